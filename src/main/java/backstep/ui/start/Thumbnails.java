package backstep.ui.start;

import backstep.document.Document;
import backstep.document.ExpressionSpec;
import backstep.document.NetworkSpec;
import backstep.lang.Compilation;
import backstep.lang.Language;
import backstep.lang.Program;
import backstep.layout.LayoutException;
import backstep.layout.engines.Layouts;
import backstep.picture.Palette;
import backstep.picture.Raster;
import backstep.text.Messages;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.CancellationException;

/**
 * Small pictures of documents: the graph of an expression as the document shows it, or what a network has learned. Where
 * that would take long or cannot be, a tile says what is in the document. They are made without a window and away from
 * the JavaFX thread, by one thread at a time.
 */
public final class Thumbnails {

    private static final Logger LOG = System.getLogger(Thumbnails.class.getName());

    /** A longer text has too many statements for a picture, and is not read to find that out. */
    private static final int LONGEST_TEXT = 50_000;

    private final GraphMotif graphs;

    public Thumbnails(Layouts layouts) {
        this.graphs = new GraphMotif(layouts);
    }

    /** A picture of a document, whatever is in it; if the thread is interrupted, a tile instead. */
    public Raster of(Document document, ThumbnailSize size, Palette palette) {
        Motif motif = motif(document, size, palette);
        // Painting may be the first to load the fonts, which an interruption would prevent for good.
        boolean interrupted = Thread.interrupted();
        Raster painted = motif.paint(size);
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return painted;
    }

    /**
     * A tile in place of a picture.
     *
     * @param name what it is
     * @param reason why there is no picture of it
     */
    public Raster tile(String name, String reason, ThumbnailSize size, Palette palette) {
        return PlainTile.of(name, reason, size, palette).paint(size);
    }

    private Motif motif(Document document, ThumbnailSize size, Palette palette) {
        try {
            return showsNetwork(document)
                    ? NetworkMotif.of(document.network(), size, palette)
                    : expression(document, size, palette);
        } catch (InterruptedException | CancellationException givenUp) {
            Thread.currentThread().interrupt();
            return said(document, Messages.text("ui.start.tile.givenUp"), size, palette);
        } catch (LayoutException | IllegalArgumentException refused) {
            String reason = String.valueOf(refused.getMessage());
            return said(document, Messages.text("ui.start.tile.problem", reason), size, palette);
        } catch (RuntimeException fault) {
            LOG.log(Level.WARNING, "A document has no thumbnail because of a fault", fault);
            return said(document, Messages.text("ui.start.tile.problem", fault), size, palette);
        }
    }

    /** A document that has only a network shows that, whichever workspace is open. */
    private static boolean showsNetwork(Document document) {
        return document.view().workspace().equals(Gallery.NETWORK)
                || (document.expression().text().isBlank()
                        && !document.network().equals(NetworkSpec.FIRST));
    }

    private Motif expression(Document document, ThumbnailSize size, Palette palette)
            throws LayoutException, InterruptedException {
        ExpressionSpec spec = document.expression();
        if (spec.text().isBlank()) {
            return said(document, Messages.text("ui.start.tile.empty"), size, palette);
        }
        if (spec.text().length() > LONGEST_TEXT) {
            long lines = spec.text().lines().count();
            return said(document, Messages.text("ui.start.tile.lines", lines), size, palette);
        }
        Compilation read = Language.compile(spec.text());
        Program program = read.program();
        if (program == null) {
            return read.isEmpty()
                    ? NetworkMotif.of(document.network(), size, palette)
                    : said(
                            document,
                            Messages.text("ui.start.tile.errors", read.errors().size()),
                            size,
                            palette);
        }
        return graphs.of(program, spec, size, palette)
                .orElseGet(() -> said(
                        document, Messages.text("ui.start.tile.statements", program.statementCount()), size, palette));
    }

    private static Motif said(Document document, String fact, ThumbnailSize size, Palette palette) {
        String name = document.title().isBlank() ? Messages.text("ui.start.tile.unnamed") : document.title();
        return PlainTile.of(name, fact, size, palette);
    }
}
