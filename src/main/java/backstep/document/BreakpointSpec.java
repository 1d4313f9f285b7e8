package backstep.document;

/** Where a run is to stop. */
public sealed interface BreakpointSpec {

    /** Whether it is switched on. */
    boolean on();

    /** The same, switched on or off. */
    default BreakpointSpec withOn(boolean other) {
        return switch (this) {
            case AtNode(NodeRef node, boolean _) -> new AtNode(node, other);
            case OnCondition(String text, boolean _) -> new OnCondition(text, other);
        };
    }

    /** At every step in which a node acts. */
    record AtNode(NodeRef node, boolean on) implements BreakpointSpec {}

    /**
     * Where a node fulfils a condition.
     *
     * @param text as it was typed: {@code |grad| > 10}
     */
    record OnCondition(String text, boolean on) implements BreakpointSpec {}
}
