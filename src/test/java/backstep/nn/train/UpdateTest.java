package backstep.nn.train;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.data.Dataset;
import backstep.data.DatasetSpec;
import backstep.data.Generator;
import backstep.data.Split;
import backstep.engine.Trace;
import backstep.nn.Activation;
import backstep.nn.Loss;
import backstep.nn.MlpGraph;
import backstep.nn.MlpSpec;
import backstep.nn.OptimizerKind;
import backstep.nn.Parameters;
import backstep.nn.Penalty;
import backstep.nn.Schedule;
import backstep.nn.kernel.Backend;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Updates with gradients that a scalar graph has computed. */
class UpdateTest {
    private static final Dataset ROWS = new DatasetSpec(Generator.MOONS, 12, 0.1, 3, 1).generate();
    private static final Parameters INITIAL =
            Parameters.draw(MlpSpec.of(2, List.of(4, 1), Activation.TANH, Activation.TANH, 5));
    private static final Penalty PENALTY = new Penalty(0.001, 0.01);

    private static TrainingSettings settings(OptimizerKind optimizer) {
        return TrainingSettings.of(Loss.MSE, optimizer, 0.05, 10).withPenalty(PENALTY);
    }

    private static Parameters gradients(Training training) {
        MlpGraph graph = MlpGraph.of(training.parameters(), ROWS, Loss.MSE, PENALTY);
        Trace trace = Trace.of(graph.graph());
        double[] flat =
                Arrays.stream(graph.parameters()).mapToDouble(trace::grad).toArray();
        return Parameters.of(INITIAL.spec(), flat);
    }

    private static void assertClose(Parameters actual, Parameters expected) {
        assertThat(actual.toArray()).containsExactly(expected.toArray(), Offset.offset(1e-12));
    }

    @ParameterizedTest
    @EnumSource(OptimizerKind.class)
    void theGradientsOfTheWholeLossAreWorthAnEpochOfFullBatches(OptimizerKind optimizer) {
        Training plain = new Training(INITIAL, ROWS, settings(optimizer), Backend.PLAIN);
        Training byHand = new Training(INITIAL, ROWS, settings(optimizer), Backend.PLAIN);
        for (int update = 0; update < 5; update++) {
            plain.epoch();
            byHand.update(gradients(byHand));
            assertClose(byHand.parameters(), plain.parameters());
            assertThat(byHand.epochs()).isZero();
        }
    }

    @Test
    void gradientsThatAreNotZeroedAddUp() {
        TrainingSettings forgetful = settings(OptimizerKind.SGD).withZeroGradients(false);
        Training plain = new Training(INITIAL, ROWS, forgetful, Backend.PLAIN);
        Training byHand = new Training(INITIAL, ROWS, forgetful, Backend.PLAIN);
        for (int update = 0; update < 3; update++) {
            plain.epoch();
            byHand.update(gradients(byHand));
        }
        assertClose(byHand.parameters(), plain.parameters());
    }

    @Test
    void theRateIsThatOfTheEpoch() {
        TrainingSettings falling = settings(OptimizerKind.SGD).withSchedule(new Schedule.Linear(0.1), 2);
        Training plain = new Training(INITIAL, ROWS, falling, Backend.PLAIN);
        Training byHand = new Training(INITIAL, ROWS, falling, Backend.PLAIN);
        plain.epoch();
        byHand.epoch();
        Parameters gradients = gradients(byHand);
        plain.epoch();
        byHand.update(gradients);
        assertClose(byHand.parameters(), plain.parameters());
    }

    @Test
    void whatIsFrozenStaysAndWhatABatchHasGatheredIsKept() {
        Training byHand = new Training(INITIAL, ROWS, settings(OptimizerKind.SGD), Backend.PLAIN);
        byHand.freeze(Set.of(0));
        byHand.sample();
        Parameters gathered = byHand.gradients();
        byHand.update(gradients(byHand));
        assertThat(byHand.gradients()).isEqualTo(gathered);
        assertThat(byHand.position()).isEqualTo(1);
        assertThat(byHand.parameters().get(0)).isEqualTo(INITIAL.get(0));
        assertThat(byHand.parameters().get(1)).isNotEqualTo(INITIAL.get(1));
    }

    @Test
    void theTrainerMakesAnUpdateOrSaysWhyNot() throws InterruptedException {
        RunSpec spec =
                new RunSpec(INITIAL, new Split(ROWS, ROWS.select()), settings(OptimizerKind.SGD), StopRules.NONE);
        Training expected = new Training(INITIAL, ROWS, settings(OptimizerKind.SGD), Backend.PLAIN);
        Parameters gradients = gradients(expected);
        expected.update(gradients);
        Parameters broken = gradients.with(3, Double.NaN);
        List<Update> answers = new ArrayList<>();
        List<TrainingLoop> self = new ArrayList<>();
        TrainingLoop trainer = new TrainingLoop(spec, Backend.PLAIN, snapshot -> {
            if (snapshot.answered() == 0) {
                self.getFirst().update(1, INITIAL, gradients, answers::add);
                self.getFirst().update(0, INITIAL, broken, answers::add);
                self.getFirst().update(0, INITIAL, gradients, answers::add);
                self.getFirst().update(0, INITIAL, gradients, answers::add);
            } else {
                self.getFirst().close();
            }
        });
        self.add(trainer);
        trainer.work();
        assertThat(answers)
                .containsExactly(
                        new Update.Refused("Another run has begun since: open its graph to go on."),
                        new Update.Refused("Not every gradient is finite, so the network stays as it is."),
                        new Update.Done(expected.parameters()),
                        new Update.Refused("The training has moved on since: take the newest parameters first."));
    }
}
