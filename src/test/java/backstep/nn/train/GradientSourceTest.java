package backstep.nn.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import backstep.data.Dataset;
import backstep.data.DatasetSpec;
import backstep.data.Generator;
import backstep.data.Split;
import backstep.engine.Rules;
import backstep.engine.StandardRules;
import backstep.engine.Trace;
import backstep.engine.WrongRules;
import backstep.nn.Activation;
import backstep.nn.Loss;
import backstep.nn.MlpGraph;
import backstep.nn.MlpSpec;
import backstep.nn.OptimizerKind;
import backstep.nn.Parameters;
import backstep.nn.Penalty;
import backstep.nn.kernel.Backend;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A training by the scalar graph is that by the kernel; under wrong rules it is wrong as they are. */
class GradientSourceTest {

    private static final Dataset ROWS = new DatasetSpec(Generator.MOONS, 11, 0.1, 3, 1).generate();
    private static final Parameters INITIAL =
            Parameters.draw(MlpSpec.of(2, List.of(4, 1), Activation.TANH, Activation.TANH, 5));

    private static TrainingSettings settings(int batch, boolean zero) {
        return TrainingSettings.of(Loss.MSE, OptimizerKind.SGD, 0.05, 10)
                .withBatch(batch)
                .withZeroGradients(zero)
                .withPenalty(new Penalty(0.001, 0.01));
    }

    private static Training scalar(Rules rules, TrainingSettings settings) {
        return new Training(INITIAL, ROWS, settings, Backend.PLAIN, 1, new ScalarGradients(rules));
    }

    @ParameterizedTest
    @CsvSource({"0, true", "0, false", "4, true", "4, false"})
    void theScalarGraphTrainsAsTheKernelDoes(int batch, boolean zero) {
        Training kernel = new Training(INITIAL, ROWS, settings(batch, zero), Backend.PLAIN);
        Training scalar = scalar(StandardRules.INSTANCE, settings(batch, zero));
        for (int epoch = 0; epoch < 4; epoch++) {
            assertThat(scalar.epoch()).isCloseTo(kernel.epoch(), within(1e-12));
            assertClose(scalar.parameters(), kernel.parameters());
            assertClose(scalar.gradients(), kernel.gradients());
            assertThat(scalar.accuracyAtStart(ROWS)).isEqualTo(kernel.accuracyAtStart(ROWS));
        }
        assertClose(scalar.knownGradients(), kernel.knownGradients());
    }

    @Test
    void samplesOneByOneAddUpToTheirBatch() {
        Training whole = scalar(StandardRules.INSTANCE, settings(0, true));
        Training single = scalar(StandardRules.INSTANCE, settings(0, true));
        whole.epoch();
        for (int sample = 0; sample < ROWS.size(); sample++) {
            single.sample();
        }
        assertThat(single.loss()).isCloseTo(whole.loss(), within(1e-12));
        assertClose(single.parameters(), whole.parameters());
    }

    @Test
    void wrongRulesGiveTheGradientsOfTheirOwnRun() {
        MlpGraph graph = MlpGraph.of(INITIAL, ROWS, Loss.MSE, Penalty.NONE);
        for (Rules rules : WrongRules.ALL) {
            Trace trace = Trace.of(graph.graph(), rules);
            Training training = scalar(rules, settings(0, true).withPenalty(Penalty.NONE));
            training.epoch();
            double[] expected =
                    Arrays.stream(graph.parameters()).mapToDouble(trace::grad).toArray();
            assertClose(training.gradients(), Parameters.of(INITIAL.spec(), expected));
        }
    }

    @Test
    void rulesThatAssignForgetNothingThatIsNotZeroed() {
        Training zeroed = scalar(WrongRules.ALL_ASSIGN, settings(0, true).withPenalty(Penalty.NONE));
        Training forgetful = scalar(WrongRules.ALL_ASSIGN, settings(0, false).withPenalty(Penalty.NONE));
        for (int epoch = 0; epoch < 3; epoch++) {
            assertThat(forgetful.epoch()).isEqualTo(zeroed.epoch());
        }
        assertThat(forgetful.parameters()).isEqualTo(zeroed.parameters());
    }

    @Test
    void aProcedureOfOnesOwnIsMadeOfTheKernel() {
        GradientSource uphill = (part, parameters, loss, gradients, outputs) -> {
            double[] right = new double[gradients.length];
            double value = GradientSource.KERNEL.gather(part, parameters, loss, right, outputs);
            for (int place = 0; place < right.length; place++) {
                gradients[place] -= right[place];
            }
            return value;
        };
        Training ascending = new Training(INITIAL, ROWS, settings(0, true), Backend.PLAIN, 1, uphill);
        assertThat(ascending.epoch()).isLessThan(ascending.epoch());
    }

    @Test
    void theLoopTrainsByItsSourceInEveryRun() throws InterruptedException {
        RunSpec spec = new RunSpec(INITIAL, new Split(ROWS, ROWS), settings(0, true), StopRules.NONE);
        Training expected = scalar(WrongRules.ALL_ASSIGN, settings(0, true));
        expected.epoch();
        List<TrainingLoop> self = new ArrayList<>();
        List<Parameters> seen = new ArrayList<>();
        TrainingLoop loop = new TrainingLoop(
                spec,
                Backend.PLAIN,
                new ScalarGradients(WrongRules.ALL_ASSIGN),
                snapshot -> {
                    seen.add(snapshot.parameters());
                    if (snapshot.answered() > 0) {
                        self.getFirst().close();
                    }
                },
                problem -> {
                    throw problem;
                });
        self.add(loop);
        loop.reset();
        loop.stepEpoch();
        loop.work();
        assertThat(seen.getLast()).isEqualTo(expected.parameters());
    }

    @Test
    void aTrainingThatIsStoppedWantsNoGradients() {
        Training training = scalar(StandardRules.INSTANCE, settings(0, true));
        training.stop();
        assertThatThrownBy(training::epoch).isInstanceOf(CancellationException.class);
    }

    private static void assertClose(Parameters actual, Parameters expected) {
        assertThat(actual.toArray()).containsExactly(expected.toArray(), Offset.offset(1e-12));
    }
}
