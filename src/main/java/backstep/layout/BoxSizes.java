package backstep.layout;

import backstep.engine.Graph;
import backstep.engine.Groups;
import backstep.engine.Op;
import backstep.explain.Notation;
import org.jspecify.annotations.Nullable;

/**
 * How large a node is drawn, in pixels at 100 %. It depends on names alone and never on values or gradients: when
 * numbers change, no node moves.
 */
public final class BoxSizes {

    /** The monospaced face that values and labels are set in. */
    public static final double FONT_SIZE = 13;

    /** The width of a character of that face; 0.6 em holds for the common monospaced faces. */
    public static final double ADVANCE = 0.6 * FONT_SIZE;

    /** Longer labels are cut in the picture, so that one name cannot spread the whole graph. */
    public static final int LONGEST_LABEL = 20;

    /** Upper row {@code label | data}, lower row {@code ∂L/∂label | grad}. */
    public static final double VALUE_HEIGHT = 56;

    /** A constant has no gradient and so no second row. */
    public static final double CONSTANT_WIDTH = 60;

    public static final double CONSTANT_HEIGHT = 30;

    /** The diameter of an operation's circle and the height of its pill. */
    public static final double OPERATION_HEIGHT = 30;

    /** Left and right of what stands in a box. */
    public static final double PADDING = 8;

    /** Between what a figure is called and the figure, at least. */
    public static final double GAP = 6;

    /** The figures of all but very large and very small values, {@code −12.3456}; these are set smaller. */
    public static final double FIGURE = 8 * ADVANCE;

    /** The height of an open group's caption, above all that is in it. */
    public static final double CAPTION_HEIGHT = 30;

    private static final double UNNAMED_GROUP_WIDTH = 142;
    /** A letter of a label, which is set bold and a little larger. */
    private static final double LABEL_ADVANCE = 0.6 * 14;

    /** The figures of a gradient: {@code −2.0000}. */
    private static final double GRADIENT = 7 * ADVANCE;

    /** A letter of the gradient's name. */
    private static final double NAME_ADVANCE = 0.58 * FONT_SIZE;

    /** What stands for the name of an unnamed root's own gradient, which says nothing and is longer than the figures. */
    private static final int SHORT_NAME = "grad".length();

    private static final int LONGEST_NAME_IN_CIRCLE = 3;
    private static final double PILL_PADDING = 20;

    private BoxSizes() {}

    static Box value(Graph graph, int node) {
        return graph.op(node) == Op.CONSTANT
                ? new Box(node, Box.Kind.VALUE, CONSTANT_WIDTH, CONSTANT_HEIGHT)
                : new Box(node, Box.Kind.VALUE, valueWidth(graph, node), VALUE_HEIGHT);
    }

    static Box operation(Graph graph, int node) {
        int letters = graph.op(node).symbol().length();
        double width = letters <= LONGEST_NAME_IN_CIRCLE ? OPERATION_HEIGHT : PILL_PADDING + letters * ADVANCE;
        return new Box(node, Box.Kind.OPERATION, width, OPERATION_HEIGHT);
    }

    static Box group(Groups groups, int group) {
        return new Box(
                group,
                Box.Kind.GROUP,
                Math.ceil(UNNAMED_GROUP_WIDTH + letters(groups.name(group)) * ADVANCE),
                VALUE_HEIGHT);
    }

    /** As wide as the wider of its two rows. */
    private static double valueWidth(Graph graph, int node) {
        @Nullable String label = graph.label(node);
        int letters = letters(label == null ? "" : label);
        double upper = letters * LABEL_ADVANCE + FIGURE;
        boolean unnamedRoot = node == graph.root() && (label == null || label.isBlank());
        int named =
                unnamedRoot ? SHORT_NAME : Notation.gradientName(graph, node).length();
        double lower = named * NAME_ADVANCE + GRADIENT;
        return Math.ceil(2 * PADDING + GAP + Math.max(upper, lower));
    }

    private static int letters(String label) {
        return Math.clamp(label.codePointCount(0, label.length()), 1, LONGEST_LABEL);
    }
}
