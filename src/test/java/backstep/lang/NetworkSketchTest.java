package backstep.lang;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.lang.NetworkSketch.Draw;
import backstep.lang.NetworkSketch.Made;
import backstep.lang.NetworkSketch.Obstacle;
import backstep.lang.NetworkSketch.RandomNumbers;
import backstep.lang.NetworkSketch.Table;
import backstep.lang.NetworkSketch.Training;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a pasted notebook says of its network, in plain figures. */
class NetworkSketchTest {

    private static final Training UNSAID = new Training(
            OptionalInt.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            Optional.empty(),
            Optional.empty(),
            0,
            true);

    private static NetworkSketch sketch(String text) {
        return Language.compile(text).network().orElseThrow();
    }

    @Test
    void aNetworkAloneHasItsLayers() {
        assertThat(sketch("n = MLP(3, [4, 4, 1])"))
                .isEqualTo(new NetworkSketch(
                        new SourceRange(4, 21),
                        3,
                        List.of(4, 4, 1),
                        "tanh",
                        "tanh",
                        Draw.UNSAID,
                        Optional.empty(),
                        UNSAID));
    }

    @Test
    void theLecturesTrainingIsReadWhole() {
        NetworkSketch sketch = sketch("""
            xs = [
              [2.0, 3.0, -1.0],
              [3.0, -1.0, 0.5],
              [0.5, 1.0, 1.0],
              [1.0, 1.0, -1.0],
            ]
            ys = [1.0, -1.0, -1.0, 1.0] # desired targets
            n = MLP(3, [4, 4, 1])
            for k in range(20):

              # forward pass
              ypred = [n(x) for x in xs]
              loss = sum((yout - ygt)**2 for ygt, yout in zip(ys, ypred))

              # backward pass
              for p in n.parameters():
                p.grad = 0.0
              loss.backward()

              # update
              for p in n.parameters():
                p.data += -0.1 * p.grad

              print(k, loss.data)
            """);
        assertThat(sketch.samples())
                .contains(new Table(
                        List.of(
                                List.of(2.0, 3.0, -1.0),
                                List.of(3.0, -1.0, 0.5),
                                List.of(0.5, 1.0, 1.0),
                                List.of(1.0, 1.0, -1.0)),
                        List.of(1.0, -1.0, -1.0, 1.0)));
        assertThat(sketch.training())
                .isEqualTo(new Training(
                        OptionalInt.of(20),
                        OptionalDouble.of(0.1),
                        OptionalDouble.empty(),
                        Optional.of("sse"),
                        Optional.of("sgd"),
                        0,
                        true));
    }

    @Test
    void microgradsDemoIsReadWhole() {
        NetworkSketch sketch = sketch("""
            from micrograd.nn import Neuron, Layer, MLP
            np.random.seed(1337)
            random.seed(1337)
            from sklearn.datasets import make_moons, make_blobs
            X, y = make_moons(n_samples=100, noise=0.1)
            y = y*2 - 1 # make y be -1 or 1
            model = MLP(2, [16, 16, 1]) # 2-layer neural network
            def loss(batch_size=None):
                losses = [(1 + -yi*scorei).relu() for yi, scorei in zip(yb, scores)]
                data_loss = sum(losses) * (1.0 / len(losses))
                alpha = 1e-4
                reg_loss = alpha * sum((p*p for p in model.parameters()))
            for k in range(100):
                total_loss, acc = loss()
                model.zero_grad()
                total_loss.backward()
                learning_rate = 1.0 - 0.9*k/100
                for p in model.parameters():
                    p.data -= learning_rate * p.grad
            """);
        assertThat(List.of(sketch.inputs(), sketch.layers(), sketch.hidden(), sketch.output()))
                .isEqualTo(List.of(2, List.of(16, 16, 1), "relu", "linear"));
        assertThat(sketch.draw())
                .isEqualTo(new Draw(Optional.of(RandomNumbers.PYTHON), true, OptionalLong.of(1337), Obstacle.NONE));
        assertThat(sketch.samples())
                .contains(new Made("moons", 100, 0.1, 2, OptionalDouble.empty(), OptionalInt.of(1337)));
        assertThat(sketch.training())
                .isEqualTo(new Training(
                        OptionalInt.of(100),
                        OptionalDouble.of(1),
                        OptionalDouble.of(1 - 0.9 * 100 / 100),
                        Optional.of("hinge"),
                        Optional.of("sgd"),
                        1e-4,
                        true));
    }

