package backstep.lang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.engine.Pass;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells of micrograd notebooks, as people paste them. */
class NotebookCellsTest {

    private static final String NEURON = """
        # inputs x1, x2
        x1 = Value(2.0, label='x1')
        x2 = Value(0.0, label='x2')
        # weights w1, w2
        w1 = Value(-3.0, label='w1')
        w2 = Value(1.0, label='w2')
        # bias of the neuron
        b = Value(6.8813735870195432, label='b')
        # x1*w1 + x2*w2 + b
        x1w1 = x1*w1; x1w1.label = 'x1*w1'
        x2w2 = x2*w2; x2w2.label = 'x2*w2'
        x1w1x2w2 = x1w1 + x2w2; x1w1x2w2.label = 'x1*w1 + x2*w2'
        n = x1w1x2w2 + b; n.label = 'n'
        """;

    private static final Map<String, Double> NEURON_GRADIENTS =
            Map.of("x1", -1.5, "w1", 1.0, "x2", 0.5, "w2", 0.0, "b", 0.5, "n", 0.5, "o", 1.0);

    @ParameterizedTest
    @ValueSource(strings = {"""
        a = Value(2.0, label='a')
        b = Value(-3.0, label='b')
        c = Value(10.0, label='c')
        e = a * b; e.label = 'e'
        d = e + c; d.label = 'd'
        f = Value(-2.0, label='f')
        L = d * f; L.label = 'L'
        L
        """, """
            a = Value(2.0, label='a')
            b = Value(-3.0, label='b')
            c = Value(10.0, label='c')

            e = a * b; e.label = 'e'
            d = e + c; d.label = 'd'

            f = Value(-2.0, label='f')
            L = d * f; L.label = 'L'

            draw_dotV2(L)
            """, """
                class Value:

                    def __init__(self, data, _children=(), _op='', label=''):
                        self.data = data
                        self.grad = 0.0 # at initialization every Value does not impact the output
                        self._prev = set(_children)

                    def __repr__(self):
                        return f"Value({self.data})"

                    def __mul__(self, other):
                        return Value(self.data * other.data, (self,other), '*')


                a = Value(2.0, label='a')
                b = Value(-3.0, label='b')
                c = Value(10.0, label='c')
                e = a * b; e.label = 'e'
                d = e + c; d.label = 'd'
                f = Value(-2.0, label='f')
                L = d * f; L.label = 'L'

                draw_dotV3(L)
                L.grad = 1.0
                d.grad = -2.0 * L.grad
                a.grad = #...
                """})
    void theLecturesLossHasItsGradients(String cell) {
        assertGradients(cell, Map.of("a", 6.0, "b", -4.0, "c", -2.0, "f", 4.0, "e", -2.0, "d", -2.0, "L", 1.0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
        o = n.tanh(); o.label='o' # here it is!!
        draw_dotV3(o)
        """, """
            o = n.tanh(); o.label = 'o'
            o.grad = 1.0
            o._backward()
            n._backward()
            # manual back propagation
            n.grad = 1 - o.data**2
            """, """
                # ---
                #o = n.tanh(); o.label = 'o'
                # ---
                e = (2*n).exp()
                o = (e - 1) / (e + 1) # alternate tanh definition
                o.label = 'o'

                o.backward()
                draw_dot(o)
                """})
    void theNeuronHasItsGradients(String activation) {
        assertGradients(NEURON + activation, NEURON_GRADIENTS);
    }

    @Test
    void thePyTorchCellHasTheSameGradients() {
        assertGradients("""
            import torch

            # by default, tensor.dtype = float32
            x1 = torch.Tensor([2.0]).double();               x1.requires_grad = True # pythorch assumes no gradients
            x2 = torch.Tensor([0.0]).double();               x2.requires_grad = True
            w1 = torch.Tensor([-3.0]).double();              w1.requires_grad = True
            w2 = torch.Tensor([1.0]).double();               w2.requires_grad = True
            b = torch.Tensor([6.8813735870195432]).double(); b.requires_grad = True
            n = x1*w1 + x2*w2 + b
            o = torch.tanh(n)

            print(o.data.item())
            o.backward()

            print('---')
            print('x2', x2.grad.item())
            print('w2', w2.grad.item())
            print('---')
            """, NEURON_GRADIENTS);
    }

    @Test
    void aReusedValueGetsBothGradients() {
        assertGradients("""
            # We have a bug...
            a = Value(3.0, label='a')
            b = a + a; b.label = 'b' # Reusing 'a' causes a problem until we fix Value
            b.backward()
            draw_dot(b)
            """, Map.of("a", 2.0, "b", 1.0));
        assertGradients("""
            a = Value(-2.0, label='a')
            b = Value(3.0, label='b')
            d = a * b
            d.label = 'd'
            e = a + b
            e.label = 'e'
            f = d * e
            f.label = 'f'

            f.backward()

            draw_dotV3(f)
            """, Map.of("a", -3.0, "b", -8.0, "d", 1.0, "e", -6.0, "f", 1.0));
    }

    @Test
    void microgradsReadmeHasItsGradients() {
        Program program = Programs.program("""
            from micrograd.engine import Value

            a = Value(-4.0)
            b = Value(2.0)
            c = a + b
            d = a * b + b**3
            c += c + 1
            c += 1 + c + (-a)
            d += d * 2 + (b + a).relu()
            d += 3 * d + (b - a).relu()
            e = c - d
            f = e**2
            g = f / 2.0
            g += 10.0 / f
            print(f'{g.data:.4f}') # prints 24.7041, the outcome of this forward pass
            g.backward()
            print(f'{a.grad:.4f}') # prints 138.8338, i.e. the numerical value of dg/da
            print(f'{b.grad:.4f}') # prints 645.5773, i.e. the numerical value of dg/db
            """);
        Pass pass = Programs.computed(program);
        assertThat(pass.data(program.graph().root())).isCloseTo(24.7041, within(5e-5));
        assertThat(pass.grad(Programs.node(program, "a"))).isCloseTo(138.8338, within(5e-5));
        assertThat(pass.grad(Programs.node(program, "b"))).isCloseTo(645.5773, within(5e-5));
    }

    @Test
    void plainPythonNumbersAreNudged() {
        assertThat(Programs.value("""
            h = 0.0001

            # inputs
            a = 2.0
            b = -3.0
            c = 10.0

            d1 = a*b + c
            a += h
            d2 = a*b + c

            print('d1', d1)
            print('d2', d2)
            print('slope', (d2-d1)/h) # derivative
            """)).isCloseTo(3.9997, within(1e-12));
    }

    @Test
    void importsAndPlotsHaveNoEffect() {
        assertThat(Programs.value("""
            import math
            import numpy as np
            import matplotlib.pyplot as plt
            %matplotlib inline
            # Plot tanh() function
            plt.plot(np.arange(-5,5,0.2), np.tanh(np.arange(-5,5,0.2))); plt.grid()
            a = Value(3)
            a
            """)).isEqualTo(3);
    }

    @Test
    void aCellWithDefinitionsAndLoopsReportsEachOnce() {
        assertThat(Programs.errors("""
            def lol():
                # create a little isolated playground to verify the derivates/gradients
                h = 0.0001

                a = Value(2.0, label='a')
                b = Value(-3.0, label='b')
                e = a*b; e.label = 'e'
                a.data += h # nudge 'a' by 'h'

                print((e - e)/h)

            lol()

            a.data += 0.01 * a.grad
            xs = [
                [2.0, 3.0, -1.0],
                [3.0, -1.0, 0.5],
            ]
            n = MLP(3, [4, 4, 1])
            for k in range(20):
                # forward pass
                ypred = [n(x) for x in xs]
                for p in n.parameters():
                    p.grad = 0.0 # DON'T FORGET TO DO THIS!

                print(k, loss.data)
            # see the predictions now
            ypred
            """))
                .containsExactly(
                        "line 12, column 1: \"lol\" is a function of your own, and calling those is not supported yet:"
                                + " write its formula here, with the values in place of its parameters",
                        "line 14, column 1: changing data in place is not supported here: drag the leaf's slider or"
                                + " edit its number; \"Compare with the run after one update\" takes a step of"
                                + " gradient descent",
                        "line 15, column 6: lists are not supported here yet: give each value a name of its own, as in"
                                + " x0 = 2.0; x1 = 3.0",
                        "line 19, column 5: MLP makes a network: those are trained in the Network workspace, or by"
                                + " backstep train",
                        "line 20, column 1: \"for\" is not supported: there are no loops here, write each statement"
                                + " out");
    }

    private static void assertGradients(String cell, Map<String, Double> gradients) {
        Program program = Programs.program(cell);
        Pass pass = Programs.computed(program);
        gradients.forEach((name, gradient) ->
                assertThat(pass.grad(Programs.node(program, name))).as(name).isCloseTo(gradient, within(1e-12)));
    }
}
