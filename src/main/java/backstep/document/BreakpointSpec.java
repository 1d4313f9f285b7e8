package backstep.document;

/** Where a run is to stop. */
public sealed interface BreakpointSpec {

    /** Whether it is switched on. */
    boolean on();

    /** At every step in which a node acts. */
    record AtNode(NodeRef node, boolean on) implements BreakpointSpec {}

    /**
     * Where a node fulfils a condition.
     *
     * @param text as it was typed: {@code |grad| > 10}
     */
    record OnCondition(String text, boolean on) implements BreakpointSpec {}
}
