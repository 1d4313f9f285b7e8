package backstep.debug;

import backstep.engine.Trace;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Larger strides through a run: to breakpoints, over blocks of nodes, and out of them. */
public final class StepControl {

    /** What a block function answers for a node that lies in none. */
    public static final int NO_BLOCK = -1;

    private StepControl() {}

    /** The first step after {@code from} at which one of some breakpoints stops. */
    public static Optional<BreakpointHit> forward(Trace trace, int from, List<Breakpoint> breakpoints) {
        return first(IntStream.rangeClosed(from + 1, trace.stepCount()), trace, breakpoints);
    }

    /** The last step before {@code from} at which one of some breakpoints stops. */
    public static Optional<BreakpointHit> backward(Trace trace, int from, List<Breakpoint> breakpoints) {
        return first(IntStream.iterate(from - 1, step -> step > 0, step -> step - 1), trace, breakpoints);
    }

    private static Optional<BreakpointHit> first(IntStream steps, Trace trace, List<Breakpoint> breakpoints) {
        return steps.boxed()
                .flatMap(step -> breakpoints.stream().flatMap(breakpoint -> breakpoint.stop(trace, step).stream()))
                .findFirst();
    }

    /**
     * The step after which the block of the next step is done with in this phase; the next step if it has no block.
     *
     * @param blockOf the number of a node's block, or {@link #NO_BLOCK}
     */
    public static int over(Trace trace, int from, IntUnaryOperator blockOf) {
        int next = Math.min(from + 1, trace.stepCount());
        return endOfBlock(trace, next, blockOf.applyAsInt(trace.step(next).node()), blockOf);
    }

    /** The step after which the block of the present step is done with; the end of the phase if it has no block. */
    public static int out(Trace trace, int from, IntUnaryOperator blockOf) {
        int block = blockOf.applyAsInt(trace.step(from).node());
        if (block != NO_BLOCK) {
            return endOfBlock(trace, from, block, blockOf);
        }
        return from < trace.seedStep() - 1 ? trace.seedStep() - 1 : trace.lastStep(trace.pass(from + 1));
    }

    private static int endOfBlock(Trace trace, int start, int block, IntUnaryOperator blockOf) {
        int step = start;
        while (block != NO_BLOCK
                && step < trace.stepCount()
                && trace.phase(step + 1) == trace.phase(start)
                && blockOf.applyAsInt(trace.step(step + 1).node()) == block) {
            step++;
        }
        return step;
    }
}