    @Test
    void aSequenceOfPyTorchIsReadWhole() {
        NetworkSketch sketch = sketch("""
            torch.manual_seed(5)
            X = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
            y = torch.tensor([[0.0], [1.0], [1.0], [0.0]])
            model = nn.Sequential(nn.Linear(2, 8), nn.ReLU(), nn.Linear(8, 1), nn.Sigmoid())
            optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
            loss_fn = nn.MSELoss()
            for epoch in range(300):
                optimizer.zero_grad()
                loss = loss_fn(model(X), y)
                loss.backward()
                optimizer.step()
            """);
        assertThat(List.of(sketch.inputs(), sketch.layers(), sketch.hidden(), sketch.output()))
                .isEqualTo(List.of(2, List.of(8, 1), "relu", "sigmoid"));
        assertThat(sketch.samples())
                .contains(new Table(
                        List.of(List.of(0.0, 0.0), List.of(0.0, 1.0), List.of(1.0, 0.0), List.of(1.0, 1.0)),
                        List.of(0.0, 1.0, 1.0, 0.0)));
        assertThat(sketch.training())
                .isEqualTo(new Training(
                        OptionalInt.of(300),
                        OptionalDouble.of(0.01),
                        OptionalDouble.empty(),
                        Optional.of("mse"),
                        Optional.of("adam"),
                        0,
                        true));
    }

    @Test
    void eachSeedIsThatOfItsOwnGenerator() {
        String own = """
            class Neuron:
                def __init__(self, nin):
                    self.w = [Value(RANDOM(-1, 1)) for _ in range(nin)]
                    self.b = Value(RANDOM(-1, 1))
            SEEDS
            X, y = make_moons(n_samples=100, noise=0.1, random_state=3)
            n = MLP(2, [4, 1])
            random.seed(99)
            """;
        assertThat(draw(own, "random.uniform", "np.random.seed(1)\nrandom.seed(2)"))
                .isEqualTo(new Draw(Optional.of(RandomNumbers.PYTHON), false, OptionalLong.of(2), Obstacle.NONE));
        assertThat(draw(own, "np.random.uniform", "random.seed(2)\nnumpy.random.seed(4294967295)"))
                .isEqualTo(
                        new Draw(Optional.of(RandomNumbers.NUMPY), false, OptionalLong.of(4294967295L), Obstacle.NONE));
        assertThat(draw(own, "random.uniform", "np.random.seed(1)"))
                .isEqualTo(new Draw(
                        Optional.of(RandomNumbers.PYTHON), false, OptionalLong.empty(), Obstacle.UNSEEDED_PYTHON));
        assertThat(draw(own, "np.random.uniform", "torch.manual_seed(1)"))
                .isEqualTo(new Draw(
                        Optional.of(RandomNumbers.NUMPY), false, OptionalLong.empty(), Obstacle.UNSEEDED_NUMPY));
        assertThat(draw(own, "random.uniform", ""))
                .isEqualTo(new Draw(Optional.of(RandomNumbers.PYTHON), false, OptionalLong.empty(), Obstacle.NONE));
        assertThat(draw(own, "random.gauss", "random.seed(2)").obstacle()).isEqualTo(Obstacle.LAW);
        assertThat(draw(own.replace(", random_state=3", ""), "np.random.uniform", "np.random.seed(1)"))
                .isEqualTo(new Draw(Optional.of(RandomNumbers.NUMPY), false, OptionalLong.empty(), Obstacle.SHARED));
    }

    private static Draw draw(String text, String random, String seeds) {
        return sketch(text.replace("RANDOM", random).replace("SEEDS", seeds)).draw();
    }

    @Test
    void aSeedWithoutADefinitionSaysWhichNumbersAreMeant() {
        assertThat(sketch("random.seed(5)\nn = MLP(3, [4, 1])").draw())
                .isEqualTo(new Draw(Optional.of(RandomNumbers.PYTHON), false, OptionalLong.of(5), Obstacle.NONE));
        assertThat(sketch("np.random.seed(5)\nn = MLP(3, [4, 1])").draw())
                .isEqualTo(new Draw(Optional.of(RandomNumbers.NUMPY), false, OptionalLong.of(5), Obstacle.NONE));
    }

