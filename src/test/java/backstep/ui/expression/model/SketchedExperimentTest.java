package backstep.ui.expression.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

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
import backstep.nn.Parameters;
import backstep.nn.kernel.Backend;
import backstep.nn.train.Experiment;
import backstep.nn.train.ReadyExperiment;
import backstep.nn.train.RunSpec;
import backstep.nn.train.SampleSource;
import backstep.nn.train.StopRules;
import backstep.nn.train.Training;
import backstep.nn.train.TrainingSettings;
import java.util.List;
import org.junit.jupiter.api.Test;

class SketchedExperimentTest {

    private static final String MICROGRADS_DEMO = """
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
        Experiment ready = ReadyExperiment.MICROGRAD_DEMO.experiment();
        Experiment made = SketchedExperiment.of(sketch(MICROGRADS_DEMO));
        assertThat(made.training().rate(100))
                .isCloseTo(ready.training().rate(100), org.assertj.core.api.Assertions.within(1e-12));
        assertThat(made.withTraining(ready.training())).isEqualTo(ready);
        assertThat(made.training().withSchedule(ready.training().schedule(), 100))
                .isEqualTo(ready.training());
    }

    @Test
    void theFirstLossOfMicrogradsDemoIsThatOfTheNotebook() {
        Experiment demo = SketchedExperiment.of(sketch(MICROGRADS_DEMO));
        RunSpec run = demo.run(demo.samples().split());
        Training training = new Training(run.initial(), run.data().train(), run.settings(), Backend.PLAIN);
        // "step 0 loss 0.8958441028683222, accuracy 50.0%" is what the notebook shows.
        assertThat(training.epoch()).isCloseTo(0.8958441028683222, within(1e-12));
    }

    @Test
    void theLecturesOwnClassIsDrawnAsPythonDrawsIt() {
        String text = """
            class Neuron:
                def __init__(self, nin):
                    self.w = [Value(random.uniform(-1,1)) for _ in range(nin)]
                    self.b = Value(random.uniform(-1,1))
                def __call__(self, x):
                    act = sum((wi*xi for wi, xi in zip(self.w, x)), self.b)
                    return act.tanh()
            random.seed(42)
            n = MLP(2, [4, 1])
            """;
        Experiment made = SketchedExperiment.of(sketch(text));
        // What Python says: random.seed(42); [random.uniform(-1, 1) for _ in range(3)].
        Parameters drawn = Parameters.draw(made.network());
        assertThat(new double[] {drawn.weight(0, 0, 0), drawn.weight(0, 0, 1), drawn.bias(0, 0)})
                .containsExactly(0.2788535969157675, -0.9499784895546661, -0.4499413632617615);
    }

    @Test
    void severalOutputsLearnClassesWithSoftmaxCrossEntropy() {
        String rows = "xs = [[0.0, 0.0], [0.0, 1.0], [1.0, 1.0]]\nys = [0, 2, 1]\n";
        Experiment written = SketchedExperiment.of(sketch(rows + "n = MLP(2, [16, 16, 3])"));
        assertThat(written.training().loss()).isEqualTo(Loss.CROSS_ENTROPY);
        assertThat(written.samples().split().train().classNames()).containsExactly("0", "1", "2");
        assertThat(written.samples().split().train().classes()).containsExactly(0, 2, 1);
        Experiment standIn = SketchedExperiment.of(sketch("model = nn.Sequential(nn.Linear(4, 8), nn.Tanh(),"
                + " nn.Linear(8, 3))\nloss = F.cross_entropy(model(X), y)"));
        assertThat(standIn.samples()).isEqualTo(new SampleSource.Named(DatasetSpec.of(Generator.IRIS)));
        Experiment pair = SketchedExperiment.of(sketch(
                rows.replace("2, 1]", "1, 1]") + "m = nn.Linear(2, 2)\nloss = nn.CrossEntropyLoss()(m(xs), ys)"));
        assertThat(pair.samples().split().train().classes()).containsExactly(0, 1, 1);
        for (Experiment each : List.of(written, standIn, pair)) {
            assertThat(each.run(each.samples().split()).goal().outputs())
                    .isEqualTo(each.layers().getLast().neurons());
        }
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
                .isThrownBy(() -> SketchedExperiment.of(sketch("n = MLP(2, [4, 12])")))
                .withMessageContaining("12");
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
