package backstep.text;

import java.util.regex.Pattern;

/** Names of files that every system takes. */
public final class FileNames {

    private static final int LONGEST = 80;

    /** What Windows forbids, which other systems would take, and control characters. */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]++");

    /** Windows drops dots and spaces at the end; a dot at the beginning hides a file elsewhere. */
    private static final Pattern EDGES = Pattern.compile("^[.\\s]++|[.\\s]++$");

    /** Windows has devices of these names. */
    private static final Pattern DEVICE =
            Pattern.compile("(?:CON|PRN|AUX|NUL|COM[0-9]|LPT[0-9])(?:\\..*+)?+", Pattern.CASE_INSENSITIVE);

    private FileNames() {}

    /** A title as the name of a file, without an ending: as it is where it can be, and never empty. */
    public static String of(String title) {
        String allowed = EDGES.matcher(FORBIDDEN.matcher(title).replaceAll("-")).replaceAll("");
        int most = Math.min(LONGEST, allowed.codePointCount(0, allowed.length()));
        String cut = EDGES.matcher(allowed.substring(0, allowed.offsetByCodePoints(0, most)))
                .replaceAll("");
        return cut.isEmpty()
                ? Messages.text("files.unnamed")
                : DEVICE.matcher(cut).matches() ? "_" + cut : cut;
    }
}
