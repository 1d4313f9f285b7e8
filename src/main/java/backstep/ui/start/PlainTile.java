package backstep.ui.start;

import backstep.picture.Palette;
import backstep.picture.Surface;
import backstep.picture.TextMetrics;
import backstep.picture.TextStyle;
import backstep.picture.TextStyle.Anchor;
import backstep.picture.TextStyle.Face;
import java.util.ArrayList;
import java.util.List;

/** A calm tile that says in words what is in a document, where no picture of it can be made. */
final class PlainTile {

    private static final double TITLE_SIZE = 15;
    private static final double TEXT_SIZE = 12;
    private static final double MARGIN = 20;
    private static final double GAP = 9;
    private static final double LINE_HEIGHT = 1.4;
    private static final int MOST_LINES = 4;

    private final ThumbnailSize size;
    private final TextStyle title;
    private final TextStyle text;

    private PlainTile(ThumbnailSize size, Palette palette) {
        this.size = size;
        title = new TextStyle(Face.SANS_BOLD, TITLE_SIZE, palette.text(), Anchor.MIDDLE);
        text = new TextStyle(Face.SANS, TEXT_SIZE, palette.muted(), Anchor.MIDDLE);
    }

    /**
     * A tile.
     *
     * @param name what it is; a long one is cut
     * @param fact what there is to know about it, which may take several lines
     */
    static Motif of(String name, String fact, ThumbnailSize size, Palette palette) {
        PlainTile tile = new PlainTile(size, palette);
        return new Motif(palette.leaf(), surface -> tile.paint(surface, name, fact));
    }

    private void paint(Surface surface, String name, String fact) {
        double room = size.width() - 2 * MARGIN;
        List<String> lines = lines(fact, room);
        double line = LINE_HEIGHT * TEXT_SIZE;
        double height = TITLE_SIZE + GAP + lines.size() * line;
        double middle = (size.height() - height) / 2 + TITLE_SIZE / 2;
        double x = size.width() / 2;
        TextMetrics.onMiddle(surface, TextMetrics.cut(name, room, title), x, middle, title);
        middle += TITLE_SIZE / 2 + GAP + line / 2;
        for (String each : lines) {
            TextMetrics.onMiddle(surface, each, x, middle, text);
            middle += line;
        }
    }

    /** Broken between words; a word that is too long is cut, and what is beyond the last line too. */
    private List<String> lines(String fact, double room) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : fact.strip().split("\\s+", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            boolean fits = TextMetrics.width(longer, text) <= room;
            if (fits || line.isEmpty() || lines.size() == MOST_LINES - 1) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        return lines.stream().map(each -> TextMetrics.cut(each, room, text)).toList();
    }
}
