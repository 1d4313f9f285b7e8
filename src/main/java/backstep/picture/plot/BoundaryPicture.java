package backstep.picture.plot;

import backstep.geometry.Bounds;
import backstep.nn.Goal;
import backstep.nn.field.Plane;
import backstep.nn.field.Regions;
import backstep.picture.Line;
import backstep.picture.NamedElement;
import backstep.picture.Palette;
import backstep.picture.Pen;
import backstep.picture.Raster;
import backstep.picture.Surface;
import backstep.picture.TextMetrics;
import backstep.picture.TextStyle;
import backstep.picture.TextStyle.Anchor;
import backstep.picture.TextStyle.Face;
import backstep.text.Messages;
import java.util.List;

/** Draws what a network says all over a plane: a map with the line between the classes, or a curve, and the samples in it. */
public final class BoundaryPicture {

    private static final double CONTOUR_WIDTH = 1.6;
    private static final double CONTOUR_OPACITY = 0.85;
    private static final double FLOW_LABEL_OPACITY = 0.86;
    private static final double FLOW_LABEL_PAD = 6;
    private static final double FLOW_LABEL_HEIGHT = 20;
    private static final double FLOW_LABEL_RADIUS = 5;
    private static final double TEXT = 11;
    private static final double REACH = 4;

    private final Palette palette;
    private final FieldImage image = new FieldImage();
    private final PlotAxesPainter axes;
    private final ScaleBar bar;
    private final PlotLegend legend;
    private final PointPainter points;
    private final CurvePainter curve;
    private final Line contour;
    private final TextStyle text;

    public BoundaryPicture(Palette palette) {
        this.palette = palette;
        axes = new PlotAxesPainter(palette);
        bar = new ScaleBar(palette);
        legend = new PlotLegend(palette);
        points = new PointPainter(palette);
        curve = new CurvePainter(palette);
        contour = Line.solid(palette.text().withAlpha(CONTOUR_OPACITY), CONTOUR_WIDTH);
        text = new TextStyle(Face.SANS_BOLD, TEXT, palette.text(), Anchor.START);
    }

    /** Where the numbers of the plane lie in a picture of the given size. */
    public static Frame frame(BoundaryView view, double width, double height) {
        return BoundaryLayout.frame(view, width, height);
    }

    /** How near to the middle of a point a place must be to belong to it, in pixels. */
    public static double reach(BoundaryView view, Frame frame) {
        return PointPainter.radius(view.points(), frame) + REACH;
    }

    /** Draws the picture on a surface that is clear. */
    public void paint(Surface surface, BoundaryView view, double width, double height) {
        Frame frame = frame(view, width, height);
        surface.begin(new NamedElement("map", Messages.text("picture.plot.map"), "map"));
        surface.within(frame.area(), () -> paintInside(surface, view, frame));
        surface.end();
        surface.begin(new NamedElement("axes", Messages.text("picture.plot.axes"), "axes"));
        axes.paint(surface, frame, xName(view), yName(view));
        if (BoundaryLayout.hasBar(view, width, height)) {
            paintBar(surface, view, frame.area());
        }
        surface.end();
        if (BoundaryLayout.hasLegend(width, height)) {
            surface.begin(new NamedElement("legend", Messages.text("picture.plot.legend"), "legend"));
            legend.paint(surface, view, BoundaryLayout.legend(view, frame));
            surface.end();
        }
    }

    private void paintBar(Surface surface, BoundaryView view, Bounds area) {
        double left = area.maxX() + BoundaryLayout.BAR_GAP;
        Bounds place = new Bounds(left, area.y(), BoundaryLayout.BAR_WIDTH, area.height());
        if (!view.showsRegions()) {
            bar.paint(surface, place, view.shades(), sides(view));
        } else if (!view.switches().discretise()) {
            bar.paint(surface, place, Clearness.of(view.points().goal()));
        }
    }

    /** Draws map, or curve, and samples all over an area, without axes: for a picture too small to read numbers off. */
    public void paintPlain(Surface surface, BoundaryView view, Bounds area) {
        Frame frame = new Frame(area, view.plane().x(), view.plane().y());
        surface.within(area, () -> paintInside(surface, view, frame));
    }

