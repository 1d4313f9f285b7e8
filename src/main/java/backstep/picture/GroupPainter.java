package backstep.picture;

import backstep.engine.Quantity;
import backstep.geometry.Bounds;
import backstep.picture.Styles.Shade;

/** Draws a closed group: a stack of cards with what comes out of it and how much is in it. */
final class GroupPainter {

    private static final double RADIUS = 7;
    private static final double PADDING = 10;
    private static final double GAP = 8;
    private static final double STACK = 4;
    private static final double RING_GAP = 5;
    private static final double SMALLEST_TEXT = 9;
    private static final double LARGEST_SHARE = 0.7;
    private static final double LARGEST_NAME = 18;
    private static final double LOWER_HEIGHT = 22;
    private static final int MOST_BARS = 16;
    private static final double BAR = 5;
    private static final double LARGEST_BAR = 13;

    private final Styles styles;
    private final Badges badges;

    GroupPainter(Styles styles) {
        this.styles = styles;
        this.badges = new Badges(styles);
    }

    void paint(Surface surface, Bounds bounds, int number, View view, double zoom) {
        GroupView group = view.group(number);
        Detail detail = Detail.at(zoom);
        if (group.isSelected() || group.isFound()) {
            Bounds ring = new Bounds(
                    bounds.x() - RING_GAP,
                    bounds.y() - RING_GAP,
                    bounds.width() + 2 * RING_GAP + STACK,
                    bounds.height() + 2 * RING_GAP + STACK);
            surface.rectangle(
                    ring,
                    RADIUS + RING_GAP,
                    RADIUS + RING_GAP,
                    null,
                    group.isSelected() ? styles.ring : styles.foundRing);
        }
        Bounds under = new Bounds(bounds.x() + STACK, bounds.y() + STACK, bounds.width(), bounds.height());
        surface.rectangle(under, RADIUS, RADIUS, styles.palette.leaf(), outline(group));
        if (!detail.isLegible()) {
            boolean gradient = group.hasResult() && view.hasGradient(group.result()) && !view.compares(Quantity.DATA);
            Colour fill = gradient ? shade(view, group.result()).fill() : ground(group);
            surface.rectangle(bounds, RADIUS, RADIUS, fill, outline(group));
            name(surface, bounds, group, zoom);
            return;
        }
        surface.rectangle(bounds, RADIUS, RADIUS, ground(group), null);
        lower(surface, bounds, group, view);
        surface.rectangle(bounds, RADIUS, RADIUS, null, outline(group));
        upper(surface, bounds, group, view, zoom);
        if (group.hasResult()) {
            badges.paint(surface, bounds, group.result(), view);
        }
    }

    /** From afar the name alone, as long as it can be set large enough to be read. */
    private void name(Surface surface, Bounds bounds, GroupView group, double zoom) {
        TextStyle style = styles.groupName.withSize(SMALLEST_TEXT / zoom);
        double room = bounds.width() - PADDING;
        if (style.size() < bounds.height() * LARGEST_SHARE && TextMetrics.width(group.name(), style) < room) {
            double x = bounds.centerX() - TextMetrics.width(group.name(), style) / 2;
            TextMetrics.onMiddle(surface, group.name(), x, bounds.centerY(), style);
        }
    }

    private Colour ground(GroupView group) {
        if (group.isSpoilt()) {
            return styles.palette.dangerWash();
        }
        if (group.valueIntensity() != 0) {
            return styles.palette.gradient().fill(group.valueIntensity());
        }
        return group.progress() == Progress.CURRENT ? styles.palette.accentWash() : styles.palette.box();
    }

    private Line outline(GroupView group) {
        return switch (group.progress()) {
            case CURRENT -> styles.current;
            case OPERAND -> styles.operand;
            case PENDING, DONE ->
                group.isSpoilt() ? styles.dangerBorder : group.isHovered() ? styles.hovered : styles.leafBorder;
        };
    }

    private Shade shade(View view, int node) {
        return view.isGradientSpoilt(node) ? styles.danger : styles.shade(view.intensity(node));
    }

