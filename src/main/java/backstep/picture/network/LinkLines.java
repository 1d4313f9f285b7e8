package backstep.picture.network;

import backstep.picture.Colour;
import backstep.picture.Line;
import backstep.picture.Palette;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The lines of links of each level, made once so that painting makes none. */
final class LinkLines {

    private static final double THINNEST = 0.7;
    private static final double WEAKEST = 0.28;
    private static final double STRONGEST = 0.92;
    private static final double DIMMED = 0.2;
    private static final double EMPHASIS_WIDTH = 0.8;
    private static final double EMPHASIS_ALPHA = 0.6;

    private final Line[] normal;
    private final Line[] dimmed;
    private final Line[] emphasised;

    /** @param thickest the width of a line of the highest level */
    LinkLines(Palette palette, NetworkQuantity quantity, double thickest) {
        normal = lines(level -> line(palette, quantity, thickest, level));
        dimmed = lines(level -> {
            Line line = normal[level + Strength.LEVELS];
            return new Line(line.colour().withAlpha(DIMMED * line.colour().alpha()), line.width(), line.dashed());
        });
        emphasised = lines(level -> {
            Line line = normal[level + Strength.LEVELS];
            double alpha = EMPHASIS_ALPHA + (1 - EMPHASIS_ALPHA) * line.colour().alpha();
            return new Line(line.colour().withAlpha(alpha), line.width() + EMPHASIS_WIDTH, line.dashed());
        });
    }

    private static Line[] lines(IntFunction<Line> line) {
        return IntStream.rangeClosed(-Strength.LEVELS, Strength.NOT_FINITE)
                .mapToObj(line)
                .toArray(Line[]::new);
    }

    private static Line line(Palette palette, NetworkQuantity quantity, double thickest, int level) {
        if (level == Strength.NOT_FINITE) {
            return Line.dashed(palette.danger(), Math.max(1, thickest / 3));
        }
        double share = Math.abs(level) / (double) Strength.LEVELS;
        double thinnest = Math.min(THINNEST, thickest);
        return Line.solid(
                colour(palette, quantity, level).withAlpha(WEAKEST + (STRONGEST - WEAKEST) * share),
                thinnest + (thickest - thinnest) * share);
    }

    /** The full colour of a level's sign. */
    static Colour colour(Palette palette, NetworkQuantity quantity, int level) {
        if (level == Strength.NOT_FINITE) {
            return palette.danger();
        }
        if (level == 0) {
            return palette.faint();
        }
        return switch (quantity) {
            case WEIGHTS -> palette.field().of(level);
            case GRADIENTS ->
                level > 0
                        ? palette.gradient().positiveInk()
                        : palette.gradient().negativeInk();
        };
    }

    Line normal(int level) {
        return normal[level + Strength.LEVELS];
    }

    Line dimmed(int level) {
        return dimmed[level + Strength.LEVELS];
    }

    Line emphasised(int level) {
        return emphasised[level + Strength.LEVELS];
    }
}
