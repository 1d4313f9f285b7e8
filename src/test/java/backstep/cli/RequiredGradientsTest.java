package backstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.cli.Terminal.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which tensors get gradients, as PyTorch decides it; the figures are PyTorch's. */
class RequiredGradientsTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
        requires_grad=False                 => {"x":{"data":3.0,"grad":null},"w":{"data":2.0,"grad":3.0},"y":{"data":6.0,"grad":1.0}}
        dtype=torch.float64                 => {"x":{"data":3.0,"grad":null},"w":{"data":2.0,"grad":3.0},"y":{"data":6.0,"grad":1.0}}
        requires_grad=True                  => {"x":{"data":3.0,"grad":2.0},"w":{"data":2.0,"grad":3.0},"y":{"data":6.0,"grad":1.0}}
        """)
    void aTensorThatRequiresNoneHasNoGradient(String option, String values) {
        String text = "x = torch.tensor(3.0, " + option + ")\nw = torch.tensor(2.0, requires_grad=True)\ny = x*w\n";
        String json = "{\"root\":\"y\",\"values\":" + values + "}\n";
        assertThat(eval("--json", text)).isEqualTo(new Outcome(0, json, ""));
        assertThat(eval("--json", text + "y.backward()")).isEqualTo(new Outcome(0, json, ""));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
        x = torch.tensor(3.0).requires_grad_()                                   => 6.0
        x = torch.tensor(3.0).requires_grad_(True)                               => 6.0
        x = torch.tensor(3.0, requires_grad=False).requires_grad_(requires_grad=True) => 6.0
        x = torch.tensor(3.0)⏎x.requires_grad_()                                 => 6.0
        x = torch.tensor(3.0)⏎x.requires_grad = True                             => 6.0
        x = torch.Tensor([3.0]).double(); x.requires_grad = True                 => 6.0
        x = nn.Parameter(torch.tensor(3.0))                                      => 6.0
        x = Variable(torch.tensor(3.0), requires_grad=True)                      => 6.0
        x = Value(3.0)                                                           => 6.0
        x = 3.0                                                                  => 6.0
        x = torch.tensor(3.0)                                                    => null
        x = torch.tensor(3.0, requires_grad=True); x.requires_grad = False       => null
        x = torch.tensor(3.0, requires_grad=True).requires_grad_(False)          => null
        x = nn.Parameter(torch.tensor(3.0), requires_grad=False)                 => null
        x = Variable(torch.tensor(3.0))                                          => null
        z = torch.tensor(3.0); x = z.detach()                                    => null
        z = torch.tensor(3.0); x = z.detach().requires_grad_()                   => 6.0
        z = torch.tensor(3.0); x = torch.tensor(z.item())                        => null
        z = torch.tensor(3.0); x = torch.tensor(z.item(), requires_grad=True)    => 6.0
        z = torch.tensor(1.0); x = z*3                                           => null
        """)
    void manyWaysSayWhetherOneIsRequired(String made, String gradient) {
        String text = made.replace('⏎', '\n') + "\nw = torch.tensor(2.0, requires_grad=True)\ny = x*x + w\n";
        String sought = "\"x\":{\"data\":3.0,\"grad\":" + gradient + "}";
        assertThat(eval("--json", text).out()).contains(sought);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
        x = torch.tensor(3.0)⏎y = x**2⏎y.backward() => line 3, column 1: "y" depends on no tensor that requires a gradient, and PyTorch stops here: write torch.tensor(2.0, requires_grad=True) where such a tensor is made
        x = torch.tensor(3.0, requires_grad=True)⏎y = x.detach()*2⏎y.backward() => line 3, column 1: "y" depends on no tensor that requires a gradient, and PyTorch stops here: write torch.tensor(2.0, requires_grad=True) where such a tensor is made
        x = torch.tensor(3.0)⏎k = 2⏎(x*k).backward() => line 3, column 1: the result depends on no tensor that requires a gradient, and PyTorch stops here: write torch.tensor(2.0, requires_grad=True) where such a tensor is made
        x = torch.tensor(3.0)⏎y = x**2⏎x.requires_grad_()⏎y.backward() => line 3, column 1: something was computed from this value before, and does not learn of this any more: say it in the line in which the value is made, as in torch.tensor(2.0, requires_grad=True)
        x = torch.tensor(3.0, requires_grad=True)⏎y = x**2⏎y.requires_grad = False => line 3, column 1: this value is computed, so it requires a gradient where its operands do: write .detach() to cut it off from them
        x = torch.tensor(3.0, requires_grad=train) => line 1, column 37: True or False belongs here, found "train"
        x = torch.tensor(3.0, requires_grad=True)⏎x += 1 => line 2, column 1: PyTorch does not change a tensor that requires a gradient in place: write x = x + …, which makes a new value of it
        x = torch.tensor(3.0, requires_grad=True)⏎y = x*x⏎y.backward()⏎x.grad.mul_(2) => line 4, column 1: a gradient cannot be changed by computing with it: set it to a number, as in a.grad = 0, or compare it, as in a.grad == 5
        x = torch.tensor(3.0, requires_grad=True)⏎d = x.detach()⏎d += 1 => line 3, column 1: this tensor shares its number with another one, and PyTorch would change both: write d = d + …, which makes a new value of it
        x = torch.tensor(3.0, requires_grad=True)⏎y = x*2⏎d = y.view(1)⏎y += 1 => line 4, column 1: this tensor shares its number with another one, and PyTorch would change both: write y = y + …, which makes a new value of it
        x = torch.tensor(3.0)⏎w = torch.tensor(2.0, requires_grad=True)⏎y = x*w⏎y.backward()⏎assert x.grad == 0 => line 5, column 1: x requires no gradient, so x.grad is None: write requires_grad=True where x is made, or leave this out
        """)
    void whatPyTorchRefusesIsRefused(String text, String message) {
        assertThat(eval("--json", text.replace('⏎', '\n')))
                .isEqualTo(new Outcome(1, "", "standard input: " + message + "\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
        x = torch.tensor(2.0, requires_grad=True)⏎y = x*3⏎z = y⏎y += 1⏎r = z*x => 13.0
        x = Value(2.0)⏎y = x*3⏎z = y⏎y += 1⏎r = z*x                           => 12.0
        x = torch.tensor(2.0, requires_grad=True)⏎y = z = x*3⏎y += 1⏎r = z*x     => 13.0
        x = torch.tensor(2.0, requires_grad=True)⏎y = x*3⏎z = (y)⏎y += 1⏎y += 1⏎r = z*x => 14.0
        x = torch.tensor(2.0, requires_grad=True)⏎y = x*3⏎z = y.clone()⏎y += 1⏎r = z*x => 12.0
        x = torch.tensor(2.0, requires_grad=True)⏎z = x.clone()⏎z += 1⏎r = z*x  => 5.0
        x = torch.tensor(2.0, requires_grad=True)⏎z = x.item()⏎z += 1⏎r = z*x   => 3.0
        """)
    void aTensorThatIsChangedInPlaceIsSoUnderAllItsNames(String text, String gradient) {
        assertThat(eval("--json", text.replace('⏎', '\n')).out())
                .contains("\"x\":{\"data\":2.0,\"grad\":" + gradient + "}");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
        `label  value  ∂y/∂label⏎x          3       none⏎w          2          3⏎y          6          1⏎`
        """)
    void theTableSaysNone(String table) {
        String text = "x = torch.tensor(3.0)\nw = torch.tensor(2.0, requires_grad=True)\ny = x*w\n";
        assertThat(new Terminal().typing(text).run("eval", "-").out()).isEqualTo(table.replace('⏎', '\n'));
    }

    private static Outcome eval(String option, String text) {
        return new Terminal().typing(text).run("eval", option, "-");
    }
}
