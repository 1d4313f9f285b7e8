package backstep.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A style sheet in another size. */
class ScaledSheetTest {

    @Test
    void lengthsInPixelsAreMultiplied() {
        assertThat(ScaledSheet.scaled(".a { -fx-padding: 8px 12px 0 .5em; -fx-font-size: 13px; }", 2))
                .isEqualTo(".a { -fx-padding: 16.00px 24.00px 0 .5em; -fx-font-size: 26.00px; }");
    }

    @Test
    void hairlinesStayAsTheyAre() {
        assertThat(ScaledSheet.scaled("-fx-background-insets: 0, 1px, 1.5px;", 2))
                .isEqualTo("-fx-background-insets: 0, 1px, 1.5px;");
    }

    @Test
    void whatStandsInQuotesIsNoLength() {
        assertThat(ScaledSheet.scaled("-fx-image: url(\"data:9px\"); -fx-font-family: '8px';", 2))
                .isEqualTo("-fx-image: url(\"data:9px\"); -fx-font-family: '8px';");
    }

    @Test
    void atTheUsualSizeASheetIsItself() {
        URL sheet = Objects.requireNonNull(Theme.class.getResource("backstep.css"));
        assertThat(ScaledSheet.address(sheet, 1)).isEqualTo(sheet.toExternalForm());
        assertThat(ScaledSheet.address(sheet, 1.5)).startsWith("data:text/css;charset=UTF-8;base64,");
    }
}
