package backstep.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are long, wide or deep. */
class LargeProgramsTest {

    private static final int MANY = 100_000;

    /** What a thread has on the platforms with the least. */
    private static final int STACK = 1 << 20;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "-",
                "+",
                "2**",
                "max(1, ",
                "tanh(",
                "x.max(",
                "x + (x*x**(",
                "Value(",
                "torch.tensor([",
                "-(2**"
            })
    void nestingTooDeepIsExplained(String opening) throws Exception {
        FutureTask<Compilation> task = new FutureTask<>(() -> Language.compile("x = 1\ny = " + opening.repeat(10_000)));
        new Thread(null, task, "small stack", STACK).start();
        assertThat(task.get().errors())
                .extracting(LangError::message)
                .containsExactly(
                        "brackets, signs, powers or groups are nested more than 500 deep here: leave some levels"
                                + " out, or give the inner part a name of its own");
    }

    @Test
    void nestingOfFiveHundredIsUnderstood() {
        assertThat(Programs.value("(".repeat(500) + "6" + ")".repeat(500))).isEqualTo(6);
        assertThat(Programs.value("x = 6⏎" + "-".repeat(500) + "x")).isEqualTo(6);
    }

    @Test
    void aSumOfManyTermsOnOneLineIsUnderstood() {
        assertThat(Programs.value("a = 1⏎L = a" + "+a".repeat(MANY - 1))).isEqualTo(MANY);
    }

    @Test
    void manyMethodCallsInARowAreUnderstood() {
        assertThat(Programs.value("a = 7⏎L = a" + ".abs()".repeat(MANY))).isEqualTo(7);
    }

    @Test
    void manyStatementsAreUnderstood() {
        String statements = IntStream.rangeClosed(1, MANY)
                .mapToObj(i -> "v" + i + " = v" + (i - 1) + " + 1")
                .collect(Collectors.joining("\n", "v0 = 0\n", "\n"));
        Program program = Programs.program(statements);
        assertThat(program.names()).hasSize(MANY + 1);
        assertThat(Programs.computed(program).data(program.graph().root())).isEqualTo(MANY);
    }

    @Test
    @Timeout(60)
    void manyNamesInOneAssignmentAreUnderstood() {
        String names = IntStream.range(0, MANY).mapToObj(i -> "a" + i).collect(Collectors.joining(", "));
        String values = IntStream.range(0, MANY).mapToObj(Integer::toString).collect(Collectors.joining(", "));
        assertThat(Programs.value(names + " = " + values + "⏎L = a99999 + a1")).isEqualTo(MANY);
    }

    @Test
    @Timeout(60)
    void aLongFormulaBesideANetworkIsReadSoon() {
        Compilation compilation = Language.compile("n = MLP(3, [4, 4, 1])\nL = " + "1 - a*".repeat(MANY) + "1");
        assertThat(compilation.network().map(NetworkSketch::text)).contains("MLP(3, [4, 4, 1])");
    }

    @Test
    @Timeout(60)
    void manyBackwardPassesAreUnderstood() {
        assertThat(Programs.program("a = 1⏎L = a*a⏎" + "L.backward()⏎".repeat(MANY))
                        .graph()
                        .passes()
                        .count())
                .isEqualTo(MANY);
    }

    @Test
    void manyNestedListsAndBracketsThatNeverCloseEndSoon() {
        Compilation compilation = Language.compile("xs = [\n(\n".repeat(MANY));
        assertThat(compilation.errors()).hasSize(Problems.MOST_ERRORS);
    }

    @Test
    void fiveMegabytesAreRefused() {
        assertThat(Language.compile("a = 2 + 2\n".repeat(500_000)).errors())
                .containsExactly(new LangError(
                        new SourceRange(0, 0),
                        1,
                        1,
                        "the text has 5,000,000 characters, more than the 4,000,000 that can be read: leave some of"
                                + " it out"));
    }

    @Test
    void theLongestTextIsRead() {
        String text = "a = 2" + " ".repeat(Language.LONGEST_TEXT - 5);
        assertThat(Programs.value(text)).isEqualTo(2);
    }
}
