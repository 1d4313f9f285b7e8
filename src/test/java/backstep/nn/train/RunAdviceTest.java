package backstep.nn.train;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.data.Dataset;
import backstep.data.DatasetSpec;
import backstep.data.Generator;
import backstep.data.Split;
import backstep.nn.Activation;
import backstep.nn.Initialisation;
import backstep.nn.Loss;
import backstep.nn.Parameters;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RunAdviceTest {

    private static RunSpec run(Experiment experiment) {
        return experiment.run(experiment.samples().split());
    }

    @ParameterizedTest
    @EnumSource
    void theReadyExperimentsNeedNoAdvice(ReadyExperiment ready) {
        assertThat(RunAdvice.of(run(ready.experiment()))).isEmpty();
    }

    @Test
    void anOutputThatDoesNotFitTheLossIsNamed() {
        Experiment first = Experiment.first();
        Experiment twice = Reshaping.activate(
                first.withTraining(first.training().withLoss(Loss.BCE)),
                first.layers().size() - 1,
                Activation.TANH);
        assertThat(RunAdvice.of(run(twice)))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("The loss bce wants any number as output");
    }

    @Test
    void numbersThatTheOutputCannotGiveAreNamed() {
        Experiment curve = Experiment.first().withSamples(new SampleSource.Named(DatasetSpec.of(Generator.QUADRATIC)));
        assertThat(RunAdvice.of(run(curve)))
                .containsExactly("The labels go from −2.242 to 40, but tanh gives only −1 to 1: choose linear as output"
                        + " activation.");
    }

    private static Experiment learning(double... labels) {
        double[][] inputs = new double[2][labels.length];
        Arrays.setAll(inputs[0], sample -> sample);
        Dataset data = Arrays.stream(labels).allMatch(label -> Math.abs(label) == 1)
                ? Dataset.classes(List.of("x1", "x2"), List.of("no", "yes"), inputs, labels)
                : Dataset.numbers(inputs, labels);
        return Reshaping.activate(
                Experiment.first().withSamples(new SampleSource.Own("mine", Split.of(data, 1, 0))),
                2,
                Activation.LINEAR);
    }

    @Test
    void samplesThatTeachNothingAreNamed() {
        assertThat(RunAdvice.of(run(learning(1, 1, 1))))
                .containsExactly(
                        "All 3 samples to learn from are yes: there is nothing to tell apart. Add samples of the"
                                + " other class.");
        assertThat(RunAdvice.of(run(learning(2.5, 2.5))))
                .containsExactly(
                        "All 2 samples to learn from have the label 2.5: the network can only learn to say that.");
        assertThat(RunAdvice.of(run(learning(-1))))
                .containsExactly("There is only one sample to learn from: the network can only learn it by heart. Add"
                        + " samples, or raise the train share.");
        assertThat(RunAdvice.of(run(learning(-1, 1)))).isEmpty();
    }

    @Test
    void aRunInWhichNothingCanChangeIsNamed() {
        Experiment first = Experiment.first();
        assertThat(RunAdvice.of(run(first.withTraining(first.training().withLearningRate(0)))))
                .containsExactly(
                        "The learning rate is 0: nothing changes, however long the network is trained. Choose a"
                                + " rate above 0.");
        RunSpec free = run(first);
        Set<Integer> all = IntStream.range(0, free.initial().count()).boxed().collect(Collectors.toSet());
        assertThat(RunAdvice.of(free.freezing(all)))
                .containsExactly(
                        "Every weight and bias is frozen: nothing changes, however long the network is trained."
                                + " Set some of them free.");
    }

    @Test
    void neuronsThatStartAlikeAreNamed() {
        Experiment zeros = Experiment.first().withStart(Initialisation.ZEROS, false);
        assertThat(RunAdvice.of(run(zeros)))
                .containsExactly("All 8 neurons of layer 1 start with the same weights: they are given the same"
                        + " gradients and stay copies of each other. Draw the weights from a seed.");
    }

    @Test
    void neuronsThatDifferInWhatGoesOutDoNotStayCopies() {
        Experiment first = Experiment.first();
        Parameters drawn = Parameters.draw(first.network());
        Parameters changed = drawn;
        for (int input = 0; input < 2; input++) {
            changed = changed.with(Parameters.weightPlace(drawn.spec(), 0, 1, input), drawn.weight(0, 0, input));
        }
        changed = changed.with(Parameters.biasPlace(drawn.spec(), 0, 1), drawn.bias(0, 0));
        assertThat(RunAdvice.of(first.run(first.samples().split(), changed, Set.of())))
                .isEmpty();
        for (int next = 0; next < 8; next++) {
            changed = changed.with(Parameters.weightPlace(drawn.spec(), 1, next, 1), drawn.weight(1, next, 0));
        }
        assertThat(RunAdvice.of(first.run(first.samples().split(), changed, Set.of())))
                .containsExactly("Only 7 of the 8 neurons of layer 1 start with different weights: those with the same"
                        + " are given the same gradients and stay copies of each other. Draw the weights from a seed.");
    }
}
