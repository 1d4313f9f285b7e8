package backstep.lesson;

import backstep.engine.Graph;
import backstep.engine.Op;
import backstep.engine.Trace;
import backstep.text.Messages;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;

/** How much is to be carried in the head. */
public enum Difficulty {
    /** Few operations, whole numbers. */
    EASY("easy", 0, 60, 1),
    /** Some more operations, numbers with few decimals. */
    MEDIUM("medium", 1, 200, 100),
    /** For paper, or a calculator. */
    HARD("hard", 2, 2_000, 0);

    private static final double FOUR_DECIMALS = 10_000;
    private static final Set<Op> CURVED = EnumSet.of(Op.TANH, Op.EXP);

    private final String id;
    private final int more;
    private final double largest;
    /** Every figure is a multiple of one part of so many; 0 for any figure. */
    private final double parts;

    Difficulty(String id, int more, double largest, double parts) {
        this.id = id;
        this.more = more;
        this.largest = largest;
        this.parts = parts;
    }

    /** Its name in documents; it stays for good. */
    public String id() {
        return id;
    }

    /** How many operations more than the easiest exercises have. */
    int more() {
        return more;
    }

    /** What it is called. */
    public String title() {
        return Messages.text("lesson.difficulty." + id);
    }

    /**
     * Whether the figures that have to be found, values of operations and gradients, can be found so.
     *
     * @param fractions whether they may have four decimals at any difficulty
     */
    boolean suits(Trace trace, boolean fractions) {
        double finest = fractions && parts > 0 ? FOUR_DECIMALS : parts;
        return IntStream.range(0, trace.graph().size())
                .filter(trace.graph()::carriesGradient)
                .allMatch(node -> suits(trace.grad(node), finest)
                        && (isGoneBy(trace.graph(), node) || suits(trace.data(node), finest)));
    }

    /** Whether nobody has to find a value: a leaf's, and that of which only a function's result is used. */
    private static boolean isGoneBy(Graph graph, int node) {
        return !graph.op(node).isOperation()
                || graph.consumers(node)
                        .anyMatch(consumer -> CURVED.contains(graph.op(consumer))
                                || graph.consumers(consumer).anyMatch(next -> graph.op(next) == Op.EXP));
    }

    private boolean suits(double figure, double finest) {
        double part = figure * finest;
        return Math.abs(figure) <= largest && Math.abs(part - Math.rint(part)) < 1e-6;
    }
}
