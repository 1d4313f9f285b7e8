package backstep.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Titles as names of files. */
class FileNamesTest {

    @Test
    void whatEverySystemTakesStays() {
        assertThat(FileNames.of("lesson one")).isEqualTo("lesson one");
        assertThat(FileNames.of("Übung 1.2, größer")).isEqualTo("Übung 1.2, größer");
    }

    @Test
    void whatSomeSystemForbidsIsReplaced() {
        assertThat(FileNames.of("a/b\\c: what?")).isEqualTo("a-b-c- what-");
        assertThat(FileNames.of("two\nlines")).isEqualTo("two-lines");
        assertThat(FileNames.of("  ..hidden. ")).isEqualTo("hidden");
        assertThat(FileNames.of("nul")).isEqualTo("_nul");
        assertThat(FileNames.of("con.fig")).isEqualTo("_con.fig");
        assertThat(FileNames.of("console")).isEqualTo("console");
    }

    @Test
    void nothingIsLeftUnnamedOrTooLong() {
        assertThat(FileNames.of(" . ")).isEqualTo("untitled");
        assertThat(FileNames.of("𝛼".repeat(100))).isEqualTo("𝛼".repeat(80));
    }
}
