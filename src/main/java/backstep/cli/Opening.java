package backstep.cli;

import java.nio.file.Path;
import java.util.List;

/**
 * What the window is to open.
 *
 * @param files documents, texts, notebooks, tables
 * @param text a document as a line, or an expression; empty for none
 */
public record Opening(List<Path> files, String text) {

    /** Nothing in particular. */
    public static final Opening NOTHING = of(List.of());

    public Opening {
        files = List.copyOf(files);
    }

    static Opening of(List<Path> files) {
        return new Opening(files, "");
    }
}
