package backstep.ui.session;

import backstep.engine.Folding;
import backstep.lang.Program;
import backstep.layout.Diagram;
import backstep.layout.Direction;
import backstep.layout.LayoutEngine;
import backstep.layout.LayoutException;
import backstep.layout.engines.LayoutResult;
import backstep.layout.engines.Layouts;
import org.jspecify.annotations.Nullable;

/**
 * A program, which of its groups are closed, and where what is seen of it stands: what the picture shows. They always
 * belong together.
 *
 * @param wanted the engine that was asked for, which need not be the one that did the work
 */
public record Drawing(Program program, Folding folding, LayoutResult layout, LayoutEngine wanted) {

    /** More boxes than this are not opened at once, unless someone asks for them. */
    static final int MOST_READABLE = 30;

    /**
     * Finds the place of everything that is seen. Where only numbers differ from what is shown already, its places are
     * kept; where one group opened or closed, boxes keep their order.
     *
     * @throws LayoutException if the engine fails
     * @throws InterruptedException if the thread is interrupted
     */
    static Drawing of(
            Program program,
            Folding folding,
            Layouts layouts,
            LayoutEngine wanted,
            Direction direction,
            @Nullable Drawing shown)
            throws LayoutException, InterruptedException {
        Diagram diagram = Diagram.of(folding);
        if (shown != null && shown.wanted == wanted && shown.fits(diagram, direction)) {
            return new Drawing(program, folding, shown.layout, wanted);
        }
        LayoutResult placed =
                shown != null && shown.wanted == wanted && shown.isOneGroupFrom(program, folding, direction)
                        ? layouts.placeLike(shown.layout.placement(), wanted, diagram)
                        : layouts.place(wanted, diagram, direction);
        return new Drawing(program, folding, placed, wanted);
    }

    private boolean isOneGroupFrom(Program other, Folding otherFolding, Direction direction) {
        return program.equals(other)
                && layout.placement().direction() == direction
                && folding.distance(otherFolding) == 1;
    }

    /** Whether only numbers and names differ from another one's, so that whatever was looked at is still there. */
    public boolean isLike(Drawing other) {
        return Counterpart.sameOperations(program.graph(), other.program.graph());
    }

    private boolean fits(Diagram diagram, Direction direction) {
        return layout.placement().direction() == direction
                && layout.placement().diagram().equals(diagram);
    }
}
