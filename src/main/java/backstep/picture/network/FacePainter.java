package backstep.picture.network;

import backstep.geometry.Bounds;
import backstep.nn.field.Maps.Grid;
import backstep.picture.Colour;
import backstep.picture.Line;
import backstep.picture.Palette;
import backstep.picture.Pen;
import backstep.picture.Raster;
import backstep.picture.Shades;
import backstep.picture.Surface;

/** Draws what a neuron says all over the inputs: a heat map, or a curve if there is one input only. */
public final class FacePainter {

    private static final double ROUNDNESS = 0.14;
    private static final double LARGEST_RADIUS = 7;
    /** Corners of smaller neurons are left as they are; a rounding would not be seen there. */
    private static final double ROUND_FROM = 12;
    /** The distance of the control point of a quarter circle from the corner, in radii. */
    private static final double CORNER = 1 - 0.5522847498;

    private static final double HATCH = 6;
    private static final double WARNED_FROM = 14;
    private static final double CURVE_MARGIN = 0.1;
    private static final double LEAST_BEND = 1.5;

    private final NeuronStyles styles;

    public FacePainter(Palette palette) {
        this(new NeuronStyles(palette));
    }

    FacePainter(NeuronStyles styles) {
        this.styles = styles;
    }

    /** Draws a map by itself, such as an enlarged one. */
    public void paint(Surface surface, Bounds bounds, Grid grid, Shades shades) {
        MapRasters rasters = new MapRasters(styles.palette.field());
        boolean finite = rasters.prepare(0, grid, shades, bounds.width());
        paint(surface, bounds, grid, shades, rasters.get(0), finite);
        frame(surface, bounds, styles.border);
    }

    /** Draws everything but the border. */
    void paint(Surface surface, Bounds bounds, Grid grid, Shades shades, Raster raster, boolean finite) {
        if (!finite) {
            hatched(surface, bounds);
        } else if (grid.rows() == 1) {
            box(surface, bounds, styles.ground);
            curve(surface, bounds, grid, shades);
        } else {
            surface.image(raster, bounds);
            roundOff(surface, bounds);
        }
    }

    void blank(Surface surface, Bounds bounds) {
        box(surface, bounds, styles.ground);
    }

    void frame(Surface surface, Bounds bounds, Line line) {
        double radius = radius(bounds);
        surface.rectangle(bounds, radius, radius, null, line);
    }

    private static void box(Surface surface, Bounds bounds, Colour fill) {
        double radius = radius(bounds);
        surface.rectangle(bounds, radius, radius, fill, null);
    }

    static double radius(Bounds bounds) {
        return bounds.width() < ROUND_FROM ? 0 : Math.min(LARGEST_RADIUS, ROUNDNESS * bounds.width());
    }

    /** Covers the corners of an image with the background. */
    private void roundOff(Surface surface, Bounds b) {
        double r = radius(b);
        if (r > 0) {
            surface.shape(
                    pen -> {
                        corner(pen, b.x(), b.y(), r, r);
                        corner(pen, b.maxX(), b.y(), -r, r);
                        corner(pen, b.x(), b.maxY(), r, -r);
                        corner(pen, b.maxX(), b.maxY(), -r, -r);
                    },
                    styles.palette.background(),
                    null);
        }
    }

    private static void corner(Pen pen, double x, double y, double dx, double dy) {
        pen.moveTo(x, y);
        pen.lineTo(x + dx, y);
        pen.curveTo(x + CORNER * dx, y, x, y + CORNER * dy, x, y + dy);
        pen.close();
    }

    /** Where something is no number, nothing is claimed. */
    private void hatched(Surface surface, Bounds b) {
        box(surface, b, styles.ground);
        surface.shape(pen -> hatch(pen, b), null, styles.hatch);
        roundOff(surface, b);
        if (b.width() >= WARNED_FROM) {
            double size = Math.min(22, b.width() * 0.5);
            surface.text("!", b.centerX(), b.centerY() + 0.365 * size, styles.warning.withSize(size));
        }
    }

    private static void hatch(Pen pen, Bounds b) {
        double side = b.width();
        for (double at = HATCH; at < 2 * side; at += HATCH) {
            double over = Math.max(0, at - side);
            pen.moveTo(b.x() + over, b.y() + at - over);
            pen.lineTo(b.x() + at - over, b.y() + over);
        }
    }

    private void curve(Surface surface, Bounds b, Grid grid, Shades shades) {
        surface.shape(
                pen -> {
                    pen.moveTo(b.x(), b.centerY());
                    pen.lineTo(b.maxX(), b.centerY());
                },
                null,
                styles.axis);
        surface.shape(pen -> branch(pen, b, grid, shades, 1), null, styles.positive);
        surface.shape(pen -> branch(pen, b, grid, shades, -1), null, styles.negative);
    }

    /** The parts of the curve on one side of what divides the colours. */
    private static void branch(Pen pen, Bounds b, Grid grid, Shades shades, int sign) {
        int count = grid.columns();
        int stride = Math.max(1, (int) (LEAST_BEND * count / b.width()));
        boolean drawing = false;
        for (int cell = 0; cell + stride < count; cell += stride) {
            double here = shades.share(grid.values()[cell]);
            double next = shades.share(grid.values()[cell + stride]);
            // The middle counts as negative, as everywhere in the picture.
            boolean belongs = sign > 0 ? here + next > 0 : here + next <= 0;
            if (belongs) {
                if (!drawing) {
                    pen.moveTo(x(b, cell, count), y(b, here));
                }
                pen.lineTo(x(b, cell + stride, count), y(b, next));
            }
            drawing = belongs;
        }
    }

    private static double x(Bounds b, int cell, int count) {
        return b.x() + b.width() * (cell + 0.5) / count;
    }

    private static double y(Bounds b, double share) {
        return b.centerY() - (0.5 - CURVE_MARGIN) * b.height() * Math.clamp(share, -1, 1);
    }
}
