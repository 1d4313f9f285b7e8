package backstep.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The parts of web pages that are the same in all of them. */
final class HtmlTemplate {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private HtmlTemplate() {}

    /** A file beside this class, as it is. */
    static String resource(String name) throws IOException {
        try (InputStream stream = HtmlTemplate.class.getResourceAsStream("/backstep/export/" + name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /**
     * Fills in a template. What is filled in is not looked at again, whatever it holds.
     *
     * @param parts by the names of their places: markup, in which texts are escaped already
     */
    static void write(String template, Map<String, String> parts, Writer writer) throws IOException {
        String text = resource(template);
        int written = 0;
        for (MatchResult place : PLACE.matcher(text).results().toList()) {
            writer.append(text, written, place.start());
            writer.append(Objects.requireNonNull(parts.get(place.group(1)), place.group()));
            written = place.end();
        }
        writer.append(text, written, text.length());
    }

    /** Allows a page its own style and script, and nothing else: whatever a text smuggles in does not run. */
    static String policy(String style, String script) {
        return "default-src 'none'; img-src data:; style-src " + hash(style) + "; script-src " + hash(script)
                + "; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
