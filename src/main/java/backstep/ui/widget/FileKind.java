package backstep.ui.widget;

import java.nio.file.Path;
import java.util.Locale;

/**
 * A kind of files.
 *
 * @param description what it is, in a few words for people who choose
 * @param ending how the names of its files end, without the dot
 */
public record FileKind(String description, String ending) {

    /** The file itself, or with the ending added if its name lacks it: some systems leave that to the person who types it. */
    Path ended(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith("." + ending) ? file : file.resolveSibling(name + "." + ending);
    }
}
