package backstep.export;

import backstep.text.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of files that are written. */
public enum ExportFormat {
    SVG(Content.DRAWING),
    PNG(Content.DRAWING),
    PDF(Content.DRAWING),
    HTML(Content.RUN),
    APNG(Content.RUN),
    DOT(Content.GRAPH),
    JSON(Content.GRAPH),
    CSV(Content.TABLE);

    /** Those of drawings. */
    public static final List<ExportFormat> PICTURES =
            Stream.of(values()).filter(ExportFormat::isPicture).toList();

    /** Those of graphs: of their drawings, of their runs, and of themselves. */
    public static final List<ExportFormat> GRAPHS = Stream.of(values())
            .filter(format -> format.content != Content.TABLE)
            .toList();

    private enum Content {
        DRAWING,
        RUN,
        GRAPH,
        TABLE
    }

    private final Content content;

    ExportFormat(Content content) {
        this.content = content;
    }

    /** How the names of its files end, without the dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it is, in a few words for people who choose. */
    public String description() {
        return Messages.text("export.format." + ending());
    }

    /** Whether it shows colours, of one moment, so that a theme and a margin matter. */
    public boolean isPicture() {
        return content == Content.DRAWING;
    }

    /** Whether it shows a run step by step, so that one says which steps. */
    public boolean isRun() {
        return content == Content.RUN;
    }

    /** Whether it shows colours of one theme. */
    public boolean isThemed() {
        return isPicture() || this == APNG;
    }

    /** Whether it is made of pixels, so that a scale matters. */
    public boolean hasPixels() {
        return this == PNG || this == APNG;
    }

    /** The format of a graph's file by the ending of its name, in capitals or not. */
    public static Optional<ExportFormat> of(Path file) {
        Path last = file.getFileName();
        String name = last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
        return GRAPHS.stream()
                .filter(format -> name.endsWith("." + format.ending()))
                .findFirst();
    }

    /** All endings of graphs' files, in the order of the formats. */
    public static List<String> endings() {
        return GRAPHS.stream().map(ExportFormat::ending).toList();
    }
}
