package backstep.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvEncodingTest {
    private static final String TABLE = "Größe,x2,Art\n1,2,süß\n3,4,herb\n";
    private static final String NO_TEXT =
            "this is not text in UTF-8: save the file in that encoding, which Excel calls CSV UTF-8";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aMarkSaysTheEncoding(String encoding) throws CsvException {
        CsvReader reader = CsvFiles.open(("\uFEFF" + TABLE).getBytes(Charset.forName(encoding)));
        assertThat(reader.names()).containsExactly("Größe", "x2", "Art");
        assertThat(reader.read().classNames()).containsExactly("herb", "süß");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void withoutAMarkTextIsUtf8OrWhatOlderProgramsWrite(String encoding) throws CsvException {
        CsvReader reader = CsvFiles.open(TABLE.getBytes(Charset.forName(encoding)));
        assertThat(reader.names()).containsExactly("Größe", "x2", "Art");
        assertThat(reader.read().classNames()).containsExactly("herb", "süß");
        assertThat(reader.encoding()).isEqualTo(encoding);
        assertThat(reader.isEncodingGuessed()).isEqualTo(!encoding.equals("UTF-8"));
    }

    @Test
    void theFirstLetterBeyondAsciiMayStandFarDown() throws CsvException {
        String table = "x,y,Art\n" + "1,2,a\n".repeat(50_000) + "3,4,größer – 5 €\n";
        CsvReader reader = CsvFiles.open(table.getBytes(Charset.forName("windows-1252")));
        assertThat(reader.read().classNames()).containsExactly("a", "größer – 5 €");
    }

    @Test
    void oneFileIsNotReadInTwoWays() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes("1,2,süß\n".getBytes(StandardCharsets.UTF_8));
        file.writeBytes("3,4,süß\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> CsvFiles.open(file.toByteArray())).hasMessage("line 2: " + NO_TEXT);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 999, 10_000, 99_999})
    void whatIsNoTextIsRefusedWithItsLine(int line) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes("1,2,a\n".repeat(line - 1).getBytes(StandardCharsets.UTF_8));
        file.writeBytes(new byte[] {'1', ',', (byte) 0x81, (byte) 0x28, ',', 'b', '\n'});
        file.writeBytes("3,4,b\n".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> CsvFiles.open(file.toByteArray())).hasMessage("line " + line + ": " + NO_TEXT);
    }

    @Test
    void aLetterThatIsCutOffAtTheEndIsNoText() {
        byte[] cut = "1,2,a\n3,4,b\n5,6,\u00e9".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> CsvFiles.open(Arrays.copyOf(cut, cut.length - 1)))
                .hasMessage("line 3: " + NO_TEXT);
    }

    @Test
    void halfOfAPairIsNoText() {
        byte[] alone = {(byte) 0xFF, (byte) 0xFE, '1', 0, '\n', 0, 0x3D, (byte) 0xD8, '\n', 0};
        assertThatThrownBy(() -> CsvFiles.open(alone)).hasMessage("line 2: " + NO_TEXT);
    }

    @Test
    void aCharacterOfNumberZeroIsRefusedWithItsLine() {
        String message = "there is a character of number 0, as in files that are no text or that are in UTF-16 without"
                + " its mark: save the file as CSV UTF-8";
        assertThatThrownBy(() -> CsvFiles.open("1,2,a\n3,\0,b\n")).hasMessage("line 2: " + message);
        assertThatThrownBy(() -> CsvFiles.open("# note\n#\0\n3,4,b\n")).hasMessage("line 2: " + message);
        assertThatThrownBy(() -> CsvFiles.open(TABLE.getBytes(StandardCharsets.UTF_16LE)))
                .hasMessage("line 1: " + message);
    }

    @Test
    void aMarkAloneIsAnEmptyFile() {
        for (String text : List.of("", "\uFEFF", "\n", "\uFEFF\r\n \n")) {
            assertThatThrownBy(() -> CsvFiles.open(text))
                    .hasMessage("the file is empty: it needs a line for each sample, with its inputs and its label");
        }
    }
}
