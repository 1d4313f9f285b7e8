package backstep.debug;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import backstep.debug.Watch.Reading;
import backstep.engine.Trace;
import backstep.lang.Program;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formulas that are followed through a run. Steps of the lecture: e, d, L, seed, L, d, e. */
class WatchTest {
    private final Program program = Runs.lecture();
    private final Trace trace = Runs.trace(program);

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        a;                 0; 2
        e;                 0; NaN
        e;                 1; -6
        a.data*b.data;     0; -6
        a.grad * b.data;   6; NaN
        a.grad * b.data;   7; -18
        d.grad;            4; NaN
        d.grad;            5; -2
        a > b;             0; 1
        L > 0;             3; 0
        pi;                0; 3.141592653589793
        """)
    void aWatchHasAValueOnceAllOfItIsComputed(String text, int step, double value) throws QueryException {
        Reading reading = Watch.parse(text).read(trace, step, program.names());
        assertThat(reading).isEqualTo(Double.isNaN(value) ? new Reading.NotYet() : new Reading.Value(value, false));
    }

    @Test
    void aWatchOfAPartOfAGradientSaysSo() throws QueryException {
        Program shared = Runs.program("a = 3; b = 2; c = a*b; d = c + a");
        Trace run = Runs.trace(shared);
        Watch watch = Watch.parse("a.grad + 1");
        assertThat(watch.read(run, 4, shared.names())).isEqualTo(new Reading.Value(2, true));
        assertThat(watch.read(run, 5, shared.names())).isEqualTo(new Reading.Value(4, false));
    }

    /** Steps: 1 f, 2 g, 3 seeds f, 4 f sends, 5 seeds g, 6 g sends. */
    @Test
    void aGradientIsWholeAtTheEndOfAPassAndAPartOnceTheNextBegins() throws QueryException {
        Program apart = Runs.program("a = 2; b = 3; f = a*a; g = a*b; f.backward(); g.backward(0.5)");
        Trace run = Runs.trace(apart);
        Watch watch = Watch.parse("a.grad");
        assertThat(IntStream.rangeClosed(2, 6).mapToObj(step -> watch.read(run, step, apart.names())))
                .containsExactly(
                        new Reading.NotYet(),
                        new Reading.NotYet(),
                        new Reading.Value(4, false),
                        new Reading.Value(4, true),
                        new Reading.Value(5.5, false));
    }

    @Test
    void aNameThatIsGoneIsSaidToBe() throws QueryException {
        assertThat(Watch.parse("zz.grad + a").read(trace, 7, program.names()))
                .isEqualTo(new Reading.Problem("there is no value \"zz\" in the text"));
    }

    @Test
    void mistakesAreExplained() {
        assertThatExceptionOfType(QueryException.class)
                .isThrownBy(() -> Watch.parse("a +"))
                .withMessageStartingWith("expected a number, a name");
    }

    @Test
    void theHistoryGoesToTheStepOnScreen() throws QueryException {
        Watch watch = Watch.parse("e*2");
        assertThat(watch.history(trace, 3, program.names(), 100)).containsExactly(Double.NaN, -12, -12, -12);
        assertThat(watch.history(trace, 7, program.names(), 100)).hasSize(8);
    }

    @Test
    void longHistoriesAreThinnedOut() throws QueryException {
        Watch watch = Watch.parse("a");
        assertThat(watch.history(trace, 7, program.names(), 3)).hasSize(3);
        assertThat(watch.history(trace, 0, program.names(), 3)).hasSize(1);
    }
}
