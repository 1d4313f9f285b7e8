package backstep.anytext;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CancellationException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every reader takes time that grows with the text and no faster. Each shape once took the square of it in some reader,
 * or is next to one that did.
 */
class LinearTimeTest {

    /** A reader, and what texts for it are made of. */
    record Repeated(Consumer<String> reader, String before, String unit, String after) {

        void check() {
            Doubling.check(reader, before, unit, after);
        }

        @Override
        public String toString() {
            return before + unit + after;
        }
    }

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final String NETWORK = "\nn = MLP(2, [3, 1])\n";

    static Stream<Repeated> shapes() {
        return Stream.concat(programs(), Stream.concat(sketches(), others()));
    }

    private static Stream<Repeated> programs() {
        return Stream.of(
                        text("# group: a", " ", "b\nL = 2"),
                        text("#", " ", "end\nL = 2"),
                        text("", "# group: a\nb = 2*3\n# end\n", ""),
                        text("L = ", "1", ""),
                        text("L = 0.", "0", "1"),
                        text("L = ", "1_", "1"),
                        text("L = float('", "1", "x')"),
                        text("L = 2 ", "+ 2 ", ""),
                        text("a = 2\nL = a", ".clone()", ""),
                        text("a = torch.tensor(2.)\nL = a", ".detach().clone()", ""),
                        text("a = 2\nL = a", ".requires_grad_()", ""),
                        text("a = 2\nL = a", ".exp().data", ""),
                        text("a = 2\nL = a.view(", "1, ", "1).b"),
                        text("a", "'", "= 2"),
                        text("one two", " ", "x"),
                        text("", "word ", ""),
                        text("", "a'b ", ""),
                        text("x = )\n", "x[\n", ""),
                        text("x = )\n", "(x[\n", ""),
                        text("x = )\n", "sum(x, (\n", ""),
                        text("", "lambda*(\n", ""),
                        text("", "(\n", ""),
                        text("", "[\na, ", ""),
                        text("", "(a, ", ""),
                        text("a, b = ", "(1, ", "2"),
                        text("", "a = ", "2"),
                        text("", "a, ", "b = 2"),
                        text("", "a = 2\n", ""),
                        text("a = 2\n", "assert a == 2\n", ""),
                        text("a = 2\nassert ", "(", "a == 2" + ")".repeat(20_000)),
                        text("a = 2\nassert a", " == a", ""),
                        text("a = 2\nassert a == 2", " and a == 2", ""),
                        text("a = 2\nL = a*a\n", "a.grad = 0\nL.backward()\n", ""),
                        text("a = b = torch.tensor(2.)\n", "a += 1\n", ""),
                        text("a = 2\nL = a*a\nL.backward()\n", "a.grad\n", ""),
                        text("a = 2\nL = a*a\nL.backward()\n", "a.grad, L.grad\n", ""),
                        text("", "with torch.no_grad(): ", "a = 2"),
                        text("", "if True: ", "a = 2"),
                        text("", "def main(): ", "a = 2\nmain()"),
                        text("", "def f(): pass\n", "a = 2"),
                        text("", "import torch\n", ""),
                        text("from torch import a", ", a", ""),
                        text("", ">>> a = 2\n", ""),
                        text("", ">>> a\n2\n", ""),
                        text("In [", " ", "x"),
                        text("", "\"", ""),
                        text("", "\\\n", ""),
                        text("", "%", ""),
                        text("a = 2", " ; a = 2", ""))
                .map(each -> new Repeated(Readers::compile, each.before, each.unit, each.after));
    }

