package backstep.debug;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backstep.engine.GraphBuilder;
import backstep.engine.Known;
import backstep.engine.Op;
import backstep.engine.Trace;
import backstep.explain.Notation;
import backstep.lang.Program;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found by which text. */
class QueryTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        a;                      a
        L;                      L
        l;                      L
        *;                      e L
        ×;                      e L
        op:*;                   e L
        OP: Multiply;           e L
        +;                      d
        label:e;                e
        is:leaf;                a b c f
        data > 3;               c d
        data = 10;              c
        value >= 4;             c d
        -3 <= data < 0;         b f
        −3 <= data < −1e−3;     b f
        data < 0 and is:leaf;   b f
        data < 0, op:*;         e L
        data < 0 & op:*;        e L
        |grad| > 5;             a
        grad == 4;              f
        grad ≠ -4 , grad < 0;   c e d
        |data*grad| == 12;      a b e
        top:grad 3;             a b f
        top:data 2, is:leaf;    c b
        nonfinite;              ''
        zzz;                    ''
        """)
    void theLectureIsSearched(String text, String found) throws QueryException {
        Program program = Runs.lecture();
        Trace trace = Runs.trace(program);
        Query query = Queries.parse(text);
        assertThat(names(trace, query.search(new Known(trace, trace.stepCount()))))
                .isEqualTo(found);
    }

    @Test
    void aDecimalCommaIsNoSecondCondition() {
        assertThatThrownBy(() -> Queries.parse("|grad| > 2,5"))
                .isInstanceOf(QueryException.class)
                .hasMessage("a comma is not a decimal point: did you mean 2.5?");
    }

    @Test
    void whatIsNotComputedYetIsNotFound() throws QueryException {
        Trace trace = Runs.trace(Runs.lecture());
        assertThat(names(trace, Queries.parse("data < 0").search(new Known(trace, 0))))
                .isEqualTo("b f");
        assertThat(names(trace, Queries.parse("data < 0").search(new Known(trace, 1))))
                .isEqualTo("b e f");
        assertThat(Queries.parse("top:grad").search(new Known(trace, 3))).isEmpty();
        assertThat(names(trace, Queries.parse("top:grad").search(new Known(trace, 4))))
                .isEqualTo("L");
    }

    @Test
    void infinitiesAndNaNsAreFound() throws QueryException {
        Program program = Runs.program("x = 0; y = log(x); z = y - y; w = 2; L = z*w");
        Trace trace = Runs.trace(program);
        assertThat(names(trace, Queries.parse("is:nonfinite, is:leaf").search(new Known(trace, trace.stepCount()))))
                .isEqualTo("x w");
        assertThat(names(trace, Queries.parse("NaN").search(new Known(trace, 2))))
                .isEqualTo("y z");
    }

    @Test
    void gradientsThatNeverArriveAreZeroOnceTheBackwardPassHasBegun() throws QueryException {
        Program program = Runs.program("a = 1; b = 2; c = a*b; L = a + 1; L.backward()");
        Trace trace = Runs.trace(program);
        Query zero = Queries.parse("grad == 0");
        assertThat(zero.search(new Known(trace, 1))).isEmpty();
        assertThat(names(trace, zero.search(new Known(trace, trace.stepCount()))))
                .isEqualTo("b c");
    }

    @Test
    void theNodeOfExactlyThatNameComesFirst() throws QueryException {
        Program program = Runs.program("w10 = 1; w1 = 2; L = w10*w1");
        Known known = new Known(Runs.trace(program), 0);
        Query query = Queries.parse(" w1 ");
        int[] found = query.search(known);
        assertThat(found).containsExactly(0, 1);
        assertThat(query.first(known, found)).isEqualTo(1);
    }

    @Test
    void aWordIsAnOperationOrPartOfALabel() throws QueryException {
        Program program = Runs.program("x = 1; tanhOfX = tanh(x); y = tanhOfX*2; Tanh2 = y + 1");
        Trace trace = Runs.trace(program);
        assertThat(names(trace, Queries.parse("tanh").search(new Known(trace, 0))))
                .isEqualTo("tanhOfX Tanh2");
        assertThat(names(trace, Queries.parse("op:tanh").search(new Known(trace, 0))))
                .isEqualTo("tanhOfX");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        ' , ';         'nothing to look for: write a label, an operation, or a comparison such as |grad| < 1e-6'
        op:wurzel;     'there is no operation "wurzel": write op: with a name such as tanh, or a sign such as *'
        is:green;      'there is no kind "green": write is:leaf, is:constant or is:nonfinite'
        top:size;      'there is no ranking by "size": write top:grad or top:data, with a number if it is not to be 10'
        top:;          'there is no ranking by "": write top:grad or top:data, with a number if it is not to be 10'
        a.grad > 1;    '"a.grad" is no figure of a node: compare data or grad, as in |grad| < 1e-6'
        data >;        'expected a number, a name or "(" after ">", found the end of the line'
        """)
    void mistakesAreExplained(String text, String message) {
        assertThatExceptionOfType(QueryException.class)
                .isThrownBy(() -> Queries.parse(text))
                .withMessage(message);
    }

    @Test
    void aHundredThousandNodesAreSearchedAtOnce() throws QueryException {
        GraphBuilder builder = new GraphBuilder();
        int last = builder.leaf("x", 0.5);
        while (builder.size() < 100_000) {
            last = builder.unary(Op.SIN, last);
            builder.label(last, "n" + last);
        }
        Trace trace = Trace.of(builder.build(last));
        Known known = new Known(trace, trace.stepCount());
        assertThat(Queries.parse("n9999").search(known)).hasSize(11);
        assertThat(Queries.parse("0.004 < data < 0.1").search(known)).isNotEmpty();
        for (String text : new String[] {"n9999", "|grad| < 1e-6", "top:grad", "data*grad > 0.1"}) {
            assertThat(fastest(Queries.parse(text), known)).as(text).isLessThan(100_000_000);
        }
    }

    /** In nanoseconds of the processor: how much else the machine does is of no account. */
    private static long fastest(Query query, Known known) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        return IntStream.range(0, 15)
                .mapToLong(run -> {
                    long start = clock.getCurrentThreadCpuTime();
                    int[] found = query.search(known);
                    return clock.getCurrentThreadCpuTime() - start + (found.length < 0 ? 1 : 0);
                })
                .min()
                .orElseThrow();
    }

    private static String names(Trace trace, int[] nodes) {
        return IntStream.of(nodes)
                .mapToObj(node -> Notation.name(trace.graph(), node))
                .collect(Collectors.joining(" "));
    }
}
