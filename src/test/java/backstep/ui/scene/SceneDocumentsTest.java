package backstep.ui.scene;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.data.DatasetSpec;
import backstep.data.Generator;
import backstep.document.Document;
import backstep.document.DocumentException;
import backstep.document.DocumentJson;
import backstep.document.FoldingSpec;
import backstep.document.GraphOrigin;
import backstep.document.GraphOrigin.SampleRef;
import backstep.document.Origins;
import backstep.engine.Graph;
import backstep.engine.Stepper;
import backstep.engine.Trace;
import backstep.nn.Activation;
import backstep.nn.MlpSpec;
import backstep.nn.field.Neuron;
import backstep.nn.train.SampleSource;
import backstep.text.Messages;
import backstep.ui.expression.model.ExpressionView;
import backstep.ui.network.model.SamplePlace;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Graphs of networks in documents: what was opened is made again from the network. */
class SceneDocumentsTest {

    private final BothWings wings = new BothWings();

    @BeforeEach
    void small() {
        wings.network.change(
                e -> e.withSamples(new SampleSource.Named(new DatasetSpec(Generator.MOONS, 20, 0.1, 3, 0.5))));
        wings.settle();
        wings.history.restart(wings.history.present());
    }

    @AfterEach
    void close() {
        wings.close();
    }

    private void open(ScenePart part) {
        wings.scene.open(part);
        wings.settle();
    }

    private void shape(Integer... sizes) {
        wings.network.change(e -> e.withLayers(MlpSpec.layers(List.of(sizes), Activation.TANH, Activation.TANH)));
        wings.settle();
    }

    private static ExpressionView seen(BothWings wings) {
        return Objects.requireNonNull(wings.expression.stateProperty().get().view());
    }

    private static Trace trace(BothWings wings) {
        return seen(wings).trace();
    }

    private static GraphOrigin origin(BothWings wings) {
        return wings.history.present().expression().origin();
    }

    /** What of a run is seen, of which there is no meaningful equality. */
    private static List<Double> figures(BothWings wings) {
        Graph graph = trace(wings).graph();
        return IntStream.range(0, graph.size())
                .boxed()
                .flatMap(node -> Stream.of(trace(wings).data(node), trace(wings).grad(node)))
                .toList();
    }

    private static Document throughAFile(Document document) {
        try {
            return DocumentJson.read(DocumentJson.text(document));
        } catch (DocumentException refused) {
            throw new AssertionError(refused);
        }
    }

    private void assertOpensAlike() {
        Document document = wings.history.present();
        try (BothWings other = BothWings.showing(throughAFile(document))) {
            assertThat(other.history.present()).isEqualTo(document);
            assertThat(other.expression.stateProperty().get().spec()).isEqualTo(document.expression());
            assertThat(figures(other)).isEqualTo(figures(wings));
            assertThat(seen(other).step()).isEqualTo(seen(wings).step());
            assertThat(seen(other).selected()).isEqualTo(seen(wings).selected());
            assertThat(FoldingSpec.of(seen(other).drawing().folding()))
                    .isEqualTo(FoldingSpec.of(seen(wings).drawing().folding()));
            ScalarView there = Objects.requireNonNull(other.scene.viewProperty().get());
            ScalarView here = Objects.requireNonNull(wings.scene.viewProperty().get());
            assertThat(there.part()).isEqualTo(here.part());
            assertThat(there.sample()).isEqualTo(here.sample());
            assertThat(there.epoch()).isEqualTo(here.epoch());
            assertThat(there.updates()).isEqualTo(here.updates());
            assertThat(other.scene.moves().isNewest())
                    .isEqualTo(wings.scene.moves().isNewest());
        }
    }

    static List<ScenePart> parts() {
        return List.of(
                new ScenePart.OfNeuron(new Neuron(0, 1)),
                new ScenePart.OfLayer(0),
                new ScenePart.OfSample(),
                new ScenePart.OfFirst(3),
                new ScenePart.OfAll());
    }

