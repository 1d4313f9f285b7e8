package backstep.layout;

import backstep.progress.Meter;

/** Finds a place for every box of a diagram and a curve for every link. */
@FunctionalInterface
public interface Layout {

    /**
     * Places a diagram so that no two boxes overlap, operands lie before their results, and curves run from outline to
     * outline. The same diagram always gets the same placement. May take seconds for thousands of boxes.
     *
     * @throws LayoutException if the engine fails; its message is meant for people
     * @throws InterruptedException if the thread was interrupted, then the work is given up
     */
    Placement place(Diagram diagram, Direction direction) throws LayoutException, InterruptedException;

    /**
     * The same, with a word on the way about how far it has come; nothing is said by engines that cannot tell.
     *
     * @throws LayoutException as {@link #place(Diagram, Direction)}
     * @throws InterruptedException if the thread was interrupted, then the work is given up
     */
    default Placement place(Diagram diagram, Direction direction, Meter meter)
            throws LayoutException, InterruptedException {
        return place(diagram, direction);
    }
}