    @Test
    void whatPyTorchDrawsIsSaidToBeAnotherDraw() {
        NetworkSketch seeded = sketch("torch.manual_seed(5)\nmodel = nn.Linear(2, 1)");
        assertThat(seeded.draw()).isEqualTo(new Draw(Optional.empty(), false, OptionalLong.empty(), Obstacle.TORCH));
        assertThat(seeded.draw().remark())
                .contains("torch.manual_seed sets PyTorch's random numbers, which cannot be drawn here: the network"
                        + " begins with weights of another draw.");
        assertThat(sketch("model = nn.Linear(2, 1)").draw().remark()).isEmpty();
    }

    @Test
    void aNetworkOfSeveralOutputsIsReadWithItsClasses() {
        NetworkSketch sketch = sketch("""
            X = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0]])
            y = torch.tensor([0, 2, 1])
            model = nn.Sequential(nn.Linear(2, 16), nn.Tanh(), nn.Linear(16, 3))
            loss_fn = nn.CrossEntropyLoss()
            """);
        assertThat(sketch.layers()).isEqualTo(List.of(16, 3));
        assertThat(sketch.output()).isEqualTo("linear");
        assertThat(sketch.training().loss()).contains("cross_entropy");
        Table table =
                new Table(List.of(List.of(0.0, 0.0), List.of(0.0, 1.0), List.of(1.0, 0.0)), List.of(0.0, 2.0, 1.0));
        assertThat(sketch.samples()).contains(table);
        assertThat(table.arePlaces(3)).isTrue();
        assertThat(table.arePlaces(2)).isFalse();
        assertThat(sketch("xs = [[0.5, 0.0], [0.0, 1.5], [1.0, 0.0]]\nys = [[1, 0, 0], [0, 0, 1], [0, 1, 0]]\n"
                                + "n = MLP(2, [16, 3])")
                        .samples())
                .contains(new Table(
                        List.of(List.of(0.5, 0.0), List.of(0.0, 1.5), List.of(1.0, 0.0)), List.of(0.0, 2.0, 1.0)));
        assertThat(sketch("X, y = make_blobs(n_samples=90, centers=4, cluster_std=0.5, random_state=7)\n"
                                + "n = MLP(2, [16, 4])")
                        .samples())
                .contains(new Made("blobs", 90, 0.5, 4, OptionalDouble.empty(), OptionalInt.of(7)));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "→", textBlock = """
        n = Neuron(2) → MLP(2, [1])
        l = Layer(2, 1) → MLP(2, [1])
        nin = 2⏎nouts = [4, 1]⏎n = MLP(nin, nouts) → MLP(2, [4, 1])
        class MLP(Module):⏎    def __init__(self, nin, nouts):⏎        pass⏎n = MLP(2, [3, 1]) → MLP(2, [3, 1])
        model = nn.Linear(4, 1)  → MLP(4, [1])
        """)
    void otherNetworksAreReadToo(String text, String network) {
        assertThat(sketch(text.replace('⏎', '\n')).text()).isEqualTo(network);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "→", textBlock = """
        p.data -= 0.5 * p.grad → 0.5
        p.data = p.data - 0.25 * p.grad → 0.25
        p.data += -lr * p.grad → 0.125
        """)
    void everyFormOfAnUpdateSaysTheRate(String update, double rate) {
        NetworkSketch sketch = sketch("lr = 0.125\nn = MLP(2, [1])\nfor k in range(9):\n    loss.backward()\n    "
                + "for p in n.parameters():\n        " + update);
        assertThat(sketch.training().rate()).hasValue(rate);
        assertThat(sketch.training().zeroesGradients())
                .as("nothing zeroes them")
                .isFalse();
    }

    @Test
    void samplesAloneGetTheLecturesNetwork() {
        NetworkSketch sketch = sketch("xs = [\n  [2.0, 3.0],\n  [1.0, -1.0],\n]\nys = [1.0, -1.0]");
        assertThat(sketch)
                .isEqualTo(new NetworkSketch(
                        new SourceRange(0, 0),
                        2,
                        List.of(4, 4, 1),
                        "tanh",
                        "tanh",
                        Draw.UNSAID,
                        Optional.of(new Table(List.of(List.of(2.0, 3.0), List.of(1.0, -1.0)), List.of(1.0, -1.0))),
                        UNSAID));
    }

    @Test
    void aTextWithoutANetworkHasNone() {
        assertThat(Language.compile("a = 2x").network()).isEmpty();
        assertThat(Language.compile("a = 2; L = a*a").network()).isEmpty();
        assertThat(Language.compile("n = MLP(").network()).isEmpty();
        assertThat(Language.compile("n = MLP(a, b)").network()).isEmpty();
    }
}
