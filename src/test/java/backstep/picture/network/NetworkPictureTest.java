package backstep.picture.network;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.data.DatasetSpec;
import backstep.data.Generator;
import backstep.data.Split;
import backstep.data.Task;
import backstep.geometry.Bounds;
import backstep.geometry.Curve;
import backstep.geometry.Point;
import backstep.nn.Activation;
import backstep.nn.Goal;
import backstep.nn.Loss;
import backstep.nn.MlpSpec;
import backstep.nn.Parameters;
import backstep.nn.field.HeatMaps;
import backstep.nn.field.Neuron;
import backstep.nn.field.Plane;
import backstep.nn.kernel.Backend;
import backstep.picture.Colour;
import backstep.picture.Line;
import backstep.picture.Palette;
import backstep.picture.Pen;
import backstep.picture.Raster;
import backstep.picture.Shades;
import backstep.picture.Surface;
import backstep.picture.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is drawn of a network, and what is found in the drawing. */
class NetworkPictureTest {
    private static final MlpSpec SPEC = NetworkLayoutTest.spec(2, 4, 1);
    private static final NetworkLayout LAYOUT = NetworkLayout.of(named(SPEC), 720, 640);
    private final NetworkPicture picture = new NetworkPicture(Palette.LIGHT);
    private final Notes notes = new Notes();

    @Test
    void everyNeuronHasAMapAndAllButInputsABias() {
        picture.paint(notes, LAYOUT, view(Parameters.draw(SPEC), Optional.empty()));
        assertThat(notes.images).hasSize(2 + 4 + 1);
        assertThat(notes.discs).as("with the one of the legend").hasSize(4 + 1 + 1);
        assertThat(notes.texts).contains("x1", "x2", "weight", "inputs", "4 tanh", "output tanh");
    }

    @Test
    void theMapOfASigmoidChangesItsColoursAtOneHalfAsThePlotDoes() {
        MlpSpec sigmoid = MlpSpec.of(2, List.of(1), Activation.TANH, Activation.SIGMOID, 1);
        Split moons = DatasetSpec.of(Generator.MOONS).split();
        for (Loss loss : List.of(Loss.BCE, Loss.MSE, Loss.HINGE)) {
            Shades output = Shades.of(moons, Goal.of(sigmoid, loss, Task.CLASSIFICATION));
            assertThat(output).isEqualTo(new Shades(0, 1));
            for (double logit : new double[] {-1, 0, 1}) {
                Parameters constant = Parameters.of(sigmoid, new double[] {0, 0, logit});
                notes.images.clear();
                picture.paint(
                        notes, NetworkLayout.of(named(sigmoid), 720, 640), view(constant, Optional.empty(), output));
                int expected = Palette.LIGHT.field().pixel(2 / (1 + Math.exp(-logit)) - 1);
                assertThat(notes.images.getLast().pixels()).containsOnly(expected);
            }
        }
    }

    @Test
    void theOutputOfEachClassHasTheNameOfThatClass() {
        MlpSpec three = NetworkLayoutTest.spec(2, 4, 3);
        NeuronNames names = new NeuronNames(three, List.of("x1", "x2"), List.of("setosa", "versicolor", "virginica"));
        NetworkLayout layout = NetworkLayout.of(names, 720, 640);
        NetworkView known = view(Parameters.draw(three), Optional.empty());
        NetworkView view = new NetworkView(
                names,
                known.learned(),
                NetworkQuantity.WEIGHTS,
                Optional.empty(),
                Optional.empty(),
                WalkMarks.NONE,
                true);
        picture.paint(notes, layout, view);
        assertThat(notes.texts).contains("setosa", "versicolor", "virginica");
        Neuron second = new Neuron(1, 1);
        assertThat(names.formula(second)).isEqualTo("versicolor: o2 = tanh(w·h1 + b)");
        assertThat(names.of(new Connection(1, 3, 1))).isEqualTo("h1[3] → o2");
        assertThat(layout.bounds(second).maxX())
                .isLessThan(
                        NetworkLayout.of(named(three), 720, 640).bounds(second).maxX());
    }

    @Test
    void aLegendSaysThatTheDotAtATileIsItsBias() {
        picture.paint(notes, LAYOUT, view(Parameters.draw(SPEC), Optional.empty()));
        assertThat(notes.texts).contains("its bias");
    }

    @Test
    void everyLinkIsDrawnOnceInTheColourOfItsSign() {
        Parameters parameters = Parameters.of(SPEC, new double[17])
                .with(Parameters.weightPlace(SPEC, 0, 0, 0), 1)
                .with(Parameters.weightPlace(SPEC, 0, 1, 0), -1);
        picture.paintLinks(notes, LAYOUT, view(parameters, Optional.empty()));
        assertThat(notes.curves).isEqualTo(12);
        assertThat(notes.strokes.stream().map(line -> line.colour().withAlpha(1)))
                .containsExactly(
                        Palette.LIGHT.faint(),
                        Palette.LIGHT.field().negative(),
                        Palette.LIGHT.field().positive());
    }