    @ParameterizedTest
    @MethodSource("parts")
    void eachPartIsMadeAgainWithAllThatIsSetInIt(ScenePart part) {
        wings.network.stepEpoch();
        wings.settle();
        open(part);
        wings.expression.move(stepper -> stepper.goTo(5));
        wings.expression.select(3);
        assertOpensAlike();
    }

    @ParameterizedTest
    @MethodSource("parts")
    void eachPartOfALargeNetworkIsMadeAgain(ScenePart part) {
        shape(40, 40, 1);
        open(part);
        wings.expression.move(Stepper::forward);
        assertThat(wings.history.present().expression().isGraphAlone()).isTrue();
        assertOpensAlike();
    }

    @Test
    void aGraphThatIsOlderThanTheNetworkIsMadeAgainAsItWas() {
        open(new ScenePart.OfAll());
        assertThat(origin(wings)).isEqualTo(new GraphOrigin.OfAll());
        List<Double> before = figures(wings);
        wings.network.stepEpoch();
        wings.settle();
        assertThat(origin(wings)).isInstanceOf(GraphOrigin.AtMoment.class);
        assertThat(figures(wings)).isEqualTo(before);
        assertOpensAlike();
        wings.scene.moves().takeNewest();
        wings.settle();
        assertThat(origin(wings)).isEqualTo(new GraphOrigin.OfAll());
        assertThat(figures(wings)).isNotEqualTo(before);
        assertOpensAlike();
        wings.acts.undo();
        wings.settle();
        assertThat(figures(wings)).isEqualTo(before);
        assertOpensAlike();
        wings.acts.undo();
        wings.settle();
        assertThat(origin(wings)).isEqualTo(new GraphOrigin.OfAll());
        assertThat(figures(wings)).isEqualTo(before);
    }

    @Test
    void anUpdateByHandIsUndoneInBothWings() {
        open(new ScenePart.OfAll());
        wings.expression.move(Stepper::last);
        Document before = wings.history.present();
        List<Double> figures = figures(wings);
        wings.scene.apply();
        wings.await(
                () -> Objects.requireNonNull(wings.scene.viewProperty().get()).updates() == 1);
        wings.settle();
        assertThat(figures(wings)).isNotEqualTo(figures);
        assertThat(Origins.updates(origin(wings))).isEqualTo(1);
        assertOpensAlike();
        wings.acts.undo();
        wings.settle();
        assertThat(wings.history.present()).isEqualTo(before);
        assertThat(figures(wings)).isEqualTo(figures);
    }

    @Test
    void anotherSampleIsUndoneAndAnEditEndsTheScene() {
        wings.scene.open(new SamplePlace(true, 2));
        wings.settle();
        wings.scene.moves().move(1);
        wings.settle();
        assertThat(origin(wings)).isEqualTo(new GraphOrigin.OfSample(new SampleRef(true, 3)));
        assertOpensAlike();
        wings.expression.textProperty().set(wings.expression.textProperty().get() + "\nz = 1");
        wings.settle();
        assertThat(origin(wings)).isEqualTo(GraphOrigin.TYPED);
        assertThat(wings.scene.viewProperty().get()).isNull();
        wings.acts.undo();
        wings.settle();
        assertOpensAlike();
        wings.acts.undo();
        wings.settle();
        assertThat(origin(wings)).isEqualTo(new GraphOrigin.OfSample(new SampleRef(true, 2)));
        assertOpensAlike();
    }

    @Test
    void whatIsGoneIsSaidAndItsTextIsShown() {
        shape(40, 40, 1);
        wings.scene.open(new SamplePlace(false, 9));
        wings.settle();
        Document document = wings.history.present();
        Document broken = document.withExpression(
                document.expression().withOrigin(new GraphOrigin.OfSample(new SampleRef(false, 10))));
        try (BothWings other = BothWings.showing(broken)) {
            assertThat(other.scene.messageProperty().get()).isEqualTo(Messages.text("ui.scene.gone.sample"));
            assertThat(other.expression.textProperty().get())
                    .isEqualTo(document.expression().text());
            assertThat(other.expression.stateProperty().get().view()).isNull();
            assertThat(other.history.present()).isEqualTo(broken);
        }
    }
}
