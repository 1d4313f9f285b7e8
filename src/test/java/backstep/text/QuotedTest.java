package backstep.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.CharBuffer;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedTest {

    private static final String ESCAPE = "\u001b[31mred";

    @Test
    void aShortTextStaysAsItIs() {
        assertEquals("Größe – 😀, ½", Quoted.of("Größe – 😀, ½"));
        assertEquals("a".repeat(60), Quoted.of("a".repeat(60)));
        assertEquals("", Quoted.of(""));
    }

    @Test
    void aLongTextEndsWithAnEllipsisAndHasSixtyCharacters() {
        assertEquals("a".repeat(59) + "…", Quoted.of("a".repeat(61)));
        assertEquals("a".repeat(59) + "…", Quoted.of("a".repeat(10_000_000)));
    }

    @Test
    void noPairOfUnitsAndNoSignIsCutApart() {
        assertEquals("😀".repeat(59) + "…", Quoted.of("😀".repeat(61)));
        assertEquals("\\u001b".repeat(9) + "…", Quoted.of("\u001b".repeat(11)));
        assertEquals("😀…😀", Quoted.middle("😀".repeat(9), 3));
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0, 7, 8, 0x1B, 0x7F, 0x80, 0x9B, 0x9F, 0xAD, 0x200B, 0x200D, 0x2028, 0x2029, 0x202A, 0x202E, 0x2060,
                0x2066, 0x2069, 0xFEFF, 0xD800, 0xDFFF, 0x3164
            })
    void whatCannotBeSeenIsWrittenOut(int sign) {
        String written = String.format("a\\u%04xb", sign);
        String text = "a" + (char) sign + "b";
        assertEquals(written, Quoted.of(text));
        assertEquals(written, Quoted.lines(text));
        assertEquals(written, Quoted.file(text));
    }

    @Test
    void aSignBeyondTheFirstPlaneIsWrittenAsItsTwoUnits() {
        assertEquals("\\udb40\\udc41", Quoted.of("\uDB40\uDC41"));
    }

    @Test
    void endsOfLinesAndTabsAreWrittenAsInPrograms() {
        assertEquals("a\\nb\\rc\\td", Quoted.of("a\nb\rc\td"));
    }

    @Test
    void ourOwnTextsKeepTheirLines() {
        assertEquals("a\nb\t\\rc", Quoted.lines("a\nb\t\rc"));
    }

    @Test
    void aLongNameIsShownWithoutItsMiddle() {
        String name = IntStream.range(0, 100).mapToObj(Integer::toString).reduce("", String::concat);
        assertEquals("0123456789…95969798 99".replace(" ", ""), Quoted.middle(name, 21));
        assertEquals(name, Quoted.middle(name, name.length()));
    }

    @Test
    void aFileWithALongFolderIsNamedWhole() {
        String path = "/home/" + "folder/".repeat(30) + "samples.csv";
        assertEquals(path, Quoted.file(Path.of(path)));
        String endless = "/home/" + "folder/".repeat(600) + "samples.csv";
        assertEquals(300, Quoted.file(endless).length());
        assertTrue(Quoted.file(endless).endsWith("folder/samples.csv"));
    }

    @Test
    void noArgumentOfAMessageHoldsASignThatCannotBeSeen() {
        String shown = "\\u001b[31mred: 7";
        assertEquals(shown, Messages.text("cli.remark", ESCAPE, 7));
        assertEquals(shown, Messages.text("cli.remark", Path.of(ESCAPE), 7));
        assertEquals(shown, Messages.text("cli.remark", CharBuffer.wrap(ESCAPE), 7));
    }
}
