package backstep.anytext;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.engine.Trace;
import backstep.export.ExportFormat;
import backstep.export.ExportOptions;
import backstep.export.Exporter;
import backstep.export.GraphExport;
import backstep.lang.LangError;
import backstep.lang.Language;
import backstep.lang.Program;
import backstep.layout.Diagram;
import backstep.layout.Direction;
import backstep.layout.LayoutEngine;
import backstep.layout.engines.Layouts;
import backstep.picture.View;
import backstep.progress.Meter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** However deep a text is nested, no reader of it uses up the stack of a thread. */
class NestingTest {

    private static final int LIMIT = 500;

    /** What a thread has on the platforms with the least. */
    private static final int STACK = 1 << 20;

    /** Something that can stand in itself. */
    record Nested(String before, String open, String inner, String close, String after) {

        String nested(int depth) {
            return before + open.repeat(depth) + inner + close.repeat(depth) + after;
        }

        @Override
        public String toString() {
            return before + open + inner + close + after;
        }
    }

    private static Nested shape(String before, String open, String inner, String close, String after) {
        return new Nested("x = 2\n" + before, open, inner, close, after);
    }

    static Stream<Nested> shapes() {
        Stream<Nested> calls = Language.functions().stream().map(name -> shape("y = ", name + "(", "x", ")", ""));
        return Stream.of(operands(), calls, statements(), chains()).flatMap(each -> each);
    }

    private static Stream<Nested> operands() {
        return Stream.of(
                shape("y = ", "(", "x", ")", ""),
                shape("y = ", "[", "x", "]", ""),
                shape("y = ", "{", "x", "}", ""),
                shape("y = ", "([{", "x", "}])", ""),
                shape("y = ", "(\n", "x", "\n)", ""),
                shape("y = ", "-", "x", "", ""),
                shape("y = ", "+", "2", "", ""),
                shape("y = ", "- -", "2", "", ""),
                shape("y = ", "2**", "x", "", ""),
                shape("y = ", "x^-", "x", "", ""),
                shape("y = ", "max(1, ", "x", ")", ""),
                shape("y = ", "x.max(", "x", ")", ""),
                shape("y = ", "x + (x*x**(", "x", "))", ""),
                shape("y = ", "Value(", "2", ")", ""),
                shape("y = ", "Value([", "2", "])", ""),
                shape("y = ", "torch.tensor([", "x", "])", ""),
                shape("y = Value(", "[", "2", "]", ")"),
                shape("y = Value(2, ", "(", "", ")", ")"),
                shape("y = ", "sum([", "x", "])", ""),
                shape("y = ", "prod((1, ", "x", "))", ""),
                shape("y = ", "sum([1], ", "x", ")", ""),
                shape("y = ", "float(", "x", ")", ""),
                shape("y = ", "x[", "0", "]", ""),
                shape("y = ", "x(", "0", ")", ""),
                shape("y = x.item(", "(", "1", ")", ")"),
                shape("y = ", "lambda x: (", "x", ")", ""),
                shape("y = ", "x if (", "x", ") else x", ""),
                shape("y = ", "[x for x in ", "x", "]", ""),
                shape("", "|", "x", "|", ""),
                shape("n = ", "MLP(3, [", "1", "])", ""),
                shape("xs = ", "[", "1", "]", "\nn = MLP(1, [1])"),
                shape("xs = ", "tensor(", "1", ")", "\nn = MLP(1, [1])"));
    }

    private static Stream<Nested> statements() {
        return Stream.of(
                shape("", "(", "a,", "),", " = 1"),
                shape("", "(a, ", "b", ")", " = 1, 2"),
                shape("a, b = ", "(1, ", "2", ")", ""),
                shape("", "[", "x.grad", ",]", ""),
                shape("a: ", "List[", "float", "]", " = 1"),
                shape("assert ", "(", "x == 2", ")", ""),
                shape("assert ", "abs(", "x - 2", ")", " < 1"),
                shape("assert ", "((x == 2) and ", "x == 2", ")", ""),
                shape("x.backward(", "(", "1", ")", ")"),
                shape("x.backward(gradient=torch.tensor(", "[", "1", "]", "))"),
                shape("x.backward(torch.ones(", "[", "1", "]", "))"),
                shape("x.grad = ", "-", "1", "", ""),
                shape("x.grad = ", "(", "1", ")", ""),
                shape("print", "(", "x", ")", ""),
                shape("import ", "(", "torch", ")", ""),
                shape("", "with torch.no_grad(): ", "y = x", "", ""),
                shape("with ", "(", "torch.no_grad()", ")", ": y = x"),
                shape("", "if True: ", "y = x", "", ""),
                shape("if ", "(", "True", ")", ": y = x"),
                shape("", "try: ", "y = x", "", ""),
                shape("", "def main(): ", "y = x", "", "\nmain()"),
                shape("", "for i in range(3): ", "y = x", "", ""),
                shape("", "class A: ", "y = x", "", ""),
                shape("", "# group: a\n", "y = x*x\n", "# end\n", ""),
                shape("", "# group: a\n", "y = x*x\n", "", ""));
    }

