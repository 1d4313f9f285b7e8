package backstep.document;

import java.util.List;

/**
 * What a run is watched for.
 *
 * @param breakpoints in the order in which they were added
 * @param watches the formulas, each of them once, in the order in which they were added
 */
public record DebugSpec(List<BreakpointSpec> breakpoints, List<String> watches) {

    public static final DebugSpec NONE = new DebugSpec(List.of(), List.of());

    public DebugSpec {
        breakpoints = List.copyOf(breakpoints);
        watches = List.copyOf(watches);
    }

    public DebugSpec withBreakpoints(List<BreakpointSpec> others) {
        return new DebugSpec(others, watches);
    }

    public DebugSpec withWatches(List<String> others) {
        return new DebugSpec(breakpoints, others);
    }
}
