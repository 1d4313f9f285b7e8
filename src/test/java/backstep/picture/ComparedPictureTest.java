package backstep.picture;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.engine.Folding;
import backstep.engine.Graph;
import backstep.engine.Quantity;
import backstep.engine.Trace;
import backstep.engine.analysis.GradientStep;
import backstep.engine.analysis.TraceDiff;
import backstep.geometry.Bounds;
import backstep.layout.GroupedGraphs;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The lecture's L before and after a step of descent: a 2 → 1.4, e −6 → −3.64, L −8 → −15.744. */
class ComparedPictureTest {
    private static final Diverging SCALE = Palette.LIGHT.gradient();
    private static final String A = "node-0";
    private static final String E = "node-3";
    private static final String L = "node-6";

    private final Trace before = SampleTraces.trace(SampleTraces.LECTURE);
    private final Trace after = new GradientStep(0.1, Set.of()).after(before);
    private final TraceDiff diff = TraceDiff.between(before, after);
    private final View plain = View.of(after, after.stepCount()).atRest();
    private final View values = plain.comparing(diff, Quantity.DATA);
    private final View gradients = plain.comparing(diff, Quantity.GRAD);

    @Test
    void valuesHaveTheColourOfTheirDifferenceAndSayIt() {
        RecordingSurface drawn = draw(values);
        assertThat(drawn.texts(L)).contains("−15.7440", "−7.744");
        assertThat(drawn.texts(E)).contains("−3.6400", "+2.36");
        assertThat(drawn.fills(L)).contains(SCALE.fill(-1));
        assertThat(drawn.fills(E)).contains(SCALE.fill(Diverging.intensity(2.36, 7.744)));
        assertThat(drawn.fills(A)).as("no gradient is coloured").contains(SCALE.neutral());
        assertThat(values.largest()).isEqualTo(Math.abs(after.data(6) - before.data(6)));
        assertThat(values.scaleName()).isEqualTo("difference");
    }

    @Test
    void gradientsHaveTheColourOfTheirDifferenceAndValuesNone() {
        RecordingSurface drawn = draw(gradients);
        double change = after.grad(0) - before.grad(0);
        assertThat(drawn.texts(A)).contains("6.2400", "+0.24");
        assertThat(drawn.fills(L)).contains(Palette.LIGHT.box(), SCALE.neutral());
        assertThat(gradients.difference(0)).isEqualTo(change);
        assertThat(gradients.intensity(0)).isPositive();
        assertThat(gradients.valueIntensity(0)).isZero();
    }

    @Test
    void nothingIsColouredThatIsNotKnownYet() {
        RecordingSurface drawn = draw(values.at(0));
        assertThat(drawn.texts(L)).noneMatch(text -> text.contains("7.744"));
        assertThat(drawn.texts(A)).contains("−0.6");
    }

    @Test
    void fromAfarTheBlockHasTheColour() {
        Graph graph = after.graph();
        RecordingSurface drawn = new RecordingSurface();
        var placement = SampleTraces.placement(graph);
        Bounds all = new Bounds(0, 0, placement.width(), placement.height());
        new GraphPicture(Palette.LIGHT).paint(drawn, placement, values, 0.2, all, FlowLabelSpace.ANYWHERE);
        assertThat(drawn.fills(L)).containsExactly(SCALE.fill(-1));
    }

    @Test
    void aloneAPictureIsAsBefore() {
        assertThat(draw(values.alone()).strokes).isEqualTo(draw(plain).strokes);
        assertThat(values.shows(plain)).isFalse();
        assertThat(values.shows(values.at(7))).isTrue();
        assertThat(values.shows(gradients)).isFalse();
        assertThat(draw(values.apart()).strokes).isEqualTo(draw(values).strokes);
    }

    @Test
    void titlesAndClassesSayIt() {
        List<SceneElement> parts = draw(values).parts;
        SceneElement root =
                parts.stream().filter(part -> part.id().equals(L)).findFirst().orElseThrow();
        assertThat(root.title()).endsWith("gradient 1, difference −7.744");
        assertThat(root.styleClass()).contains("different");
    }

    @Test
    void aClosedGroupHasTheColourOfWhatLeavesIt() {
        Graph graph = GroupedGraphs.moons(2, 4, 1);
        Trace run = Trace.of(graph);
        Trace next = new GradientStep(0.1, Set.of()).after(run);
        View view = View.of(next, next.stepCount()).comparing(TraceDiff.between(run, next), Quantity.DATA);
        Folding closed = Folding.readable(graph, 1);
        int group = closed.groups().path(closed.groups().count() - 1).getFirst();
        int result = closed.groups().result(group);
        double most = Math.abs(view.group(group).valueIntensity());
        assertThat(most)
                .isGreaterThanOrEqualTo(Math.abs(view.valueIntensity(result)))
                .isPositive();
    }

    private static RecordingSurface draw(View view) {
        RecordingSurface surface = new RecordingSurface();
        new GraphPicture(Palette.LIGHT).paint(surface, SampleTraces.placement(view.graph()), view);
        return surface;
    }
}
