package backstep.picture;

import backstep.engine.Graph;
import backstep.engine.Groups;
import backstep.engine.Phase;
import backstep.engine.Step;
import backstep.text.Messages;

/** What a picture shows of a group at some moment. */
public final class GroupView {

    private static final int NONE = -1;

    private final View view;
    private final Graph graph;
    private final Groups groups;
    private final int group;

    GroupView(View view, int group) {
        this.view = view;
        this.graph = view.graph();
        this.groups = graph.groups();
        this.group = group;
    }

    /** What it is called; a word for a group where it has no name. */
    public String name() {
        String name = groups.name(group);
        return name.isEmpty() ? Messages.text("picture.group") : name;
    }

    /** How many nodes it has, or how far the present pass has come in it: {@code 12 / 52 done}. */
    public String extent() {
        int total = total();
        int done = done();
        return view.hasState() && done > 0 && done < total
                ? Messages.text("picture.group.done", Integer.toString(done), Integer.toString(total))
                : Messages.text("picture.group.nodes", groups.size(group));
    }

    /** Whether one value alone leaves it, so that value and gradient can be named. */
    public boolean hasResult() {
        return groups.outputCount(group) == 1;
    }

    /** The node that speaks for it. */
    public int result() {
        return groups.result(group);
    }

    public int outputCount() {
        return groups.outputCount(group);
    }

    public int output(int index) {
        return groups.output(group, index);
    }

    /** Whether a node that is marked lies in it. */
    boolean isSelected() {
        return view.marks().selected().isPresent()
                && has(view.marks().selected().getAsInt());
    }

    /** Whether a node that is looked for lies in it. */
    boolean isFound() {
        return view.marks().debug().findsBetween(groups.first(group), groups.end(group));
    }

    boolean isHovered() {
        return view.marks().hovered().isPresent() && has(view.marks().hovered().getAsInt());
    }

    private boolean has(int node) {
        return groups.contains(group, node);
    }

    /** Where it stands in the run: pending until something in it is computed. */
    public Progress progress() {
        Step step = view.step();
        if (!view.hasState()) {
            return Progress.DONE;
        }
        if (view.isMoving() && step.phase() != Phase.START) {
            if (has(step.node())) {
                return Progress.CURRENT;
            }
            if (feedsStep(step)) {
                return Progress.OPERAND;
            }
        }
        int first = operation(groups.first(group), 1, false);
        return first == NONE || view.isKnown(first) ? Progress.DONE : Progress.PENDING;
    }

    private boolean feedsStep(Step step) {
        for (int slot = 0; slot < graph.arity(step.node()); slot++) {
            int operand = graph.operand(step.node(), slot);
            if (has(operand) && Flow.isOperand(graph, step, operand)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the root depends on nothing in it. */
    boolean isUnreached() {
        return !graph.feedsRoot(result());
    }

    /** Whether a value that leaves it is infinite or NaN. */
    boolean isSpoilt() {
        for (int index = 0; index < outputCount(); index++) {
            if (view.isSpoilt(output(index))) {
                return true;
            }
        }
        return false;
    }

    /** Where the difference of a value that leaves it stands on the colour scale: that which differs most. */
    double valueIntensity() {
        double most = 0;
        for (int index = 0; index < outputCount(); index++) {
            double intensity = view.valueIntensity(output(index));
            most = Math.abs(intensity) > Math.abs(most) ? intensity : most;
        }
        return most;
    }

    /** The operations that act in the present pass; in the backward pass only those that feed the root. */
    private int total() {
        boolean back = isBackward();
        int first = operation(groups.first(group), 1, back);
        int last = operation(groups.end(group) - 1, -1, back);
        return first == NONE || last == NONE ? 0 : Math.abs(step(last, back) - step(first, back)) + 1;
    }

    private int done() {
        boolean back = isBackward();
        int begin = operation(back ? groups.end(group) - 1 : groups.first(group), back ? -1 : 1, back);
        return begin == NONE ? 0 : Math.clamp(view.step().index() - step(begin, back) + 1, 0, total());
    }

    private boolean isBackward() {
        return view.step().phase() == Phase.BACKWARD || view.step().phase() == Phase.SEED;
    }

    /** Nodes of consecutive numbers act in consecutive steps, so that the steps of the ends tell how many there are. */
    private int step(int node, boolean back) {
        return back ? view.trace().backwardStep(node, pass()) : view.trace().forwardStep(node);
    }

    private int pass() {
        return view.trace().pass(view.step().index());
    }

    private int operation(int from, int direction, boolean feedingRoot) {
        int node = from;
        while (has(node)) {
            if (graph.op(node).isOperation() && (!feedingRoot || view.trace().reaches(pass(), node))) {
                return node;
            }
            node += direction;
        }
        return NONE;
    }
}
