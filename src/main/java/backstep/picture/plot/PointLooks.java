package backstep.picture.plot;

import backstep.picture.Colour;
import backstep.picture.Line;
import backstep.picture.Palette;

/** The looks of points: colours by label, outlines by part, rings. */
final class PointLooks {

    /** Few enough colours for labels that points of the same colour can be drawn together. */
    private static final int LEVELS = 24;

    private static final double TRAIN_LINE = 1;
    private static final double THIN_LINE = 0.6;
    private static final double TEST_LINE = 1.6;
    private static final double HAIR = 0.75;
    private static final double RING = 2;
    private static final double THIN_RING = 1.1;
    private static final double HALO = 4;
    private static final double HALO_OPACITY = 0.55;

    private final Palette palette;
    private final Colour dark;
    private final Colour bright;

    PointLooks(Palette palette) {
        this.palette = palette;
        boolean lightTheme = palette.background().green() > palette.text().green();
        dark = lightTheme ? palette.text() : palette.background();
        bright = lightTheme ? palette.background() : palette.text();
    }

    /** The full colour of a class, or that of the map where it says the label; dots beside a curve have none. */
    Colour fill(BoundaryView view, Shades shades, boolean test, double label) {
        if (view.isClassification()) {
            return palette.field().of(label);
        }
        if (view.plane().isLine()) {
            return test ? palette.background() : palette.text();
        }
        double share = (double) Math.round(Math.clamp(shades.share(label), -1, 1) * LEVELS) / LEVELS;
        return Colour.of(palette.field().pixel(share) & 0xffffff);
    }

    /** @param many whether the points are too many to leave much between their outlines */
    Line outline(BoundaryView view, boolean test, double nearness, boolean many) {
        double width = many ? THIN_LINE : test ? TEST_LINE : TRAIN_LINE;
        return Line.solid(outline(view, test).withAlpha(nearness), width);
    }

    private Colour outline(BoundaryView view, boolean test) {
        if (view.isClassification()) {
            return test ? bright : dark;
        }
        if (view.plane().isLine()) {
            return test ? palette.text() : palette.background();
        }
        // A point that fits has the colour of its ground, which may be as dark as the outline would be.
        return test ? bright : palette.edge();
    }

    /** Parts the white outline of a test point from a ground that is nearly white. */
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
