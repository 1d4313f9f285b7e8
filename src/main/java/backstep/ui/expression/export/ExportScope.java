package backstep.ui.expression.export;

import java.util.Locale;

/** How much of the graph is written. */
public enum ExportScope {
    /** All of it, groups open and closed as they are. */
    FOLDED,
    /** All of it, groups open to a chosen level. */
    LEVEL,
    /** What the window shows, cut off at its borders; in formats that are no pictures the boxes that show. */
    VISIBLE,
    /** The selected node with what it depends on and what depends on it, placed anew. */
    SELECTED,
    /** What a search has found, or a path, or whatever else is marked, placed anew. */
    MARKED;

    /** Its name in keys of texts and identifiers of controls. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
