package backstep.nn.train;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.data.DatasetSpec;
import backstep.data.Generator;
import backstep.nn.Activation;
import backstep.nn.Initialisation;
import backstep.nn.Loss;
import backstep.nn.Parameters;
import java.util.Set;
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
                .containsExactly("The labels go from -2.242 to 40, but tanh gives only -1 to 1: choose linear as output"
                        + " activation.");
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