    private static String xName(BoundaryView view) {
        return view.data().train().axisNames().get(view.plane().xInput());
    }

    private static String yName(BoundaryView view) {
        Plane plane = view.plane();
        return plane.isLine()
                ? Messages.text("picture.plot.y")
                : view.data().train().axisNames().get(plane.yInput());
    }

    private void paintInside(Surface surface, BoundaryView view, Frame frame) {
        if (view.showsRegions()) {
            paintRegions(surface, view, frame);
        } else if (view.plane().isLine()) {
            curve.paint(surface, view, frame);
        } else {
            paintMap(surface, view, frame);
        }
        boolean other = view.closeUp().isPresent() && view.plane().isLine();
        if (!other) {
            points.paint(surface, view, frame);
            view.marked().map(view.points()::find).filter(point -> point >= 0).ifPresent(point -> {
                points.paintMarked(surface, view, frame, point);
            });
        }
        paintNotes(surface, view, frame.area());
    }

    private void paintMap(Surface surface, BoundaryView view, Frame frame) {
        surface.image(image.of(view.map(), view.shades(), palette.field(), sides(view)), frame.area());
        if (view.switches().contour()) {
            paintLines(surface, Contour.of(view.map(), view.boundary()), frame.area());
        }
    }

    /** Where only the sides of a number are shown, that number; else NaN. */
    private static double sides(BoundaryView view) {
        return view.switches().discretise() ? view.boundary() : Double.NaN;
    }

    private void paintRegions(Surface surface, BoundaryView view, Frame frame) {
        Goal goal = view.points().goal();
        Regions regions = Regions.of(view.outputs(), goal);
        Raster raster = RegionImage.of(view.outputs(), goal, regions, palette.field(), view.switches());
        surface.image(raster, frame.area());
        if (view.switches().contour()) {
            paintLines(surface, RegionBorders.of(view.outputs(), regions), frame.area());
        }
    }

    private void paintLines(Surface surface, List<double[]> lines, Bounds area) {
        if (!lines.isEmpty()) {
            surface.shape(pen -> lines.forEach(line -> trace(line, area, pen)), null, contour);
        }
    }

    private static void trace(double[] line, Bounds area, Pen pen) {
        pen.moveTo(area.x() + line[0] * area.width(), area.y() + line[1] * area.height());
        for (int i = 2; i < line.length; i += 2) {
            pen.lineTo(area.x() + line[i] * area.width(), area.y() + line[i + 1] * area.height());
        }
    }

    /** Says what is not plain to see: which neuron it is, how many points are missing, that nothing is a number. */
    private void paintNotes(Surface surface, BoundaryView view, Bounds area) {
        view.closeUp().ifPresent(close -> flowLabel(surface, close.name(), area, area.y() + FLOW_LABEL_PAD));
        PlotPoints drawn = view.points();
        double below = area.maxY() - FLOW_LABEL_PAD - FLOW_LABEL_HEIGHT;
        if (view.hasNoNumber()) {
            flowLabel(surface, Messages.text("picture.plot.notFinite"), area, below);
        } else if (drawn.size() < drawn.samples()) {
            String some = Messages.text("picture.plot.some", drawn.size(), drawn.samples());
            flowLabel(surface, some, area, below);
        }
    }

    private void flowLabel(Surface surface, String words, Bounds area, double top) {
        String shown = TextMetrics.cut(words, area.width() - 4 * FLOW_LABEL_PAD, text);
        double width = TextMetrics.width(shown, text) + 2 * FLOW_LABEL_PAD;
        Bounds flowLabel = new Bounds(area.x() + FLOW_LABEL_PAD, top, width, FLOW_LABEL_HEIGHT);
        surface.rectangle(
                flowLabel, FLOW_LABEL_RADIUS, FLOW_LABEL_RADIUS, palette.box().withAlpha(FLOW_LABEL_OPACITY), null);
        TextMetrics.onMiddle(surface, shown, flowLabel.x() + FLOW_LABEL_PAD, flowLabel.centerY(), text);
    }
}
