package backstep.data;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.anytext.Doubling;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file of twice the length takes twice the time, whatever it repeats. */
class CsvLinearTimeTest {
    private static final int LENGTH = 100_000;

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
        Doubling.check(
                CsvLinearTimeTest::read,
                LENGTH / part.length(),
                parts -> text(before) + part.repeat(parts) + text(after));
    }

    private static String text(String shown) {
        return shown.replace('♯', '#')
                .replace('⏎', '\n')
                .replace('␍', '\r')
                .replace('·', ' ')
                .replace('→', '\t');
    }

    private static void read(String text) {
        try {
            CsvFiles.open(text).read();
        } catch (CsvException refused) {
            assertThat(refused.getMessage()).hasSizeLessThan(1_000);
        }
    }
}
