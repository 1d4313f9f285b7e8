package backstep.ui.session;

import backstep.lang.Program;
import backstep.layout.Diagram;
import backstep.layout.Direction;
import backstep.layout.LayoutException;
import backstep.layout.engines.Arrangement;
import backstep.layout.engines.LayoutEngine;
import backstep.layout.engines.Layouts;
import org.jspecify.annotations.Nullable;

/**
 * A program and where its nodes stand: what the picture shows. The two always belong together.
 *
 * @param wanted the engine that was asked for, which need not be the one that did the work
 */
public record Drawing(Program program, Arrangement arrangement, LayoutEngine wanted) {

    /**
     * Finds the place of every node. Where only numbers differ from what is shown already, its places are kept.
     *
     * @throws LayoutException if the engine fails
     * @throws InterruptedException if the thread is interrupted
     */
    static Drawing of(
            Program program, Layouts layouts, LayoutEngine wanted, Direction direction, @Nullable Drawing shown)
            throws LayoutException, InterruptedException {
        Diagram diagram = Diagram.of(program.graph());
        if (shown != null && shown.wanted == wanted && shown.fits(diagram, direction)) {
            return new Drawing(program, shown.arrangement, wanted);
        }
        return new Drawing(program, layouts.arrange(wanted, diagram, direction), wanted);
    }

    private boolean fits(Diagram diagram, Direction direction) {
        return arrangement.placement().direction() == direction
                && arrangement.placement().diagram().equals(diagram);
    }
}
