package backstep.ui.session;

import backstep.lang.Program;
import backstep.layout.Diagram;
import backstep.layout.Direction;
import backstep.layout.LayoutEngine;
import backstep.layout.LayoutException;
import backstep.layout.engines.LayoutResult;
import backstep.layout.engines.Layouts;
import org.jspecify.annotations.Nullable;

/**
 * A program and where its nodes stand: what the picture shows. The two always belong together.
 *
 * @param wanted the engine that was asked for, which need not be the one that did the work
 */
public record Drawing(Program program, LayoutResult layout, LayoutEngine wanted) {

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
            return new Drawing(program, shown.layout, wanted);
        }
        return new Drawing(program, layouts.place(wanted, diagram, direction), wanted);
    }

    private boolean fits(Diagram diagram, Direction direction) {
        return layout.placement().direction() == direction
                && layout.placement().diagram().equals(diagram);
    }
}
