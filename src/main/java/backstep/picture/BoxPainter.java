package backstep.picture;

import backstep.engine.Quantity;
import backstep.explain.KnownTexts;
import backstep.explain.Notation;
import backstep.geometry.Bounds;
import backstep.layout.Box;
import backstep.layout.BoxSizes;
import backstep.picture.Styles.Shade;
import backstep.text.Messages;
import backstep.text.Numbers;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws one box: a value with its gradient, a constant, or an operation. */
final class BoxPainter {

    private static final double RADIUS = 7;
    private static final double PADDING = BoxSizes.PADDING;
    private static final double GAP = BoxSizes.GAP;
    private static final double GRADIENT_HEIGHT = 22;
    private static final double RING_GAP = 4;
    private static final double FLASH = 0.4;

    private final String notYet = KnownTexts.notYet();
    private final String shortGradientName = Messages.text("picture.gradient");
    private final Styles styles;
    private final Badges badges;
    private final GroupPainter groups;

    BoxPainter(Styles styles) {
        this.styles = styles;
        this.groups = new GroupPainter(styles);
        this.badges = new Badges(styles);
    }

    void paint(Surface surface, Bounds bounds, Box box, View view, double zoom) {
        Detail detail = Detail.at(zoom);
        if (box.kind() == Box.Kind.GROUP) {
            groups.paint(surface, bounds, box.node(), view, zoom);
        } else if (box.kind() == Box.Kind.OPERATION) {
            operation(surface, bounds, box.node(), view, detail);
        } else if (view.isConstant(box.node())) {
            constant(surface, bounds, box.node(), view, detail);
        } else {
            value(surface, bounds, box.node(), view, detail);
        }
    }

    private void operation(Surface surface, Bounds bounds, int node, View view, Detail detail) {
        if (detail == Detail.DOT) {
            return;
        }
        boolean active = view.flowsOut(node);
        Colour fill = active ? styles.palette.accentWash() : styles.palette.box();
        Line line = active ? styles.current : view.marks().isHovered(node) ? styles.hovered : styles.operation;
        if (bounds.width() == bounds.height()) {
            surface.ellipse(bounds, fill, line);
        } else {
            surface.rectangle(bounds, bounds.height() / 2, bounds.height() / 2, fill, line);
        }
        if (detail.isLegible()) {
            String symbol = Notation.symbol(view.graph().op(node));
            TextStyle style = styles.symbol(symbol.length() == 1, active);
            TextMetrics.onMiddle(surface, symbol, bounds.centerX(), bounds.centerY(), style);
        }
    }

    private void constant(Surface surface, Bounds bounds, int node, View view, Detail detail) {
        if (detail == Detail.DOT) {
            dot(surface, bounds, node, view);
            return;
        }
        ring(surface, bounds, node, view);
        surface.rectangle(bounds, RADIUS, RADIUS, styles.palette.constant(), outline(view, node));
        if (detail.isLegible()) {
            TextStyle style = TextMetrics.fitted(view.value(node), bounds.width() - PADDING, styles.constant);
            TextMetrics.onMiddle(surface, view.value(node), bounds.centerX(), bounds.centerY(), style);
        }
    }

    private void value(Surface surface, Bounds bounds, int node, View view, Detail detail) {
        if (detail == Detail.DOT) {
            dot(surface, bounds, node, view);
            return;
        }
        ring(surface, bounds, node, view);
        if (detail == Detail.BLOCK) {
            surface.rectangle(bounds, RADIUS, RADIUS, blockGround(view, node), outline(view, node));
            return;
        }
        surface.rectangle(bounds, RADIUS, RADIUS, ground(view, node), null);
        if (view.hasState()) {
            gradient(surface, lower(bounds), node, view);
        }
        surface.rectangle(bounds, RADIUS, RADIUS, null, outline(view, node));
        labelAndValue(surface, view.hasState() ? upper(bounds) : bounds, node, view);
        badges.paint(surface, bounds, node, view);
    }

    /** A spot of colour, darker than the ground so that it shows where there is no gradient. */
    private void dot(Surface surface, Bounds bounds, int node, View view) {
        Progress progress = view.progress(node);
        boolean active = progress == Progress.CURRENT || view.marks().isSelected(node);
        boolean found = view.marks().debug().found().contains(node);
        boolean gradient = view.hasGradient(node) && view.intensity(node) != 0;
        boolean coloured = gradient || view.valueIntensity(node) != 0;
        Colour fill = coloured || found ? blockGround(view, node) : styles.palette.border();
        surface.rectangle(bounds, 0, 0, active ? styles.palette.accent() : fill, null);
    }

