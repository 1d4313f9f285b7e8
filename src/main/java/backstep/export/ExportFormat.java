package backstep.export;

import backstep.text.Messages;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that a graph can be written to. */
public enum ExportFormat {
    SVG(true),
    PNG(true),
    PDF(true),
    DOT(false),
    JSON(false);

    private final boolean picture;

    ExportFormat(boolean picture) {
        this.picture = picture;
    }

    /** How the names of its files end, without the dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it is, in a few words for people who choose. */
    public String description() {
        return Messages.text("export.format." + ending());
    }

    /** Whether it shows colours, so that a theme, a scale and a margin matter. */
    public boolean isPicture() {
        return picture;
    }

    /** The format of a file by the ending of its name, in capitals or not. */
    public static Optional<ExportFormat> of(Path file) {
        Path last = file.getFileName();
        String name = last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith("." + format.ending()))
                .findFirst();
    }

    /** All endings, in the order of the formats. */
    public static List<String> endings() {
        return Arrays.stream(values()).map(ExportFormat::ending).toList();
    }
}
