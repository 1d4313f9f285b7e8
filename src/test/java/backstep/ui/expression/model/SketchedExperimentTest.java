package backstep.ui.expression.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import backstep.data.Dataset;
import backstep.data.DatasetSpec;
import backstep.data.Generator;
import backstep.data.Split;
import backstep.lang.Language;
import backstep.lang.NetworkSketch;
import backstep.nn.Activation;
import backstep.nn.Initialisation;
import backstep.nn.Loss;
import backstep.nn.MlpSpec;
import backstep.nn.OptimizerKind;
import backstep.nn.train.Experiment;
import backstep.nn.train.ReadyExperiment;
import backstep.nn.train.SampleSource;
import backstep.nn.train.StopRules;
import backstep.nn.train.TrainingSettings;
import java.util.List;
import org.junit.jupiter.api.Test;

class SketchedExperimentTest {

    private static NetworkSketch sketch(String text) {
        return Language.compile(text).network().orElseThrow();
    }

    @Test
    void theLecturesTrainingIsSetUpWhole() {
        String text = """
            xs = [[2.0, 3.0, -1.0], [3.0, -1.0, 0.5], [0.5, 1.0, 1.0], [1.0, 1.0, -1.0]]
            ys = [1.0, -1.0, -1.0, 1.0]
            n = MLP(3, [4, 4, 1])
            for k in range(20):
              loss = sum((yout - ygt)**2 for ygt, yout in zip(ys, [n(x) for x in xs]))
              for p in n.parameters():
                p.grad = 0.0
              loss.backward()
              for p in n.parameters():
                p.data += -0.1 * p.grad
            """;
        Dataset samples = Dataset.classes(
                new double[][] {{2, 3, 0.5, 1}, {3, -1, 1, 1}, {-1, 0.5, 1, -1}}, new double[] {1, -1, -1, 1});
        assertThat(SketchedExperiment.of(sketch(text)))
                .isEqualTo(new Experiment(
                        new SampleSource.Own("the text", Split.of(samples, 1, 42)),
                        Experiment.PLAIN,
                        MlpSpec.layers(List.of(4, 4, 1), Activation.TANH, Activation.TANH),
                        Initialisation.UNIFORM,
                        true,
                        1337,
                        TrainingSettings.of(Loss.SSE, OptimizerKind.SGD, 0.1, 20),
                        StopRules.after(20)));
    }

    @Test
    void microgradsDemoIsTheReadyOne() {
        String text = """
            from micrograd.nn import MLP
            np.random.seed(1337)
            random.seed(1337)
            X, y = make_moons(n_samples=100, noise=0.1)
            model = MLP(2, [16, 16, 1])
            losses = [(1 + -yi*scorei).relu() for yi, scorei in zip(y, scores)]
            alpha = 1e-4
            reg_loss = alpha * sum((p*p for p in model.parameters()))
            for k in range(100):
                model.zero_grad()
                total_loss.backward()
                learning_rate = 1.0 - 0.9*k/100
                for p in model.parameters():
                    p.data -= learning_rate * p.grad
            """;
        Experiment ready = ReadyExperiment.MICROGRAD_DEMO.experiment();
        Experiment made = SketchedExperiment.of(sketch(text));
        assertThat(made.training().rate(100))
                .isCloseTo(ready.training().rate(100), org.assertj.core.api.Assertions.within(1e-12));
        assertThat(made.withTraining(ready.training())).isEqualTo(ready);
        assertThat(made.training().withSchedule(ready.training().schedule(), 100))
                .isEqualTo(ready.training());
    }

    @Test
    void aNetworkWithoutSamplesGetsSomeOfItsInputs() {
        assertThat(SketchedExperiment.of(sketch("n = MLP(2, [4, 1])")).samples())
                .isEqualTo(new SampleSource.Named(DatasetSpec.of(Generator.MOONS)));
        assertThat(SketchedExperiment.of(sketch("n = MLP(3, [4, 1])")).samples())
                .isEqualTo(new SampleSource.Named(DatasetSpec.of(Generator.TOY)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SketchedExperiment.of(sketch("n = MLP(5, [4, 1])")))
                .withMessage("there are no samples of 5 inputs in the text: write them as lists, xs = [[…], …] and ys"
                        + " = […]");
    }

    @Test
    void whatCannotBeIsRefusedInWords() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SketchedExperiment.of(sketch("n = MLP(2, [4, 10])")))
                .withMessageContaining("10");
    }

    @Test
    void numbersStayNumbersAndClassesBecomeClasses() {
        String rows = "xs = [[0.0, 0.0], [0.0, 1.0], [1.0, 1.0]]\nys = [0, 1, 0]\n";
        NetworkSketch squares = sketch(rows + "n = MLP(2, [2, 1])\nloss = ((o - y)**2).mean()");
        NetworkSketch entropy = sketch(rows + "n = MLP(2, [2, 1])\nloss = F.binary_cross_entropy_with_logits(o, y)");
        assertThat(SketchedExperiment.of(squares).samples().split().train().labels())
                .containsExactly(0, 1, 0);
        assertThat(SketchedExperiment.of(entropy).samples().split().train().labels())
                .containsExactly(-1, 1, -1);
        assertThat(SketchedExperiment.of(entropy).samples().split().train().classNames())
                .containsExactly("0", "1");
    }
}