    private void ring(Surface surface, Bounds bounds, int node, View view) {
        boolean selected = view.marks().isSelected(node);
        if (selected || view.marks().debug().found().contains(node)) {
            Bounds ring = new Bounds(
                    bounds.x() - RING_GAP,
                    bounds.y() - RING_GAP,
                    bounds.width() + 2 * RING_GAP,
                    bounds.height() + 2 * RING_GAP);
            surface.rectangle(
                    ring, RADIUS + RING_GAP, RADIUS + RING_GAP, null, selected ? styles.ring : styles.foundRing);
        }
    }

    private Colour ground(View view, int node) {
        Palette palette = styles.palette;
        Colour base = view.isLeaf(node) ? palette.leaf() : palette.box();
        if (view.isSpoilt(node)) {
            base = palette.dangerWash();
        } else if (view.valueIntensity(node) != 0) {
            base = palette.gradient().fill(view.valueIntensity(node));
        } else if (view.progress(node) == Progress.CURRENT) {
            base = palette.accentWash();
        }
        double flash = view.marks().flash(node);
        return flash > 0 ? base.mix(palette.accent(), flash * FLASH) : base;
    }

    /** The one colour that says most of a node when there is no room for more. */
    private Colour blockGround(View view, int node) {
        if (view.marks().debug().found().contains(node)) {
            return styles.palette.mark();
        }
        boolean gradient = view.hasGradient(node) && !view.isSpoilt(node) && !view.compares(Quantity.DATA);
        return gradient ? shade(view, node).fill() : ground(view, node);
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

    private void labelAndValue(Surface surface, Bounds area, int node, View view) {
        String label = view.label(node);
        String value = view.value(node);
        TextStyle style = valueStyle(view, node);
        double room = area.width() - 2 * PADDING;
        if (view.hasState() || view.isKnown(node)) {
            double rest = room - GAP - TextMetrics.width(label, styles.label);
            style = TextMetrics.fitted(value, Math.max(rest, BoxSizes.FIGURE), style);
            label = TextMetrics.cut(label, room - GAP - TextMetrics.width(value, style), styles.label);
        } else {
            label = TextMetrics.cut(label, room, styles.label);
            value = TextMetrics.cut(value, room - GAP - TextMetrics.width(label, styles.label), style);
        }
        TextMetrics.onMiddle(surface, label, area.x() + PADDING, area.centerY(), styles.label);
        TextMetrics.onMiddle(surface, value, area.maxX() - PADDING, area.centerY(), style);
    }

    private TextStyle valueStyle(View view, int node) {
        if (view.isSpoilt(node)) {
            return styles.dangerValue;
        }
        if (view.isKnown(node)) {
            return styles.value;
        }
        return view.hasState() ? styles.unknown : styles.expression;
    }

    private void gradient(Surface surface, Bounds area, int node, View view) {
        Shade shade = shade(view, node);
        @Nullable Line line = view.isPartial(node) ? shade.partial() : null;
        surface.rectangle(area, 0, RADIUS, shade.fill(), line);
        surface.rectangle(new Bounds(area.x(), area.y(), area.width(), 1), 0, 0, styles.palette.border(), null);
        double whole = area.width() - 2 * PADDING;
        String figure =
                view.hasGradient(node) ? gradientFigure(view, node, whole, shade.figure()) : unknown(view, node);
        TextStyle style = TextMetrics.fitted(figure, whole, view.hasGradient(node) ? shade.figure() : styles.notYet);
        TextMetrics.onMiddle(surface, figure, area.maxX() - PADDING, area.centerY(), style);
        double room = whole - GAP - TextMetrics.width(figure, style);
        String caption = gradientCaption(view.gradientName(node), room, shade.caption());
        TextMetrics.onMiddle(surface, caption, area.x() + PADDING, area.centerY(), shade.caption());
    }

    private String unknown(View view, int node) {
        return view.graph().carriesGradient(node) ? notYet : KnownTexts.noGradient();
    }

    /** The whole name, a short word, or nothing: a figure in this row needs no name to be read as a gradient. */
    private String gradientCaption(String name, double room, TextStyle style) {
        return Stream.of(name, shortGradientName)
                .filter(caption -> TextMetrics.width(caption, style) <= room)
                .findFirst()
                .orElse("");
    }

    private static String gradientFigure(View view, int node, double room, TextStyle style) {
        return view.isUnreached(node) && view.gradient(node) == 0
                ? Numbers.brief(0)
                : view.gradientText(node, (int) (room / TextMetrics.width("0", style)));
    }

    private static Bounds upper(Bounds bounds) {
        return new Bounds(bounds.x(), bounds.y(), bounds.width(), bounds.height() - GRADIENT_HEIGHT);
    }

    private static Bounds lower(Bounds bounds) {
        return new Bounds(bounds.x(), bounds.maxY() - GRADIENT_HEIGHT, bounds.width(), GRADIENT_HEIGHT);
    }
}
