package backstep.nn.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backstep.data.DatasetSpec;
import backstep.data.Generator;
import backstep.nn.Activation;
import backstep.nn.LayerSpec;
import backstep.nn.Loss;
import backstep.nn.OptimizerKind;
import backstep.nn.Penalty;
import backstep.nn.kernel.Backend;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Outputs and losses follow the samples, and the samples decide what cannot be. */
class ExperimentTest {

    private final Experiment moons =
            Experiment.first().withSamples(new SampleSource.Named(DatasetSpec.of(Generator.MOONS)));

    private static SampleSource of(Generator generator) {
        return new SampleSource.Named(DatasetSpec.of(generator));
    }

    private static LayerSpec output(Experiment experiment) {
        return experiment.layers().getLast();
    }

    @Test
    void moreClassesThanTwoGetAnOutputEach() {
        Experiment blobs = moons.withSamples(
                new SampleSource.Named(DatasetSpec.of(Generator.BLOBS).withClasses(7)));
        assertThat(output(blobs)).isEqualTo(new LayerSpec(7, Activation.LINEAR));
        assertThat(blobs.training().loss()).isEqualTo(Loss.CROSS_ENTROPY);
        assertThat(output(blobs.withSamples(of(Generator.IRIS)))).isEqualTo(new LayerSpec(3, Activation.LINEAR));
        Experiment back = blobs.withSamples(of(Generator.MOONS));
        assertThat(output(back)).isEqualTo(new LayerSpec(1, Activation.LINEAR));
        assertThat(back.training().loss()).isEqualTo(Loss.BCE);
        Experiment numbers = blobs.withSamples(of(Generator.PLANE));
        assertThat(output(numbers)).isEqualTo(new LayerSpec(1, Activation.LINEAR));
        assertThat(numbers.training().loss()).isEqualTo(Loss.MSE);
    }

    @Test
    void theHingeStaysWhateverTheClasses() {
        Experiment hinge = moons.withTraining(moons.training().withLoss(Loss.HINGE));
        Experiment iris = hinge.withSamples(of(Generator.IRIS));
        assertThat(iris.training().loss()).isEqualTo(Loss.HINGE);
        assertThat(iris.withSamples(of(Generator.MOONS)).training().loss()).isEqualTo(Loss.HINGE);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"BLOBS", "SPIRAL_ARMS", "IRIS"})
    void otherSamplesOfOneOutputLeaveTheOutputAsItIs(Generator generator) {
        assertThat(output(moons.withSamples(of(generator)))).isEqualTo(output(moons));
    }

    @Test
    void twoClassesHaveAsManyOutputsAsTheirLossNeeds() {
        Experiment pair = moons.withTraining(moons.training().withLoss(Loss.CROSS_ENTROPY));
        assertThat(output(pair)).isEqualTo(new LayerSpec(2, Activation.LINEAR));
        Experiment single = pair.withTraining(pair.training().withLoss(Loss.MSE));
        assertThat(output(single)).isEqualTo(new LayerSpec(1, Activation.LINEAR));
    }

    @Test
    void whatCannotBeIsRefused() {
        Experiment iris = moons.withSamples(of(Generator.IRIS));
        assertThatThrownBy(() -> iris.withTraining(iris.training().withLoss(Loss.MSE)))
                .hasMessage("the loss mse is that of one output, and the network has 3, one for each class: choose"
                        + " cross_entropy or hinge");
        assertThatThrownBy(() -> iris.withLayers(List.of(new LayerSpec(4, Activation.LINEAR))))
                .hasMessage("the samples have 3 classes, which are learned by an output for each, and the network has"
                        + " 4: end its layers with 3");
    }

    @Test
    void thePenaltyIsAFigureOfItsOwn() {
        Experiment penalised = moons.withTraining(moons.training().withPenalty(new Penalty(0.001, 0.01)));
        RunSpec run = penalised.run(penalised.samples().split());
        Training training = new Training(run.initial(), run.data().train(), run.settings(), Backend.PLAIN);
        Evaluation start = training.evaluate(run.data().train());
        assertThat(start.penalty())
                .isEqualTo(run.settings().penalty().value(run.initial().toArray()))
                .isPositive();
        LossMonitor watch = new LossMonitor(run.data());
        training.epoch();
        watch.sees(training);
        LossParts parts = training.lossParts();
        assertThat(parts).isEqualTo(new LossParts(start.loss() + start.penalty(), start.loss(), start.penalty()));
        assertThat(training.loss()).isEqualTo(start.total());
        assertThat(watch.history().smallest(Measure.TRAIN_LOSS, 0)).isEqualTo(start.loss());
        assertThat(watch.history().smallest(Measure.PENALTY, 0)).isEqualTo(start.penalty());
    }

    @Test
    void theTestLossHasNoPenalty() {
        DatasetSpec samples = DatasetSpec.of(Generator.MOONS).withTrainShare(0.8);
        Experiment plain = moons.withSamples(new SampleSource.Named(samples));
        Experiment penalised = plain.withTraining(
                TrainingSettings.of(Loss.MSE, OptimizerKind.SGD, 0.05, 10).withPenalty(new Penalty(0, 1)));
        RunSpec run = penalised.run(samples.split());
        Training with = new Training(run.initial(), run.data().train(), run.settings(), Backend.PLAIN);
        Training without = new Training(run.initial(), run.data().train(), plain.training(), Backend.PLAIN);
        assertThat(with.evaluate(run.data().test()).loss())
                .isEqualTo(without.evaluate(run.data().test()).loss());
    }
}
