package backstep.ui.scene;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.data.DatasetSpec;
import backstep.data.Generator;
import backstep.document.Document;
import backstep.document.FoldingSpec;
import backstep.document.History;
import backstep.document.LeafKey;
import backstep.document.SliderRange;
import backstep.engine.Folding;
import backstep.engine.Intervention;
import backstep.engine.Quantity;
import backstep.engine.Stepper;
import backstep.engine.Trace;
import backstep.nn.Activation;
import backstep.nn.MlpSpec;
import backstep.nn.field.Neuron;
import backstep.nn.train.SampleSource;
import backstep.nn.train.Snapshot;
import backstep.ui.expression.model.Comparing.Colouring;
import backstep.ui.expression.model.Comparison;
import backstep.ui.expression.model.ExpressionView;
import backstep.ui.network.model.SamplePlace;
import backstep.ui.network.model.TrainingFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Acts on both wings in any order: each is undone and redone exactly, and what is seen after each is what one sees who opens
 * that document, after any other.
 */
class RandomActsTest {

    private static final int ACTS = Integer.getInteger("acts", 30);
    private static final long SEED = Long.getLong("acts.seed", 1);
    private static final int SEEDS = Integer.getInteger("acts.seeds", 2);

    private static final List<Colouring> COLOURINGS = List.of(Colouring.values());
    private static final List<String> TEXTS = List.of(
            "a = 2\nb = -3\nL = a*b + a",
            "# group: one\na = 2\nb = a*a\n# end\n# group: two\nc = b + a\n# end\nL = c*b",
            "a = 2\nL = a*",
            "",
            "h = 0.5\nh = tanh(h)\nh = tanh(h)\nL = h");

    private final BothWings wings = new BothWings();
    private final BothWings other = new BothWings();

    /** What is seen, as far as it can be compared. */
    private record Seen(
            Document document,
            Optional<List<Object>> run,
            Optional<List<Object>> comparison,
            Optional<List<Object>> scene,
            List<Object> network) {}

    static LongStream seeds() {
        return LongStream.range(SEED, SEED + SEEDS);
    }

