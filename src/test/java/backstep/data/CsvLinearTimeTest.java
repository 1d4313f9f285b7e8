package backstep.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file of twice the length takes twice the time, whatever it repeats. */
class CsvLinearTimeTest {
    private static final int LENGTH = 100_000;
    private static final int ROUNDS = 5;
    private static final int TRIES = 8;
    private static final double MOST = 2.6;

    /** What stands before, what is repeated, and what stands after: ⏎ and ␍ end a line, · is a space, → a tab, ♯ a #. */
    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
        x,y⏎1,a         ¦ "        ¦ ⏎2,b⏎
        x,y⏎1,"a        ¦ ""       ¦ "⏎2,b⏎
        x,y⏎1,          ¦ ""·      ¦ ⏎2,b⏎
        x,y⏎1,          ¦ "a",     ¦ ⏎
        x,y⏎1,          ¦ "        ¦ ⏎2,b⏎
        x,y⏎            ¦ 1,"a⏎    ¦ 2,b⏎
        x,y⏎1,2⏎        ¦ ⏎        ¦ 2,b⏎
        x,y⏎1,2⏎        ¦ ␍        ¦ 2,b⏎
        ``              ¦ ♯·a⏎     ¦ x,y⏎1,2⏎
        ``              ¦ ··♯⏎     ¦ x,y⏎1,2⏎
        ♯               ¦ a,       ¦ ⏎x,y⏎1,2⏎
        ♯               ¦ ·        ¦ ⏎x·y⏎1·2⏎
        ``              ¦ ♯        ¦ ⏎x·y⏎1·2⏎
        x,y⏎1,          ¦ ·        ¦ a⏎2,b⏎
        x,y⏎1,5         ¦ ·        ¦ a⏎2,b⏎
        x,y⏎1,5         ¦ ,        ¦ a⏎2,b⏎
        x,y⏎1,          ¦ 5        ¦ a⏎2,b⏎
        x,y⏎1,          ¦ .5       ¦ a⏎2,b⏎
        x,y⏎1,0x        ¦ f        ¦ ⏎2,b⏎
        x,y⏎1,          ¦ x        ¦ ⏎2,b⏎
        x,y⏎1,          ¦ '        ¦ =⏎2,b⏎
        x,y⏎1,'=        ¦ '        ¦ ⏎2,b⏎
        ``              ¦ x        ¦ ``
        ``              ¦ x;→|·,   ¦ ``
        x·y⏎            ¦ ··1·2⏎   ¦ 3·4⏎
        x,y⏎            ¦ 1,2⏎     ¦ 3,4⏎
        x,y⏎            ¦ 0,5⏎     ¦ 3,4,5⏎
        x;y⏎            ¦ 1,000;2⏎ ¦ 3;4⏎
        sep=;⏎x;y⏎      ¦ 1;2⏎     ¦ 3;4⏎
        sep=            ¦ =        ¦ ⏎x;y⏎
        """)
    void anyRepetitionIsReadInProportionToItsLength(String before, String repeated, String after) {
        String part = text(repeated);
        String single = text(before) + part.repeat(LENGTH / part.length()) + text(after);
        String twice = text(before) + part.repeat(2 * (LENGTH / part.length())) + text(after);
        double ratio = Double.POSITIVE_INFINITY;
        for (int tried = 0; tried < TRIES && ratio > MOST; tried++) {
            ratio = time(twice) / time(single);
        }
        assertThat(ratio).as(before + repeated + "…" + after).isLessThan(MOST);
    }

    private static String text(String shown) {
        return shown.replace('♯', '#')
                .replace('⏎', '\n')
                .replace('␍', '\r')
                .replace('·', ' ')
                .replace('→', '\t');
    }

    /** The median of this thread's own time in several rounds. */
    private static double time(String text) {
        long[] rounds = LongStream.range(0, ROUNDS).map(round -> once(text)).toArray();
        Arrays.sort(rounds);
        return rounds[ROUNDS / 2];
    }

    private static long once(String text) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        try {
            CsvFiles.open(text).read();
        } catch (CsvException refused) {
            assertThat(refused.getMessage()).hasSizeLessThan(1_000);
        }
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }
}
