package backstep.ui.expression.model;

import backstep.document.NodeMap;
import backstep.engine.Folding;
import backstep.lang.Program;
import backstep.layout.Diagram;
import backstep.layout.LayoutEngine;
import backstep.layout.LayoutException;
import backstep.layout.engines.Arranger;
import backstep.layout.engines.LayoutResult;
import backstep.layout.engines.LayoutWish;
import org.jspecify.annotations.Nullable;

/**
 * A program, which of its groups are closed, and where what is seen of it stands: what the picture shows. They always
 * belong together.
 *
 * @param wanted the engine that was asked for, which need not be the one that did the work
 */
public record Drawing(Program program, Folding folding, LayoutResult layout, LayoutEngine wanted) {

    /**
     * Finds the place of everything that is seen. Where only numbers differ from what is shown already, its places are
     * kept; where one group opened or closed, boxes keep their order.
     *
     * @param shown what this is a change of; null if it has nothing to do with what is shown
     * @throws LayoutException if the engine fails
     * @throws InterruptedException if the thread is interrupted
     */
    static Drawing of(Program program, Folding folding, Arranger arranger, LayoutWish wish, @Nullable Drawing shown)
            throws LayoutException, InterruptedException {
        return new Drawing(program, folding, layout(program, folding, arranger, wish, shown), wish.engine());
    }

    private static LayoutResult layout(
            Program program, Folding folding, Arranger arranger, LayoutWish wish, @Nullable Drawing shown)
            throws LayoutException, InterruptedException {
        Diagram diagram = Diagram.of(folding);
        if (shown == null || shown.wanted != wish.engine()) {
            return arranger.place(diagram, wish, null);
        }
        if (shown.layout.placement().diagram().equals(diagram)) {
            return arranger.again(shown.layout, wish);
        }
        return shown.isOneGroupFrom(program, folding)
                ? arranger.placeLike(shown.layout, diagram, wish)
                : arranger.place(diagram, wish, shown.layout.arrangement());
    }

    private boolean isOneGroupFrom(Program other, Folding otherFolding) {
        return program.equals(other) && folding.distance(otherFolding) == 1;
    }

    /** Whether only numbers and names differ from another one's, so that whatever was looked at is still there. */
    public boolean isLike(Drawing other) {
        return NodeMap.sameOperations(program.graph(), other.program.graph());
    }
}
