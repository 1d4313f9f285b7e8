package backstep.ui.theme;

import backstep.data.Dataset;
import backstep.picture.Colour;
import backstep.picture.Palette;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The colours that controls have in common with pictures, as tokens of a style sheet: said once, in {@link Palette}. */
final class PaletteSheet {

    private PaletteSheet() {}

    /** The address of the sheet. */
    static String address() {
        byte[] text = text().getBytes(StandardCharsets.UTF_8);
        return "data:text/css;charset=UTF-8;base64," + Base64.getEncoder().encodeToString(text);
    }

    static String text() {
        return rule(".root", Palette.LIGHT) + rule(".root.dark", Palette.DARK);
    }

    private static String rule(String selector, Palette palette) {
        return tokens(palette).entrySet().stream()
                .map(token -> token.getKey() + ": " + token.getValue().hex() + ";")
                .collect(Collectors.joining(" ", selector + " { ", " }\n"));
    }

    private static Map<String, Colour> tokens(Palette palette) {
        Map<String, Colour> tokens = new LinkedHashMap<>(Map.of(
                "-backstep-positive", palette.gradient().positiveInk(),
                "-backstep-negative", palette.gradient().negativeInk(),
                "-backstep-code-comment", palette.muted(),
                "-backstep-marked", palette.accentWash(),
                "-backstep-mark", palette.mark(),
                "-backstep-class-positive", palette.field().positive(),
                "-backstep-class-negative", palette.field().negative()));
        for (int place = 0; place < Dataset.MOST_CLASSES; place++) {
            Colour colour = palette.field().classes(Dataset.MOST_CLASSES).of(place);
            tokens.put("-backstep-class-" + place, colour);
        }
        return tokens;
    }
}
