package backstep.picture;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.engine.Graph;
import backstep.engine.Trace;
import backstep.explain.Notation;
import backstep.geometry.Bounds;
import backstep.layout.BoxSizes;
import backstep.layout.Placement;
import backstep.picture.RecordingSurface.Path;
import backstep.picture.RecordingSurface.Shape;
import backstep.picture.RecordingSurface.Words;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphPictureTest {

    private static final Palette LIGHT = Palette.LIGHT;
    private static final String A = "node-0";
    private static final String B = "node-1";
    private static final String C = "node-2";
    private static final String E = "node-3";
    private static final String D = "node-4";
    private static final String L = "node-6";

    private final Trace lecture = SampleTraces.trace(SampleTraces.LECTURE);

    @Test
    void everyBoxIsAPartWithItsTexts() {
        RecordingSurface drawn = draw(View.of(lecture, 7));
        assertThat(drawn.parts.stream().map(SceneElement::id))
                .containsExactly(
                        "edges",
                        A,
                        B,
                        C,
                        "operation-3",
                        E,
                        "operation-4",
                        D,
                        "node-5",
                        "operation-6",
                        L,
                        "flow-0",
                        "flow-1");
        assertThat(drawn.texts(A)).containsExactlyInAnyOrder("a", "2.0000", "∂L/∂a", "6.0000");
        assertThat(drawn.texts("operation-3")).containsExactly("×");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x1 = 2; x2 = 0; w1 = -3; w2 = 1; b = 6.88; L = tanh(x1*w1 + x2*w2 + b)",
                "first_input = 2; weight = 3; total_loss = (first_input*weight - 1)**2",
                "a = 2; b = 3; f = a*a; g = (a*b + b)*f; f.backward(); g.backward(0.5)",
            })
    void aBoxNamesItsGradientAsAllElseDoes(String program) {
        Trace trace = SampleTraces.trace(program);
        for (int step : List.of(0, trace.stepCount())) {
            View view = View.of(trace, step);
            RecordingSurface drawn = draw(view);
            for (int node = 0; node < trace.graph().size(); node++) {
                if (trace.graph().carriesGradient(node)) {
                    assertThat(drawn.texts("node-" + node)).contains(Notation.gradientName(trace.graph(), node));
                }
            }
        }
    }

    @Test
    void anUnnamedRootIsAsWideAsItsFigures() {
        Graph graph = SampleTraces.graph("a = 2; a*a");
        Placement placement = SampleTraces.placement(graph);
        assertThat(placement.boxes().get(placement.diagram().boxOf(1)).width())
                .isLessThan(placement.boxes().get(placement.diagram().boxOf(0)).width());
    }

    @Test
    void atTheStartOnlyLeavesHaveValuesAndNoGradientHasArrived() {
        RecordingSurface drawn = draw(View.of(lecture, 0));
        assertThat(drawn.texts(A)).containsExactlyInAnyOrder("a", "2.0000", "∂L/∂a", "not yet");
        assertThat(drawn.texts(E)).containsExactlyInAnyOrder("e", "—", "∂L/∂e", "not yet");
        assertThat(drawn.parts.stream().map(SceneElement::id)).noneMatch(id -> id.startsWith("flow"));
    }

    @Test
    void pendingBoxesAreLighterThanComputedOnes() {
        RecordingSurface drawn = draw(View.of(lecture, 1));
        double label = brightness(drawn.in(L, Words.class).getFirst().style().colour());
        assertThat(label).isGreaterThan(brightness(LIGHT.text()) + 0.2);
        assertThat(drawn.inks(A)).contains(LIGHT.text());
    }

    @Test
    void aForwardStepMarksTheOperationItsValueItsOperandsAndTheirEdges() {
        RecordingSurface drawn = draw(View.of(lecture, 2));
        assertThat(drawn.fills(D)).contains(LIGHT.accentWash());
        assertThat(drawn.outlines(D)).extracting(Line::colour).contains(LIGHT.accent());
        assertThat(drawn.outlines(E)).extracting(Line::colour).contains(LIGHT.accent());
        assertThat(drawn.outlines(C)).extracting(Line::colour).contains(LIGHT.accent());
        assertThat(drawn.outlines(A)).extracting(Line::colour).doesNotContain(LIGHT.accent());
        assertThat(drawn.fills("operation-4")).containsExactly(LIGHT.accentWash());
        assertThat(activeEdges(drawn)).hasSize(3).allMatch(Path::arrowHead);
        assertThat(drawn.texts("flow-0")).containsExactly("−6 + 10 = 4");
    }

    @Test
    void aBackwardStepSendsAnArrowAndANumberToEachOperand() {
        View view = View.of(lecture, 7);
        Placement placement = SampleTraces.placement(view.graph());
        RecordingSurface drawn = draw(view);
        assertThat(drawn.texts("flow-0")).containsExactly("local (−3) · incoming (−2) = 6");
        assertThat(drawn.texts("flow-1")).containsExactly("local 2 · incoming (−2) = −4");
        Bounds a = placement.boxes().get(0);
        assertThat(activeEdges(drawn))
                .hasSize(3)
                .anyMatch(edge ->
                        edge.curve().end().x() == a.maxX() && edge.curve().end().y() == a.centerY());
    }

    @Test
    void theSeedMarksTheRootButNoOperationAndNoEdge() {
        RecordingSurface drawn = draw(View.of(lecture, 4));
        assertThat(drawn.outlines(L)).extracting(Line::colour).contains(LIGHT.accent());
        assertThat(drawn.fills("operation-6")).containsExactly(LIGHT.box());
        assertThat(activeEdges(drawn)).isEmpty();
        assertThat(drawn.texts("flow-0")).containsExactly("∂L/∂L = 1");
    }

    @Test
    void theLongestFiguresAreAsLargeAsOthersAndLeaveTheNamesWhole() {
        Trace trace = SampleTraces.trace("a = -1.2345678e-100; b = -1.2345678e100; L = a*b");
        RecordingSurface drawn = draw(View.of(trace, trace.stepCount()));
        assertThat(drawn.texts(A)).containsExactlyInAnyOrder("a", "−1.23e−100", "−1.235e100");
        double width = SampleTraces.placement(trace.graph()).boxes().getFirst().width();
        for (String figure : List.of("−1.23e−100", "−1.235e100")) {
            TextStyle style = drawn.in(A, Words.class).stream()
                    .filter(words -> words.text().equals(figure))
                    .findFirst()
                    .orElseThrow()
                    .style();
            assertThat(style.size()).isEqualTo(13);
            assertThat(TextMetrics.width(figure, style)).isLessThan(width - 2 * BoxSizes.PADDING - BoxSizes.GAP - 8);
        }
    }

    @Test
    void noGradientFlowsToAConstant() {
        Trace trace = SampleTraces.trace("x = 3; y = 2*x");
        RecordingSurface drawn = draw(View.of(trace, trace.stepCount()));
        assertThat(activeEdges(drawn)).hasSize(2);
        assertThat(drawn.parts.stream().map(SceneElement::id).filter(id -> id.startsWith("flow")))
                .containsExactly("flow-0");
    }

    @Test
    void theSignOfAGradientIsItsColour() {
        RecordingSurface drawn = draw(View.of(lecture, 7));
        assertThat(drawn.inks(A)).contains(LIGHT.gradient().positiveInk());
        assertThat(drawn.inks(B)).contains(LIGHT.gradient().negativeInk());
        assertThat(drawn.fills(A)).contains(LIGHT.gradient().positive());
    }

    @Test
    void aGradientThatIsNotWholeYetSaysSo() {
        Trace trace = SampleTraces.trace("a = 3; b = a*2; c = a + b; d = c + 1");
        int a = SampleTraces.node(trace.graph(), "a");
        int step = trace.backwardStep(SampleTraces.node(trace.graph(), "c"), 0);
        RecordingSurface partial = draw(View.of(trace, step));
        assertThat(partial.texts("node-" + a)).contains("1 so far");
        assertThat(partial.outlines("node-" + a)).anyMatch(Line::dashed);
        RecordingSurface whole = draw(View.of(trace, trace.stepCount()));
        assertThat(whole.texts("node-" + a)).contains("3.0000");
        assertThat(whole.outlines("node-" + a)).noneMatch(Line::dashed);
    }

    @Test
    void numbersThatAreNotFiniteAreRedAndMarkedWhereTheyBegin() {
        Trace trace = SampleTraces.trace("x = 1000; y = x.exp(); k = 1; z = y*k");
        RecordingSurface drawn = draw(View.of(trace, 3));
        int y = SampleTraces.node(trace.graph(), "y");
        int z = SampleTraces.node(trace.graph(), "z");
        assertThat(drawn.texts("node-" + y)).contains("∞", "!");
        assertThat(drawn.fills("node-" + y)).contains(LIGHT.dangerWash(), LIGHT.danger());
        assertThat(drawn.texts("node-" + z)).contains("∞").doesNotContain("!");
        assertThat(drawn.fills("node-" + z)).contains(LIGHT.dangerWash()).doesNotContain(LIGHT.danger());
    }

    @Test
    void marksOfTheWindowAreDrawn() {
        Marks marks = new Marks(OptionalInt.of(2), OptionalInt.of(6), Set.of(0), Map.of(4, 1.0));
        View plain = View.of(lecture, 0);
        RecordingSurface without = draw(plain);
        RecordingSurface with = draw(plain.with(marks));
        assertThat(with.in(C, Shape.class)).hasSize(without.in(C, Shape.class).size() + 1);
        assertThat(with.fills(A)).contains(LIGHT.accent());
        assertThat(with.outlines(L)).isNotEqualTo(without.outlines(L));
        assertThat(with.fills(D)).isNotEqualTo(without.fills(D));
        assertThat(with.strokes.stream().filter(stroke -> stroke.part().equals(B)))
                .isEqualTo(without.strokes.stream()
                        .filter(stroke -> stroke.part().equals(B))
                        .toList());
    }

    @Test
    void whatTheRootDoesNotNeedIsDimmed() {
        Trace trace = SampleTraces.trace("a = 2; unused = a*3; L = a*5");
        int unused = SampleTraces.node(trace.graph(), "unused");
        RecordingSurface drawn = draw(View.of(trace, trace.stepCount()));
        assertThat(drawn.inks("node-" + unused)).allMatch(ink -> brightness(ink) > brightness(LIGHT.text()) + 0.3);
    }

    @Test
    void aBareStructureShowsLabelsLeavesAndExpressionsOnly() {
        RecordingSurface drawn = draw(View.structure(lecture.graph()));
        assertThat(drawn.texts(A)).containsExactly("a", "2.0000");
        assertThat(drawn.texts(E)).containsExactly("e", "a·b");
        assertThat(drawn.texts(L)).containsExactly("L", "d·f");
    }

    @Test
    void constantsShowJustTheirNumber() {
        Graph graph = SampleTraces.graph("x = 3; y = 2*x");
        assertThat(draw(View.of(Trace.of(graph), 0)).strokes)
                .filteredOn(Words.class::isInstance)
                .extracting(stroke -> ((Words) stroke).text())
                .contains("2");
    }

    @Test
    void aBoxHasAllItsTextsOrNone() {
        View view = View.of(lecture, 7);
        assertThat(draw(view, 0.5).texts(A)).isEqualTo(draw(view, 1).texts(A)).hasSize(4);
        RecordingSurface blocks = draw(view, 0.49);
        assertThat(blocks.strokes).noneMatch(Words.class::isInstance);
        assertThat(blocks.fills(A)).containsExactly(LIGHT.gradient().positive());
    }

    @Test
    void zoomDecidesOnTheDetail() {
        assertThat(Detail.at(1)).isEqualTo(Detail.TEXT);
        assertThat(Detail.at(0.4)).isEqualTo(Detail.BLOCK);
        assertThat(Detail.at(0.1)).isEqualTo(Detail.BLOCK);
    }

    @Test
    void onlyWhatIsVisibleIsDrawn() {
        View view = View.of(lecture, 0);
        Placement placement = SampleTraces.placement(view.graph());
        RecordingSurface drawn = new RecordingSurface();
        new GraphPicture(LIGHT).paint(drawn, placement, view, 1, new Bounds(0, 0, 100, 50), FlowLabelSpace.ANYWHERE);
        assertThat(drawn.parts.stream().map(SceneElement::id)).containsExactly("edges", A);
        assertThat(drawn.in("edges", Path.class)).isEmpty();
    }

    @Test
    void theExtentHoldsTheFlowingNumbers() {
        View view = View.of(lecture, 7);
        Placement placement = SampleTraces.placement(view.graph());
        Bounds extent = new GraphPicture(LIGHT).extent(placement, view);
        RecordingSurface drawn = draw(view);
        List<Bounds> flowLabels = drawn.strokes.stream()
                .filter(Shape.class::isInstance)
                .map(Shape.class::cast)
                .filter(shape -> shape.part().startsWith("flow"))
                .map(Shape::bounds)
                .toList();
        assertThat(flowLabels)
                .hasSize(2)
                .allMatch(flowLabel -> extent.x() <= flowLabel.x()
                        && extent.y() <= flowLabel.y()
                        && flowLabel.maxX() <= extent.maxX()
                        && flowLabel.maxY() <= extent.maxY());
    }

    private static RecordingSurface draw(View view) {
        return draw(view, 1);
    }

    private static RecordingSurface draw(View view, double zoom) {
        Placement placement = SampleTraces.placement(view.graph());
        RecordingSurface surface = new RecordingSurface();
        Bounds all = new Bounds(0, 0, placement.width(), placement.height());
        new GraphPicture(LIGHT).paint(surface, placement, view, zoom, all, FlowLabelSpace.ANYWHERE);
        return surface;
    }

    private static List<Path> activeEdges(RecordingSurface drawn) {
        return drawn.in("edges", Path.class).stream()
                .filter(edge -> edge.line().colour().equals(LIGHT.accent()))
                .toList();
    }

    private static double brightness(Colour colour) {
        return (colour.red() + colour.green() + colour.blue()) / 765.0;
    }
}
