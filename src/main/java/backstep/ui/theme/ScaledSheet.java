package backstep.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A style sheet in another size: every length in pixels is multiplied, so that the theme's sheet, which is not ours, keeps
 * its proportions to the type as well as our own. Lengths in em go with the type by themselves.
 */
final class ScaledSheet {

    /** Lines as thin as this are borders, and stay sharp. */
    private static final double HAIRLINE = 1.5;

    /** Lengths; what stands in {@code url(…)} or a string is taken whole, as pixels in there are none. */
    private static final Pattern LENGTH = Pattern.compile("\"[^\"]*\"|'[^']*'|(?<![\\w.#])(\\d*\\.?\\d+)px\\b");

    private ScaledSheet() {}

    /**
     * The address of a sheet in a size.
     *
     * @param scale how many times as large as it is written
     */
    static String address(URL sheet, double scale) {
        if (scale == 1) {
            return sheet.toExternalForm();
        }
        byte[] scaled = scaled(text(sheet), scale).getBytes(StandardCharsets.UTF_8);
        return "data:text/css;charset=UTF-8;base64," + Base64.getEncoder().encodeToString(scaled);
    }

    /** The text of a sheet in a size. */
    static String scaled(String sheet, double scale) {
        return LENGTH.matcher(sheet).replaceAll(match -> Matcher.quoteReplacement(scaled(match, scale)));
    }

    private static String scaled(MatchResult match, double scale) {
        String length = match.group(1);
        if (length == null || Double.parseDouble(length) <= HAIRLINE) {
            return match.group();
        }
        return String.format(Locale.ROOT, "%.2fpx", scale * Double.parseDouble(length));
    }

    private static String text(URL sheet) {
        try (InputStream stream = sheet.openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
