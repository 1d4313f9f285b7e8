package backstep.files;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Names for files, made of what people call things. */
public final class FileNames {

    /** No system takes more than 255 bytes, and what is written beside a file has a longer name for a while. */
    private static final int MOST_BYTES = 150;

    /** What separates folders or means something to a system, what is no text, and marks that reverse what follows. */
    private static final Pattern FORBIDDEN = Pattern.compile(
            "[\\\\/:*?\"<>|\\p{Cc}\\p{Cs}\\u2028\\u2029\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\uFFFD]");

    /** A dot in front hides a file, and Windows drops those behind. */
    private static final Pattern EDGES = Pattern.compile("^[\\s\\p{Z}.]+|[\\s\\p{Z}.]+$");

    /** What Windows takes for devices, whatever follows after a dot. */
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|(com|lpt)[0-9¹²³])(\\..*)?");

    private FileNames() {}

    /** A name that every system takes, without an ending; empty if nothing is left of the text. */
    public static String of(String text) {
        String kept = cut(EDGES.matcher(FORBIDDEN.matcher(text).replaceAll("_")).replaceAll(""));
        return DEVICE.matcher(kept).matches() ? "_" + kept : kept;
    }

    private static String cut(String name) {
        int end = 0;
        int bytes = 0;
        while (end < name.length()) {
            String character = Character.toString(name.codePointAt(end));
            bytes += character.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > MOST_BYTES) {
                return EDGES.matcher(name.substring(0, end)).replaceAll("");
            }
            end += character.length();
        }
        return name;
    }
}
