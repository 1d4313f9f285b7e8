package backstep.ui.start;

import backstep.document.ExpressionRun;
import backstep.document.ExpressionSpec;
import backstep.geometry.Bounds;
import backstep.lang.Program;
import backstep.layout.Diagram;
import backstep.layout.LayoutEngine;
import backstep.layout.LayoutException;
import backstep.layout.Placement;
import backstep.layout.engines.Arranger;
import backstep.layout.engines.LayoutWish;
import backstep.layout.engines.Layouts;
import backstep.layout.wrap.PaneSize;
import backstep.picture.FlowLabelSpace;
import backstep.picture.GraphPicture;
import backstep.picture.Palette;
import backstep.picture.View;
import java.util.Optional;

/** A graph as a document shows it: folded, laid out and stepped as it says. */
final class GraphMotif {

    /** ELK lays out this number of boxes, twice, in a small part of a second. */
    private static final int MOST_BOXES = 160;

    private static final double MARGIN = 12;

    /** A small graph is not shown larger than this. */
    private static final double LARGEST = 0.8;

    /** Rows are broken only where a graph would be smaller than about this: one row is the calmer picture. */
    private static final double USUAL = 0.2;

    /** Figures are drawn in graphs that are smaller than a window would draw them in: as part of the picture. */
    private static final double DETAILED = 1.35;

    private final Arranger arranger;

    GraphMotif(Layouts layouts) {
        this.arranger = new Arranger(layouts);
    }

    /** The graph; empty if it has too many boxes to be laid out quickly. */
    Optional<Motif> of(Program program, ExpressionSpec spec, ThumbnailSize size, Palette palette)
            throws LayoutException, InterruptedException {
        Diagram diagram = Diagram.of(spec.folding().on(program.graph()));
        if (diagram.boxes().size() > MOST_BOXES) {
            return Optional.empty();
        }
        double width = size.width() - 2 * MARGIN;
        double height = size.height() - 2 * MARGIN;
        // Only ELK starts no other program, which a page of pictures should not do for each of them.
        LayoutWish wish = new LayoutWish(
                LayoutEngine.ELK, spec.layout().direction(), new PaneSize(width / USUAL, height / USUAL));
        Placement placement = arranger.place(diagram, wish, null).placement();
        ExpressionRun run = ExpressionRun.of(program, spec);
        View view = View.of(run.trace(), spec.stepIn(run.trace().stepCount())).atRest();
        return Optional.of(motif(placement, view, width, height, palette));
    }

    private static Motif motif(Placement placement, View view, double width, double height, Palette palette) {
        GraphPicture picture = new GraphPicture(palette);
        Bounds extent = picture.extent(placement, view);
        double scale = Math.min(LARGEST, Math.min(width / extent.width(), height / extent.height()));
        double x = MARGIN + (width - scale * extent.width()) / 2 - scale * extent.x();
        double y = MARGIN + (height - scale * extent.height()) / 2 - scale * extent.y();
        return new Motif(
                palette.background(),
                scale,
                x,
                y,
                surface -> picture.paint(surface, placement, view, DETAILED * scale, extent, FlowLabelSpace.ANYWHERE));
    }
}
