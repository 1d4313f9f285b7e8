package backstep.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.picture.Palette;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A colour stands in one place: in the palette of the pictures, or in the style sheet. */
class PaletteSheetTest {

    private static final Pattern DEFINED = Pattern.compile("(-backstep-[a-z0-9-]+):");
    private static final Pattern USED = Pattern.compile(": (-backstep-[a-z0-9-]+)");

    private static String ours() throws IOException {
        try (InputStream sheet =
                Objects.requireNonNull(PaletteSheetTest.class.getResourceAsStream("/backstep/ui/theme/backstep.css"))) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Set<String> names(Pattern pattern, String text) {
        Set<String> names = new TreeSet<>();
        pattern.matcher(text).results().forEach(match -> names.add(match.group(1)));
        return names;
    }

    @Test
    void controlsHaveTheColoursOfPictures() {
        assertThat(PaletteSheet.text().lines())
                .hasSize(2)
                .first()
                .asString()
                .contains("-backstep-class-positive: "
                        + Palette.LIGHT.field().positive().hex() + ";");
        assertThat(PaletteSheet.text())
                .contains("-backstep-positive: "
                        + Palette.DARK.gradient().positiveInk().hex() + ";");
    }

    @Test
    void noTokenIsDefinedTwiceAndEachThatIsUsedIsDefined() throws IOException {
        Set<String> palette = names(DEFINED, PaletteSheet.text());
        Set<String> sheet = names(DEFINED, ours());
        assertThat(palette).doesNotContainAnyElementsOf(sheet);
        Set<String> defined = new TreeSet<>(palette);
        defined.addAll(sheet);
        assertThat(defined).containsAll(names(USED, ours()));
        assertThat(names(USED, ours())).containsAll(palette);
    }
}
