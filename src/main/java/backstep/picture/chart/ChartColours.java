package backstep.picture.chart;

import backstep.nn.train.Measure;
import backstep.picture.Colour;
import backstep.picture.Palette;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The colours of the chart's lines. Neighbours in the list of runs can be told apart with the common colour vision
 * deficiencies too, by hue or by lightness.
 *
 * @param palette of everything that is no line
 * @param test of the present run's figures on the test samples; those on the training samples have the accent
 * @param runs of the other runs, by their numbers
 */
public record ChartColours(Palette palette, Colour test, List<Colour> runs) {

    /** For light themes and for paper. */
    public static final ChartColours LIGHT = new ChartColours(
            Palette.LIGHT,
            Colour.of(0xb35900),
            colours(
                    0x117733, 0xaa4499, 0x44aa99, 0x882255, 0x8a8a1f, 0x332288, 0xcc6677, 0x7a4b2a, 0x88a0b5, 0x24292f,
                    0x5b8a00, 0x6a51c7));

    /** For dark themes. */
    public static final ChartColours DARK = new ChartColours(
            Palette.DARK,
            Colour.of(0xd29922),
            colours(
                    0x3fb37f, 0xd58bd0, 0x8ff0e0, 0xe06c9f, 0xe3dd6f, 0x8a7be0, 0xf2b5b9, 0xa97b55, 0x9aa4af, 0xf0f6fc,
                    0x8fc93a, 0xb8a9ff));

    /** What still can be seen of a line's colour where it stands for the less important one of two. */
    private static final double LESS = 0.45;

    private static final double BEHIND = 0.6;

    private static List<Colour> colours(int... rgb) {
        return IntStream.of(rgb).mapToObj(Colour::of).toList();
    }

    /** The colours that go with a palette. */
    public static ChartColours of(Palette palette) {
        return palette.equals(Palette.DARK) ? DARK : LIGHT;
    }

    /** The colour that stands for a run. */
    public Colour of(ChartRun run) {
        return of(run.number());
    }

    /** The colour of the run of a number. */
    public Colour of(int number) {
        return number == ChartRun.PRESENT ? palette.accent() : runs.get((number - 1) % runs.size());
    }

    /** The colour of one of a run's lines. */
    Colour of(ChartRun run, Measure measure) {
        boolean onTest = measure == Measure.TEST_LOSS || measure == Measure.TEST_ACCURACY;
        if (run.isPresent()) {
            return onTest ? test : palette.accent();
        }
        return onTest ? of(run).mix(palette.background(), LESS) : of(run);
    }

    /** The same where another run stands out. */
    Colour behind(Colour colour) {
        return colour.mix(palette.background(), BEHIND);
    }
}
