package backstep.debug;

import backstep.engine.Quantity;
import java.util.Optional;

/**
 * A place where a run stopped.
 *
 * @param step the step after which it did
 * @param node the node that was the reason
 * @param figure the figure of the node that was, if one was
 */
public record BreakpointHit(int step, int node, Breakpoint breakpoint, Optional<Quantity> figure) {}
