package backstep.picture;

import backstep.engine.GradState;
import backstep.explain.Notation;
import backstep.i18n.Messages;
import backstep.layout.Bounds;
import backstep.layout.Box;
import backstep.layout.BoxSizes;
import backstep.picture.Styles.Shade;
import org.jspecify.annotations.Nullable;

/** Draws one box: a value with its gradient, a constant, or an operation. */
final class BoxPainter {

    private static final double RADIUS = 7;
    private static final double PADDING = 10;
    private static final double GRADIENT_HEIGHT = 22;
    private static final double RING_GAP = 4;
    private static final double MARK = 8;
    private static final double DOT = 4;
    /** Half the height of a capital letter, in font sizes: puts a text's middle on a line. */
    private static final double HALF_CAPITAL = 0.36;

    private static final String MORE = " …";

    private final String notYet = Messages.text("picture.notYet");
    private final String shortGradientName = Messages.text("picture.gradient");
    private final Styles styles;

    BoxPainter(Styles styles) {
        this.styles = styles;
    }

    void paint(Surface surface, Bounds bounds, Box box, View view, Detail detail) {
        if (box.kind() == Box.Kind.OPERATION) {
            operation(surface, bounds, box.node(), view, detail);
        } else if (view.isConstant(box.node())) {
            constant(surface, bounds, box.node(), view, detail);
        } else {
            value(surface, bounds, box.node(), view, detail);
        }
    }

    private void operation(Surface surface, Bounds bounds, int node, View view, Detail detail) {
        boolean active = view.flowsOut(node);
        Colour fill = active ? styles.palette.accentWash() : styles.palette.box();
        Line line = active ? styles.current : view.marks().isHovered(node) ? styles.hovered : styles.operation;
        if (bounds.width() == bounds.height()) {
            surface.ellipse(bounds, fill, line);
        } else {
            surface.rectangle(bounds, bounds.height() / 2, bounds.height() / 2, fill, line);
        }
        if (detail != Detail.BLOCK) {
            String symbol = Notation.symbol(view.graph().op(node));
            boolean sign = symbol.length() == 1;
            TextStyle style = active ? sign ? styles.activeSign : styles.activeName : sign ? styles.sign : styles.name;
            centred(surface, symbol, bounds.centerX(), bounds.centerY(), style);
        }
    }

    private void constant(Surface surface, Bounds bounds, int node, View view, Detail detail) {
        ring(surface, bounds, node, view);
        surface.rectangle(bounds, RADIUS, RADIUS, styles.palette.constant(), outline(view, node));
        if (detail != Detail.BLOCK) {
            fitted(
                    surface,
                    view.value(node),
                    bounds.centerX(),
                    bounds.centerY(),
                    bounds.width() - PADDING,
                    styles.constant);
        }
    }

    private void value(Surface surface, Bounds bounds, int node, View view, Detail detail) {
        ring(surface, bounds, node, view);
        surface.rectangle(bounds, RADIUS, RADIUS, ground(view, node), null);
        if (view.hasState()) {
            gradientGround(surface, lower(bounds), node, view);
        }
        surface.rectangle(bounds, RADIUS, RADIUS, null, outline(view, node));
        if (detail == Detail.BLOCK) {
            return;
        }
        valueTexts(surface, view.hasState() ? upper(bounds) : bounds, node, view);
        if (detail == Detail.FULL && view.hasState()) {
            gradientTexts(surface, lower(bounds), node, view);
        }
        marks(surface, bounds, node, view);
    }

    private void ring(Surface surface, Bounds bounds, int node, View view) {
        if (view.marks().isSelected(node)) {
            Bounds ring = new Bounds(
                    bounds.x() - RING_GAP,
                    bounds.y() - RING_GAP,
                    bounds.width() + 2 * RING_GAP,
                    bounds.height() + 2 * RING_GAP);
            surface.rectangle(ring, RADIUS + RING_GAP, RADIUS + RING_GAP, null, styles.ring);
        }
    }

    private Colour ground(View view, int node) {
        Palette palette = styles.palette;
        Colour base = view.isLeaf(node) ? palette.leaf() : palette.box();
        if (view.isSpoilt(node)) {
            base = palette.dangerWash();
        } else if (view.progress(node) == Progress.CURRENT) {
            base = palette.accentWash();
        }
        double flash = view.marks().flash(node);
        return flash > 0 ? base.mix(palette.accent(), flash * 0.4) : base;
    }

