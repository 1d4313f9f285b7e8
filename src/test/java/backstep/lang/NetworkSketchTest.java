package backstep.lang;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.lang.NetworkSketch.Made;
import backstep.lang.NetworkSketch.Table;
import backstep.lang.NetworkSketch.Training;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
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
            true,
            OptionalInt.empty());

    private static NetworkSketch sketch(String text) {
        return Language.compile(text).network().orElseThrow();
    }

    @Test
    void aNetworkAloneHasItsLayers() {
        assertThat(sketch("n = MLP(3, [4, 4, 1])"))
                .isEqualTo(new NetworkSketch(
                        new SourceRange(4, 21), 3, List.of(4, 4, 1), "tanh", "tanh", false, Optional.empty(), UNSAID));
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
                        true,
                        OptionalInt.empty()));
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
        assertThat(List.of(sketch.inputs(), sketch.layers(), sketch.hidden(), sketch.output(), sketch.zeroBiases()))
                .isEqualTo(List.of(2, List.of(16, 16, 1), "relu", "linear", true));
        assertThat(sketch.samples())
                .contains(new Made("moons", 100, 0.1, OptionalDouble.empty(), OptionalInt.of(1337)));
        assertThat(sketch.training())
                .isEqualTo(new Training(
                        OptionalInt.of(100),
                        OptionalDouble.of(1),
                        OptionalDouble.of(1 - 0.9 * 100 / 100),
                        Optional.of("hinge"),
                        Optional.of("sgd"),
                        1e-4,
                        true,
                        OptionalInt.of(1337)));
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
                        true,
                        OptionalInt.of(5)));
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
                        false,
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
