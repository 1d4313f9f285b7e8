package backstep.document;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.data.Feature;
import backstep.engine.Op;
import backstep.engine.Quantity;
import backstep.nn.Activation;
import backstep.nn.OptimizerKind;
import backstep.nn.Parameters;
import backstep.nn.train.Experiment;
import backstep.nn.train.Reshaping;
import backstep.nn.train.TrainingSettings;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What was done, in words. */
class ChangesTest {

    private static final LeafKey B = new LeafKey("b", 0, -3);

    @Test
    void changesOfAnExpressionSayWhatItWasAndIs() {
        assertThat(expression(spec -> spec.withLeaves(spec.leaves().with(B, 5))))
                .isEqualTo("b = −3 → 5");
        assertThat(expression(spec -> spec.withLeaves(spec.leaves().with(B.place(), new SliderRange(0, 1)))))
                .isEqualTo("range of the slider of b");
        assertThat(expression(spec -> spec.withText("a = 2"))).isEqualTo("writing \"a = 2\"");
        assertThat(expression(spec -> spec.withOrigin(new GraphOrigin.OfAll()))).isEqualTo("opening of another text");
        assertThat(expression(spec -> spec.withStep(3))).isEqualTo("move to another step");
        assertThat(expression(spec ->
                        spec.withFolding(new FoldingSpec(Optional.empty(), Set.of(new GroupRef(List.of("g"), 0))))))
                .isEqualTo("opening and closing of groups");
        assertThat(expression(spec -> spec.withLearning(spec.learning().withAnswersShown(true))))
                .isEqualTo("answers shown: off → on");
    }

    @Test
    void whatIsAddedAndRemovedIsNamed() {
        NodeRef node = new NodeRef.Unlabelled(Op.MULTIPLY, 0);
        InterventionSpec set = new InterventionSpec(3, node, Quantity.GRAD, 7);
        BreakpointSpec breakpoint = new BreakpointSpec.OnCondition("|grad| > 10", true);
        ExpressionSpec full = ExpressionSpec.EMPTY
                .withInterventions(List.of(set))
                .withDebug(new DebugSpec(List.of(breakpoint), List.of("a*2", "b")));
        assertThat(name(ExpressionSpec.EMPTY, ExpressionSpec.EMPTY.withInterventions(List.of(set))))
                .isEqualTo("setting of *.grad");
        assertThat(name(full, full.withInterventions(List.of()))).isEqualTo("removal of the set *.grad");
        assertThat(name(full, full.debugging(debug -> debug.withBreakpoints(List.of()))))
                .isEqualTo("breakpoint on |grad| > 10 removed");
        assertThat(name(full, full.debugging(debug -> debug.withWatches(List.of("a*2", "b", "c")))))
                .isEqualTo("watch c");
        assertThat(name(full, full.debugging(debug -> debug.withWatches(List.of()))))
                .isEqualTo("watches removed");
    }

    @Test
    void changesOfAnExperimentSayWhatItWasAndIs() {
        assertThat(training(each -> each.withLearningRate(0.1))).isEqualTo("learning rate 0.05 → 0.1");
        assertThat(training(each -> each.withOptimizer(OptimizerKind.ADAM))).isEqualTo("optimiser sgd → adam");
        assertThat(training(each -> each.withBatch(20))).isEqualTo("batch 160 → 20");
        assertThat(training(each -> each.withZeroGradients(false))).isEqualTo("gradients set to zero: on → off");
        assertThat(experiment(Reshaping::addLayer)).isEqualTo("layer added");
        assertThat(experiment(each -> Reshaping.removeLayer(each, 0))).isEqualTo("layer removed");
        assertThat(experiment(each -> Reshaping.resize(each, 0, 9))).isEqualTo("neurons of layer 1: 8 → 9");
        assertThat(experiment(each -> Reshaping.activate(each, 1, Activation.RELU)))
                .isEqualTo("activation of layer 2: tanh → relu");
        assertThat(experiment(each -> each.withFeatures(List.of(Feature.X1, Feature.X2, Feature.X1_SQUARED))))
                .isEqualTo("input x1² added");
        assertThat(experiment(each -> each.withSeed(7))).isEqualTo("seed of the network 1337 → 7");
    }

    @Test
    void aWeightThatIsEditedIsNamedByItsPlace() {
        NetworkSpec before = NetworkSpec.FIRST;
        Parameters weights = Parameters.draw(before.experiment().network()).with(0, 0.5);
        NetworkSpec edited = before.withTrained(Optional.of(States.of(before, weights)));
        NetworkSpec again = before.withTrained(Optional.of(States.of(before, weights.with(17, 0.25))));
        String was = Words.of(weights.get(17));
        assertThat(Changes.between(edited, again).name())
                .isEqualTo(Parameters.describe(weights.spec(), 17) + " edited: " + was + " → 0.25");
        assertThat(Changes.between(before, before.withFrozen(Set.of(17))).name())
                .isEqualTo(Parameters.describe(weights.spec(), 17) + " kept as it is");
    }

    @Test
    void anotherShapeOfANetworkWhoseWeightsHaveChangedIsNamedByTheShape() {
        NetworkSpec first = NetworkSpec.FIRST;
        Parameters weights = Parameters.draw(first.experiment().network()).with(0, 0.5);
        NetworkSpec edited = first.withTrained(Optional.of(States.of(first, weights)));
        NetworkSpec smaller = first.withExperiment(Reshaping.resize(first.experiment(), 0, 2));
        assertThat(Changes.between(edited, smaller).name()).isEqualTo("neurons of layer 1: 8 → 2");
        NetworkSpec larger = first.withExperiment(Reshaping.resize(first.experiment(), 0, 9));
        assertThat(Changes.between(edited, larger).name()).isEqualTo("neurons of layer 1: 8 → 9");
    }

    @Test
    void aRunOfTrainingIsNamedByItsEpochs() {
        NetworkSpec trained = NetworkSpec.FIRST.withTrained(Optional.of(States.after(NetworkSpec.FIRST, 7)));
        assertThat(Changes.between(NetworkSpec.FIRST, trained).name()).isEqualTo("training from epoch 0 to 7");
        assertThat(Changes.between(trained, NetworkSpec.FIRST).name()).isEqualTo("back to the first weights");
    }

    private static String training(UnaryOperator<TrainingSettings> change) {
        return experiment(each -> each.withTraining(change.apply(each.training())));
    }

    private static String experiment(UnaryOperator<Experiment> change) {
        Experiment first = Experiment.first();
        return Changes.between(first, change.apply(first)).name();
    }

    private static String expression(UnaryOperator<ExpressionSpec> change) {
        Document before = Document.EMPTY;
        return Changes.between(before, before.withExpression(change.apply(before.expression())))
                .name();
    }

    private static String name(ExpressionSpec before, ExpressionSpec after) {
        return Changes.between(before, after).name();
    }
}
