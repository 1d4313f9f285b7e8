package backstep.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A file is read whole, or refused with the limit that it exceeds; how large it is does not matter. */
@Timeout(60)
class CsvLimitsTest {
    private static final int ENDLESS = Integer.MAX_VALUE;

    @Test
    void aLongFileIsReadToItsLastNumber() throws CsvException {
        String line = "0." + "3".repeat(700) + "," + "1" + " ".repeat(10) + ",2.5\n";
        CsvReader reader = CsvFiles.open(CsvFiles.repeated("x1,x2,y\n", line, 99_000));
        assertThat(99_000L * line.length()).isGreaterThan(64 << 20);
        Dataset data = reader.read(CsvChoice.USUAL.withTask(Task.REGRESSION)).data();
        assertThat(data.size()).isEqualTo(99_000);
        assertThat(Arrays.stream(data.column(0)).distinct().toArray()).containsExactly(1 / 3.0);
        assertThat(Arrays.stream(data.labels()).distinct().toArray()).containsExactly(2.5);
    }

    @Test
    void asManySamplesAsCanBeReadAreReadAndOneMoreIsRefused() throws CsvException {
        assertThat(CsvFiles.open("a,b\n" + "1,2\n".repeat(100_000)).size()).isEqualTo(100_000);
        String message = "the file has more than 100,000 samples, and no more can be read: leave some of them out";
        assertThatThrownBy(() -> CsvFiles.open("a,b\n" + "1,2\n".repeat(100_001)))
                .hasMessage(message);
        assertThatThrownBy(() -> CsvFiles.open("1,2\n".repeat(100_001))).hasMessage(message);
        assertThatThrownBy(() -> CsvFiles.open(CsvFiles.repeated("", "1,2\n", ENDLESS)))
                .hasMessage(message);
    }

    @Test
    void asManyColumnsAsCanBeReadAreReadAndOneMoreIsRefused() throws CsvException {
        String line = "1,".repeat(9_999);
        assertThat(CsvFiles.open(line + "2\n" + line + "3\n").names()).hasSize(10_000);
        String message = "line 1 has more than 10,000 fields, and no more can be read: leave some columns out";
        assertThatThrownBy(() -> CsvFiles.open(line + "2,3\n" + line + "3\n")).hasMessage(message);
        assertThatThrownBy(() -> CsvFiles.open(CsvFiles.repeated("", "1,", ENDLESS)))
                .hasMessage(message);
    }

    @Test
    void moreFieldsInAllThanCanBeReadAreRefused() {
        InputStream wide = CsvFiles.repeated("", "1,".repeat(999) + "2\n", ENDLESS);
        assertThatThrownBy(() -> CsvFiles.open(wide))
                .hasMessage("the file has more than 4,000,000 fields, and no more can be read: leave some lines or"
                        + " columns out");
    }

    @Test
    void aLineThatNeverEndsIsRefusedBeforeItTakesAllMemory() {
        assertThatThrownBy(() -> CsvFiles.open(CsvFiles.repeated("1,2\n", "x", ENDLESS)))
                .hasMessage("line 2 has more than 4,000,000 characters, and no more can be read: is this a file of"
                        + " samples, with a line for each?");
        assertThatThrownBy(() -> CsvFiles.open(CsvFiles.repeated("1,2\n3,\"", "x\n", ENDLESS)))
                .hasMessage("line 2: the quotation mark is never closed: add the closing one");
    }

    @Test
    void allTheLettersThatAreKeptHaveALimitToo() {
        InputStream broad = CsvFiles.repeated("", "x".repeat(99_998) + ",1\n", ENDLESS);
        assertThatThrownBy(() -> CsvFiles.open(broad))
                .hasMessage(
                        "the file has more than 100,000,000 characters, and no more can be read: leave some lines or"
                                + " columns out");
    }
}