    private void gradientGround(Surface surface, Bounds lower, int node, View view) {
        Shade shade = shade(view, node);
        @Nullable Line line = view.gradState(node) == GradState.PARTIAL ? shade.partial() : null;
        surface.rectangle(lower, 0, RADIUS, shade.fill(), line);
        surface.rectangle(new Bounds(lower.x(), lower.y(), lower.width(), 1), 0, 0, styles.palette.border(), null);
    }

    private Shade shade(View view, int node) {
        return view.isGradientSpoilt(node) ? styles.danger : styles.shade(view.intensity(node));
    }

    private Line outline(View view, int node) {
        Progress progress = view.progress(node);
        if (progress == Progress.CURRENT) {
            return styles.current;
        }
        if (progress == Progress.OPERAND) {
            return styles.operand;
        }
        if (view.isSpoilt(node) || view.isGradientSpoilt(node)) {
            return styles.dangerBorder;
        }
        if (view.marks().isHovered(node)) {
            return styles.hovered;
        }
        return view.isLeaf(node) ? styles.leafBorder : styles.border;
    }

    private void valueTexts(Surface surface, Bounds area, int node, View view) {
        double baseline = area.centerY() + HALF_CAPITAL * styles.value.size();
        String label = Columns.cut(view.label(node), labelColumns(area));
        surface.text(label, area.x() + PADDING, baseline, styles.label);
        TextStyle style = view.isSpoilt(node) ? styles.dangerValue : view.isKnown(node) ? styles.value : styles.unknown;
        surface.text(view.value(node), area.maxX() - PADDING, baseline, style);
    }

    private void gradientTexts(Surface surface, Bounds area, int node, View view) {
        double baseline = area.centerY() + HALF_CAPITAL * Styles.CAPTION_SIZE;
        Shade shade = shade(view, node);
        surface.text(caption(view, node, area), area.x() + PADDING, baseline, shade.caption());
        double right = area.maxX() - PADDING;
        if (view.hasGradient(node)) {
            boolean partial = view.gradState(node) == GradState.PARTIAL;
            surface.text(
                    partial ? view.gradientText(node) + MORE : view.gradientText(node),
                    right,
                    baseline,
                    shade.figure());
        } else {
            surface.text(view.isUnreached(node) ? "0" : notYet, right, baseline, styles.notYet);
        }
    }

    private String caption(View view, int node, Bounds area) {
        String name = view.gradientName(node);
        return Columns.of(name) <= labelColumns(area) + 5 ? name : shortGradientName;
    }

    /** The dot of a leaf that was changed, the sign of a number that is not finite. */
    private void marks(Surface surface, Bounds bounds, int node, View view) {
        if (view.marks().isOverridden(node)) {
            Bounds dot = new Bounds(bounds.x() - DOT, bounds.y() - DOT, 2 * DOT, 2 * DOT);
            surface.ellipse(dot, styles.palette.accent(), Line.solid(styles.palette.background(), 1.5));
        }
        if (view.spoils(node)) {
            Bounds mark = new Bounds(bounds.maxX() - MARK, bounds.y() - MARK, 2 * MARK, 2 * MARK);
            surface.ellipse(mark, styles.palette.danger(), null);
            centred(surface, "!", mark.centerX(), mark.centerY(), styles.dangerMark);
        }
    }

    private static int labelColumns(Bounds area) {
        return (int) Math.floor((area.width() - 2 * PADDING - 10.5 * BoxSizes.ADVANCE) / (Styles.LABEL_SIZE * 0.6));
    }

    private static void centred(Surface surface, String text, double x, double y, TextStyle style) {
        surface.text(text, x, y + HALF_CAPITAL * style.size(), style);
    }

    private static void fitted(Surface surface, String text, double x, double y, double width, TextStyle style) {
        double needed = Columns.of(text) * 0.6 * style.size();
        centred(surface, text, x, y, needed <= width ? style : style.withSize(style.size() * width / needed));
    }

    private static Bounds upper(Bounds bounds) {
        return new Bounds(bounds.x(), bounds.y(), bounds.width(), bounds.height() - GRADIENT_HEIGHT);
    }

    private static Bounds lower(Bounds bounds) {
        return new Bounds(bounds.x(), bounds.maxY() - GRADIENT_HEIGHT, bounds.width(), GRADIENT_HEIGHT);
    }
}