    private void upper(Surface surface, Bounds bounds, GroupView group, View view, double zoom) {
        double middle = bounds.y() + (bounds.height() - LOWER_HEIGHT) / 2;
        double x = bounds.x() + PADDING;
        Handle.paint(surface, Handle.around(x + Handle.SIZE / 2, middle), true, styles);
        x += Handle.SIZE + GAP;
        double right = bounds.maxX() - PADDING;
        if (group.hasResult() && (view.hasState() || view.isKnown(group.result()))) {
            String value = view.value(group.result());
            TextStyle figure = view.isSpoilt(group.result())
                    ? styles.dangerValue
                    : view.isKnown(group.result()) ? styles.value : styles.unknown;
            TextMetrics.onMiddle(surface, value, right, middle, figure);
            right -= TextMetrics.width(value, figure) + GAP;
        } else if (view.hasState()) {
            right = bars(surface, group, view, right, middle) - GAP;
        }
        TextStyle style =
                styles.groupName.withSize(Math.clamp(SMALLEST_TEXT / zoom, styles.groupName.size(), LARGEST_NAME));
        TextStyle fitting = TextMetrics.width(group.name(), style) <= right - x ? style : styles.groupName;
        TextMetrics.onMiddle(surface, TextMetrics.cut(group.name(), right - x, fitting), x, middle, fitting);
    }

    /** A bar for each value that leaves the group, upwards for positive ones; returns where they begin. */
    private double bars(Surface surface, GroupView group, View view, double right, double middle) {
        int count = Math.min(group.outputCount(), MOST_BARS);
        double largest = 0;
        for (int bar = 0; bar < count; bar++) {
            largest = Math.max(largest, size(view, node(group, bar, count)));
        }
        double left = right - count * BAR;
        for (int bar = 0; bar < count; bar++) {
            int node = node(group, bar, count);
            double height = largest == 0 ? 0 : size(view, node) / largest * LARGEST_BAR;
            if (height > 0) {
                double top = view.data(node) > 0 ? middle - height : middle;
                Bounds place = new Bounds(left + bar * BAR, top, BAR - 1, height);
                surface.rectangle(place, 0, 0, styles.palette.faint(), null);
            }
        }
        surface.rectangle(new Bounds(left, middle - 0.5, count * BAR - 1, 1), 0, 0, styles.palette.border(), null);
        return left;
    }

    /** Where there are more values than bars, values at even distances are shown. */
    private static int node(GroupView group, int bar, int count) {
        return group.output((int) ((long) bar * group.outputCount() / count));
    }

    private static double size(View view, int node) {
        double size = view.isKnown(node) ? Math.abs(view.data(node)) : 0;
        return Double.isFinite(size) ? size : 0;
    }

    private void lower(Surface surface, Bounds bounds, GroupView group, View view) {
        Bounds area = new Bounds(bounds.x(), bounds.maxY() - LOWER_HEIGHT, bounds.width(), LOWER_HEIGHT);
        Shade shade = group.hasResult() && view.hasState() ? shade(view, group.result()) : styles.shade(0);
        surface.rectangle(area, 0, RADIUS, shade.fill(), null);
        if (!group.hasResult() && view.hasState()) {
            cells(surface, group, view, area);
        }
        surface.rectangle(new Bounds(area.x(), area.y(), area.width(), 1), 0, 0, styles.palette.border(), null);
        double room = area.width() - 2 * PADDING;
        if (group.hasResult() && view.hasGradient(group.result())) {
            String figure = view.gradientText(group.result(), (int) (room / TextMetrics.width("0", shade.figure())));
            TextMetrics.onMiddle(surface, figure, area.maxX() - PADDING, area.centerY(), shade.figure());
            room -= TextMetrics.width(figure, shade.figure()) + GAP;
        }
        if (TextMetrics.width(group.extent(), shade.caption()) <= room) {
            TextMetrics.onMiddle(surface, group.extent(), area.x() + PADDING, area.centerY(), shade.caption());
        }
    }

    /** A cell in the colour of its gradient for each value that leaves the group. */
    private void cells(Surface surface, GroupView group, View view, Bounds area) {
        int count = Math.min(group.outputCount(), MOST_BARS);
        double left = area.maxX() - PADDING - count * BAR;
        for (int cell = 0; cell < count; cell++) {
            int node = node(group, cell, count);
            if (view.hasGradient(node)) {
                Bounds place = new Bounds(left + cell * BAR, area.centerY() - BAR, BAR - 1, 2 * BAR);
                surface.rectangle(place, 0, 0, shade(view, node).figure().colour(), null);
            }
        }
    }
}