    @AfterEach
    void close() {
        wings.close();
        other.close();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsDoneInBothWingsIsUndoneAndRedoneExactly(long seed) {
        Random random = new Random(seed);
        Document first = wings.history.present();
        for (int act = 0; act < ACTS; act++) {
            act(random);
            wings.history.separate();
            if (random.nextInt(3) > 0) {
                wings.settle();
            }
        }
        wings.network.pause();
        wings.settle();
        List<Seen> states = new ArrayList<>();
        for (int place = wings.history.place(); place > 0; place--) {
            states.addFirst(seen(wings));
            wings.acts.undo();
            wings.settle();
        }
        if (wings.history.acts().size() < History.MOST) {
            assertThat(wings.history.present()).isEqualTo(first);
        }
        for (Seen state : states) {
            wings.acts.redo();
            wings.settle();
            assertSame(seen(wings), state);
            other.history.restart(state.document);
            other.scene.show(state.document);
            other.settle();
            assertSame(seen(other), state);
        }
    }

    private static void assertSame(Seen actual, Seen expected) {
        assertThat(actual.document).isEqualTo(expected.document);
        assertThat(actual.network).isEqualTo(expected.network);
        String where = expected.document.expression().toString();
        assertThat(actual.scene).as(where).isEqualTo(expected.scene);
        assertThat(actual.run).as(where).isEqualTo(expected.run);
        assertThat(actual.comparison).as(where).isEqualTo(expected.comparison);
    }

    private static Seen seen(BothWings wings) {
        ExpressionView view = wings.expression.stateProperty().get().view();
        assertThat(wings.expression.stateProperty().get().spec())
                .isEqualTo(wings.history.present().expression());
        boolean stale = wings.expression.staleProperty().get();
        return new Seen(
                wings.history.present(),
                // Under a text with errors the last good graph stays, which is whatever was there before.
                stale ? Optional.empty() : Optional.ofNullable(view).map(RandomActsTest::run),
                stale
                        ? Optional.empty()
                        : comparison(wings.expression
                                .comparing()
                                .comparisonProperty()
                                .get()),
                scene(wings.scene),
                network(wings));
    }

    private static List<Object> run(ExpressionView view) {
        return List.of(
                figures(view.trace()),
                view.step(),
                view.selected(),
                view.values(),
                FoldingSpec.of(view.drawing().folding()),
                view.drawing().program().text());
    }

    private static List<Double> figures(Trace trace) {
        return IntStream.range(0, trace.graph().size())
                .boxed()
                .flatMap(node -> List.of(trace.data(node), trace.grad(node)).stream())
                .toList();
    }

    private static Optional<List<Object>> comparison(@Nullable Comparison shown) {
        return Optional.ofNullable(shown)
                .map(both -> List.of(both.run().name(), both.run().isEarlier(), figures(both.other())));
    }

    private static Optional<List<Object>> scene(NetworkScene scene) {
        return Optional.ofNullable(scene.viewProperty().get())
                .map(view -> List.of(
                        view.part(),
                        view.sample(),
                        view.epoch(),
                        view.updates(),
                        view.parameters(),
                        scene.moves().isNewest()));
    }

    private static List<Object> network(BothWings wings) {
        TrainingFrame frame =
                Objects.requireNonNull(wings.network.frameProperty().get());
        Snapshot snapshot = frame.snapshot();
        assertThat(wings.network.problemProperty().get()).isNull();
        return List.of(
                snapshot.parameters(),
                snapshot.gradients(),
                snapshot.epoch(),
                snapshot.position(),
                snapshot.history(),
                snapshot.spec());
    }

    // Acts

    private void act(Random random) {
        switch (random.nextInt(4)) {
            case 0 -> onNetwork(random);
            case 1 -> onScene(random);
            default -> onExpression(random);
        }
    }

    private void onExpression(Random random) {
        Trace trace = wings.expression.traceProperty().get();
        int node = trace == null ? 0 : random.nextInt(trace.graph().size());
        switch (random.nextInt(16)) {
            case 0 -> wings.expression.open(TEXTS.get(random.nextInt(TEXTS.size())));
            case 1 -> wings.expression.textProperty().set(TEXTS.get(random.nextInt(TEXTS.size())));
            case 2 ->
                wings.expression
                        .textProperty()
                        .set(wings.expression.textProperty().get() + "\nz = 4");
            case 3, 4 ->
                leaf(random).ifPresent(leaf -> wings.expression.leafValues().override(leaf, random.nextInt(9)));
            case 5 -> leaf(random).ifPresent(wings.expression.leafValues()::writeBack);
            case 6, 7 ->
                wings.expression
                        .settings()
                        .add(new Intervention(random.nextInt(3), node, Quantity.DATA, random.nextInt(9)));
            case 8 -> wings.expression.settings().removeAll();
            case 9 ->
                wings.expression.fold(
                        folding -> random.nextBoolean() ? Folding.open(folding.graph()) : folding.revealing(0));
            case 10 -> wings.expression.select(node);
            case 11 -> wings.expression.move(random.nextBoolean() ? Stepper::forward : Stepper::last);
            case 12 -> leaf(random).ifPresent(leaf -> range(leaf, random.nextInt(5)));
            case 13 -> wings.answers.alwaysProperty().set(random.nextBoolean());
            default -> onComparison(random);
        }
    }

    private Optional<LeafKey> leaf(Random random) {
        List<LeafKey> leaves = List.copyOf(wings.expression.leafValues().all().keySet());
        return leaves.isEmpty() ? Optional.empty() : Optional.of(leaves.get(random.nextInt(leaves.size())));
    }

    private void range(LeafKey leaf, double middle) {
        wings.expression.change(spec -> spec.withLeaves(spec.leaves().with(leaf.place(), SliderRange.around(middle))));
    }

    private void onComparison(Random random) {
        switch (random.nextInt(4)) {
            case 0 -> wings.expression.comparing().keep();
            case 1 -> wings.expression.comparing().update();
            case 2 -> wings.expression.comparing().end();
            default ->
                wings.expression.comparing().colouringProperty().set(COLOURINGS.get(random.nextInt(COLOURINGS.size())));
        }
    }

    private void onScene(Random random) {
        switch (random.nextInt(8)) {
            case 0 -> wings.scene.open(new ScenePart.OfNeuron(new Neuron(0, 0)));
            case 1 -> wings.scene.open(new ScenePart.OfFirst(3));
            case 2 -> wings.scene.open(new ScenePart.OfSample());
            case 3 -> wings.scene.open(new SamplePlace(random.nextBoolean(), random.nextInt(8)));
            case 4 -> wings.scene.moves().move(random.nextBoolean() ? 1 : -1);
            case 5 -> wings.scene.moves().takeNewest();
            case 6 -> wings.scene.moves().show(new ScenePart.OfLayer(0));
            default -> {
                wings.expression.move(Stepper::last);
                wings.scene.apply();
            }
        }
    }

    private void onNetwork(Random random) {
        int count = wings.network.experimentProperty().get().network().parameterCount();
        switch (random.nextInt(9)) {
            case 0 ->
                wings.network.change(e -> e.withTraining(e.training().withLearningRate(random.nextInt(9) / 100.0)));
            case 1 ->
                wings.network.change(e -> e.withLayers(
                        MlpSpec.layers(List.of(1 + random.nextInt(3), 1), Activation.TANH, Activation.TANH)));
            case 2 ->
                wings.network.change(e -> e.withSamples(new SampleSource.Named(
                        new DatasetSpec(random.nextBoolean() ? Generator.MOONS : Generator.CIRCLES, 20, 0.1, 3, 0.5))));
            case 3 -> wings.network.freeze(random.nextInt(count), random.nextBoolean());
            case 4 -> wings.network.setParameter(random.nextInt(count), random.nextInt(9));
            case 5 -> wings.network.reset();
            case 6 -> wings.network.stepSample();
            case 7 -> wings.network.stepEpoch();
            default -> {
                wings.network.run();
                wings.network.pause();
            }
        }
    }
}