    private static Stream<Nested> chains() {
        return Stream.of(
                shape("y = x", ".data", "", "", ""),
                shape("y = x", ".clone()", "", "", ""),
                shape("y = x", ".tanh()", "", "", ""),
                shape("y = x", ".detach().clone()", "", "", ""),
                shape("y = x", ".requires_grad_()", "", "", ""),
                shape("y = x", ".grad", "", "", ""),
                shape("y = x", "²", "", "", ""),
                shape("y = x", " + x", "", "", ""),
                shape("y = x", " - -x", "", "", ""),
                shape("", "y = ", "x", "", ""),
                shape("y = torch", ".nn", "", "", ""),
                shape("assert x", " == x", "", "", ""),
                shape("assert x == 2", " and x == 2", "", "", ""));
    }

    @ParameterizedTest
    @ValueSource(ints = {10, LIMIT - 1, LIMIT + 1, 5_000})
    void everyReaderAnswersWhateverTheDepth(int depth) throws Exception {
        onSmallStack(() -> {
            shapes().forEach(shape -> read(shape, depth));
            return "answered";
        });
    }

    @Test
    void aHundredThousandLevelsAreAnswered() throws Exception {
        onSmallStack(() -> {
            Stream.of(operands(), statements())
                    .flatMap(each -> each)
                    .forEach(shape -> Readers.compile(shape.nested(100_000)));
            return "answered";
        });
    }

    private static void read(Nested shape, int depth) {
        String text = shape.nested(depth);
        Readers.compile(text).ifPresent(Explaining::explain);
        Readers.highlight(text);
        String expression = text.substring(text.indexOf('\n') + 1).replace("y = ", "");
        Readers.measure(expression);
        Readers.search("data > " + expression);
        Readers.watch(expression);
    }

    @Test
    void groupsAreNestedAsDeepAsBracketsAndNoDeeper() {
        assertThat(errors(groups(LIMIT))).isEmpty();
        assertThat(errors(groups(LIMIT + 1)))
                .containsExactly(
                        "brackets, signs, powers or groups are nested more than 500 deep here: leave some levels"
                                + " out, or give the inner part a name of its own");
    }

    @Test
    void aStatementThatIsNestedTooDeepDoesNotSpoilTheNext() {
        assertThat(errors("a = 2\nb = " + "(".repeat(LIMIT + 1) + "a" + ")".repeat(LIMIT + 1)
                        + "\nL = a*a\nL.backward()\na.grad = -4\n(c, d) = (-1, -2)"))
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void whatIsJustNotTooDeepIsExported(String text, @TempDir Path folder) throws Exception {
        Program program = Readers.compile(text).orElseThrow();
        onSmallStack(() -> {
            for (ExportFormat format : List.of(ExportFormat.DOT, ExportFormat.JSON, ExportFormat.SVG)) {
                export(program, format, folder.resolve("graph." + format.ending()));
            }
            return "exported";
        });
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(3);
        }
    }

    static Stream<String> drawn() {
        return Stream.of(groups(100), "x = 2\ny = " + "tanh(".repeat(LIMIT) + "x" + ")".repeat(LIMIT));
    }

    private static void export(Program program, ExportFormat format, Path file) throws Exception {
        Trace trace = Trace.of(program.graph());
        Diagram diagram = Diagram.of(program.graph());
        var placement = Layouts.ofThisMachine()
                .place(LayoutEngine.AUTOMATIC, diagram, Direction.LEFT_RIGHT, Meter.NONE)
                .placement();
        GraphExport subject = new GraphExport(View.of(trace, trace.stepCount()), placement);
        new Exporter().export(subject, format, ExportOptions.DEFAULT, file);
    }

    private static String groups(int depth) {
        StringBuilder text = new StringBuilder("x = 2\n");
        IntStream.range(0, depth)
                .forEach(level -> text.append("# group: level ").append(level).append('\n'));
        return text.append("y = x*x\n").append("# end\n".repeat(depth)).toString();
    }

    private static List<String> errors(String text) {
        return Language.compile(text).errors().stream().map(LangError::message).toList();
    }

    private static void onSmallStack(Callable<String> reading) throws Exception {
        FutureTask<String> task = new FutureTask<>(reading);
        new Thread(null, task, "small stack", STACK).start();
        assertThat(task.get()).isNotEmpty();
    }
}
