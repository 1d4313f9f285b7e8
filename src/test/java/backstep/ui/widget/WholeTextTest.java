package backstep.ui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WholeTextTest {

    @Test
    void aShortTextIsOneLine() {
        assertThat(WholeText.lines("a name")).isEqualTo("a name");
        assertThat(WholeText.lines("a".repeat(64))).isEqualTo("a".repeat(64));
    }

    @Test
    void linesAreBrokenAtSpaces() {
        assertThat(WholeText.lines("word ".repeat(20).strip()))
                .isEqualTo("word ".repeat(12) + "word\n" + "word ".repeat(7).strip());
    }

    @Test
    void aWordWithoutSpacesIsBrokenWhereTheLineIsFull() {
        assertThat(WholeText.lines("😀".repeat(130)))
                .isEqualTo("😀".repeat(64) + "\n" + "😀".repeat(64) + "\n" + "😀".repeat(2));
    }
}
