package backstep.picture.plot;

import backstep.picture.Colour;
import backstep.picture.Line;
import backstep.picture.Palette;
import backstep.picture.Shades;

/** The looks of points: colours by label, filled or hollow by part, rings. */
final class PointLooks {

    /** Few enough colours for labels that points of the same colour can be drawn together. */
    private static final int LEVELS = 24;

    private static final double TRAIN_LINE = 1;
    private static final double THIN_LINE = 0.6;
    private static final double TEST_LINE = 2;
    private static final double THIN_TEST_LINE = 1.2;
    private static final double HAIR = 0.75;
    private static final double RING = 2;
    private static final double THIN_RING = 1.1;
    private static final double HALO = 4;
    private static final double HALO_OPACITY = 0.55;

    private final Palette palette;
    private final Colour dark;

    PointLooks(Palette palette) {
        this.palette = palette;
        boolean lightTheme = palette.background().green() > palette.text().green();
        dark = lightTheme ? palette.text() : palette.background();
    }

    /** The full colour of a class, or that of the map where it says the label; dots beside a curve have none. */
    Colour colour(BoundaryView view, Shades shades, int point) {
        if (view.isClassification()) {
            int classes = view.data().train().classNames().size();
            return palette.field().classes(classes).of(view.points().classOf(point));
        }
        if (view.plane().isLine()) {
            return palette.text();
        }
        double target = view.points().target(point);
        double share = (double) Math.round(Math.clamp(shades.share(target), -1, 1) * LEVELS) / LEVELS;
        return Colour.of(palette.field().pixel(share) & 0xffffff);
    }

    /** What fills a point of a colour: training samples that colour, test samples are hollow. */
    Colour inside(boolean test, Colour colour) {
        return test ? palette.background() : colour;
    }

    /** @param many whether the points are too many to leave much between their outlines */
    Line outline(BoundaryView view, boolean test, Colour colour, double nearness, boolean many) {
        double usual = test ? TEST_LINE : TRAIN_LINE;
        double thin = test ? THIN_TEST_LINE : THIN_LINE;
        return Line.solid((test ? colour : outline(view)).withAlpha(nearness), many ? thin : usual);
    }

    private Colour outline(BoundaryView view) {
        if (view.isClassification()) {
            return dark;
        }
        // A point that fits has the colour of its ground, which may be as dark as the outline would be.
        return view.plane().isLine() ? palette.background() : palette.edge();
    }

    /** Parts the outline of a test point, which has the colour of its class, from a ground of nearly that colour. */
    Line hair(double nearness) {
        return Line.solid(dark.withAlpha(HALO_OPACITY * nearness), HAIR);
    }

    /** The ring about a point on the wrong side. */
    Line ring(boolean many) {
        return Line.solid(palette.text(), many ? THIN_RING : RING);
    }

    /** Parts a ring from whatever lies under it. */
    Line halo() {
        return Line.solid(palette.background().withAlpha(HALO_OPACITY), HALO);
    }

    /** The ring about the point that is pointed at. */
    Line mark() {
        return Line.solid(palette.accent(), RING);
    }
}