    @Test
    void theLinksOfANeuronThatIsPointedAtStandOut() {
        Target neuron = new Target.OnNeuron(new Neuron(0, 2));
        picture.paintLinks(notes, LAYOUT, view(Parameters.draw(SPEC), Optional.of(neuron)));
        assertThat(notes.curves).isEqualTo(12);
        double faintest = notes.strokes.getFirst().colour().alpha();
        double strongest = notes.strokes.getLast().colour().alpha();
        assertThat(faintest).isLessThan(0.2);
        assertThat(strongest).isGreaterThan(0.7);
    }

    @Test
    void whatIsNoNumberIsHatchedAndMarked() {
        Parameters broken = Parameters.draw(SPEC).with(Parameters.weightPlace(SPEC, 0, 0, 0), Double.NaN);
        picture.paint(notes, LAYOUT, view(broken, Optional.empty()));
        assertThat(notes.texts)
                .filteredOn("!"::equals)
                .as("the neuron and the output")
                .hasSize(2);
        assertThat(notes.strokes)
                .anyMatch(line -> line.dashed() && line.colour().equals(Palette.LIGHT.danger()));
    }

    @Test
    void ofTooManyLinksTheStrongestAreDrawnAndThatIsSaid() {
        MlpSpec large = NetworkLayoutTest.spec(2, 64, 64, 1);
        NetworkLayout layout = NetworkLayout.of(named(large), 720, 640);
        NetworkView view = view(Parameters.draw(large), Optional.empty());
        picture.paint(notes, layout, view);
        assertThat(notes.texts).contains("2,500 strongest of 4,288 links");
        assertThat(picture.linkCount(view)).isEqualTo(2500);
    }

    @Test
    void beforeAnythingIsKnownThereAreEmptyNeurons() {
        NetworkView nothing = new NetworkView(
                named(SPEC), null, NetworkQuantity.WEIGHTS, Optional.empty(), Optional.empty(), WalkMarks.NONE, true);
        picture.paint(notes, LAYOUT, nothing);
        assertThat(notes.images).isEmpty();
        assertThat(notes.curves).isZero();
        assertThat(picture.at(LAYOUT, nothing, 360, 300)).isEmpty();
    }

    @Test
    void biasesNeuronsAndLinksAreFoundWhereTheyAre() {
        NetworkView view = view(Parameters.draw(SPEC), Optional.empty());
        Bounds neuron = LAYOUT.bounds(new Neuron(0, 3));
        Connection link = new Connection(1, 3, 0);
        Point onLink = LAYOUT.curve(link).at(0.4);
        assertThat(picture.at(LAYOUT, view, neuron.x(), neuron.maxY())).contains(new Target.OnBias(new Neuron(0, 3)));
        assertThat(picture.at(LAYOUT, view, neuron.centerX(), neuron.centerY()))
                .contains(new Target.OnNeuron(new Neuron(0, 3)));
        assertThat(picture.at(LAYOUT, view, onLink.x(), onLink.y() + 2)).contains(new Target.OnLink(link));
        assertThat(picture.at(LAYOUT, view, 5, 5)).isEmpty();
    }

    private static NeuronNames named(MlpSpec spec) {
        return new NeuronNames(spec, List.of("x1", "x2"));
    }

    private static NetworkView view(Parameters parameters, Optional<Target> pointed) {
        return view(parameters, pointed, new Shades(-1, 1));
    }

    private static NetworkView view(Parameters parameters, Optional<Target> pointed, Shades output) {
        Plane plane = Plane.around(DatasetSpec.of(Generator.MOONS).split());
        HeatMaps mapper = new HeatMaps(Backend.PLAIN);
        Learned learned = new Learned(
                parameters, parameters, mapper.map(parameters, plane, List.of(), Optional.empty()), Set.of(), output);
        return new NetworkView(
                named(parameters.spec()),
                learned,
                NetworkQuantity.WEIGHTS,
                pointed,
                Optional.empty(),
                WalkMarks.NONE,
                true);
    }

    /** Takes down what matters here. */
    private static final class Notes implements Surface, Pen {
        final List<String> texts = new ArrayList<>();
        final List<Bounds> discs = new ArrayList<>();
        final List<Line> strokes = new ArrayList<>();
        final List<Raster> images = new ArrayList<>();
        int curves;
        private boolean open;

        @Override
        public void rectangle(Bounds b, double top, double bottom, @Nullable Colour fill, @Nullable Line line) {}

        @Override
        public void shape(Consumer<Pen> outline, @Nullable Colour fill, @Nullable Line line) {
            open = fill == null;
            outline.accept(this);
            if (line != null) {
                strokes.add(line);
            }
        }

        @Override
        public void image(Raster image, Bounds bounds) {
            images.add(new Raster(image.width(), image.height(), image.pixels().clone()));
        }

        @Override
        public void within(Bounds bounds, Runnable drawing) {
            drawing.run();
        }

        @Override
        public void ellipse(Bounds bounds, @Nullable Colour fill, @Nullable Line line) {
            discs.add(bounds);
        }

        @Override
        public void curve(Curve curve, Line line, boolean arrowHead) {}

        @Override
        public void text(String text, double x, double baseline, TextStyle style) {
            texts.add(text);
        }

        @Override
        public void moveTo(double x, double y) {}

        @Override
        public void lineTo(double x, double y) {}

        @Override
        public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
            curves += open ? 1 : 0;
        }

        @Override
        public void close() {}
    }
}