    private static Stream<Repeated> sketches() {
        return Stream.of(
                        text(NETWORK + "p.data -= ", "1", "x"),
                        text(NETWORK + "p.data = p.data - ", "1", "x"),
                        text(NETWORK, "optim.SGD ", ""),
                        text(NETWORK, "alpha = 1 ", ""),
                        text(NETWORK + "r = 1 - ", "1", "x"),
                        text(NETWORK, "1 - a*", "1"),
                        text(NETWORK + "np.random.seed(", " ", "x"),
                        text(NETWORK, "x = tensor(\n", ""),
                        text(NETWORK, "MLP(tensor(", ""),
                        text(NETWORK + "xs = [", "[1, 2], ", "]"),
                        text(NETWORK, "xs = [[1, 2], [3, 4]]\n", ""),
                        text("xs = [[", "1, ", "1], [2]]"))
                .map(each -> new Repeated(Readers::compile, each.before, each.unit, each.after));
    }

    private static Stream<Repeated> others() {
        return Stream.of(
                new Repeated(Readers::highlight, "", ",", ""),
                new Repeated(Readers::highlight, "", "a\n", ""),
                new Repeated(Readers::highlight, "", "# a\n", ""),
                new Repeated(Readers::search, "a", " ", "b"),
                new Repeated(Readers::search, "", "a and ", "b"),
                new Repeated(Readers::search, "", "a, ", "b"),
                new Repeated(Readers::search, "", "a & ", "b"),
                new Repeated(Readers::search, "data > ", "1", "x"),
                new Repeated(Readers::search, "op:", " ", "x\ny"),
                new Repeated(Readers::search, "top: grad", " ", "x"),
                new Repeated(Readers::search, "data > 1", " + data", ""),
                new Repeated(Readers::watch, "a.grad", " + a.grad", ""),
                new Repeated(Readers::measure, "a", " < a", ""),
                new Repeated(Readers::measure, "", "|", ""),
                new Repeated(Readers::measure, "", "|a|*", "2"));
    }

    private static Repeated text(String before, String unit, String after) {
        return new Repeated(text -> {}, before, unit, after);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void twiceTheTextTakesTwiceTheTime(Repeated shape) {
        shape.check();
    }

    @Test
    void whatIsSaidOfAGradientOfManyContributionsIsToldSoon() {
        Doubling.check(
                Readers::compile,
                500,
                many -> "a = 2\nL = a" + " + a".repeat(many) + "\nL.backward()\n" + "assert a.grad > 1\n".repeat(many));
        Doubling.check(
                Readers::compile,
                500,
                many -> "a = 2\nL = a" + " + a".repeat(many) + "\nL.backward()\n" + "a.grad, L.grad\n".repeat(many));
        Doubling.check(
                Readers::compile, 500, many -> "a = 2\nL = a*a\n" + "L.backward()\nassert a.grad > 1\n".repeat(many));
    }

    @Test
    void manyNamesOfOneTensorThatIsChangedInPlaceAreFollowedSoon() {
        Doubling.check(
                Readers::compile,
                500,
                many -> "x = torch.tensor(2.)\n"
                        + IntStream.range(0, many)
                                .mapToObj(name -> "v" + name + " = x\n")
                                .collect(Collectors.joining())
                        + IntStream.range(0, many)
                                .mapToObj(name -> "v" + name + " += 1\n")
                                .collect(Collectors.joining()));
    }

    @Test
    void readingIsGivenUpSoonAfterItsThreadIsInterrupted() throws Exception {
        String text = "a = 2\nb = a*a + tanh(a)\nassert b > 2\n".repeat(10_000);
        Readers.compile(text);
        long whole = Doubling.time(Readers::compile, text);
        FutureTask<Long> reading = new FutureTask<>(() -> readUntilGivenUp(text));
        Thread thread = new Thread(reading, "reader");
        thread.start();
        while (THREADS.getThreadCpuTime(thread.threadId()) < whole / 4) {
            Thread.sleep(1);
        }
        long interrupted = THREADS.getThreadCpuTime(thread.threadId());
        thread.interrupt();
        assertThat(reading.get() - interrupted).isLessThan(whole / 2);
    }

    /** What time of its own the thread has taken when reading is given up. */
    private static long readUntilGivenUp(String text) {
        try {
            Readers.compile(text);
            return Long.MAX_VALUE;
        } catch (CancellationException givenUp) {
            return THREADS.getCurrentThreadCpuTime();
        }
    }
}
