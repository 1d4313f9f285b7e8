package backstep.picture.plot;

import backstep.text.Numbers;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Chooses round numbers to be marked on an axis, and writes them. */
public final class Ticks {

    private static final int[] STEPS = {1, 2, 5};

    /** Which multiples of each power of ten are marked, from the most to the fewest. */
    private static final List<List<Integer>> MULTIPLES =
            List.of(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9), List.of(1, 2, 5), List.of(1, 3), List.of(1));

    /** With fewer powers of ten and their multiples than that, evenly spaced numbers say more. */
    private static final int FEWEST = 3;

    private static final double LARGEST_PLAIN = 1e5;
    private static final double SMALLEST_PLAIN = 1e-4;

    private Ticks() {}

    /**
     * The multiples of 1, 2 or 5 times a power of ten from {@code min} to {@code max}.
     *
     * @param most the largest number of ticks, at least 1
     * @return in ascending order; empty if there is no such range, just {@code min} if it is empty
     */
    public static List<Tick> linear(double min, double max, int most) {
        if (!(min <= max) || !Double.isFinite(max - min) || most < 1) {
            return List.of();
        }
        if (min == max) {
            return List.of(tick(BigDecimal.valueOf(min)));
        }
        BigDecimal step = step(min, max, most);
        double size = step.doubleValue();
        return LongStream.rangeClosed((long) Math.ceil(min / size - 1e-9), (long) Math.floor(max / size + 1e-9))
                .mapToObj(multiple -> tick(step.multiply(BigDecimal.valueOf(multiple))))
                .toList();
    }

    /** The smallest round step of which no more than {@code most} multiples fit between the two. */
    private static BigDecimal step(double min, double max, int most) {
        int power = (int) Math.floor(Math.log10((max - min) / most)) - 1;
        while (true) {
            for (int digit : STEPS) {
                BigDecimal step = BigDecimal.valueOf(digit).scaleByPowerOfTen(power);
                double size = step.doubleValue();
                if (Math.floor(max / size + 1e-9) - Math.ceil(min / size - 1e-9) + 1 <= most) {
                    return step;
                }
            }
            power++;
        }
    }

    /**
     * Powers of ten from {@code min} to {@code max}, with as many of their multiples as there is room for. Where the
     * range is too short for that, evenly spaced numbers.
     *
     * @param min above 0
     * @param most the largest number of ticks, at least 1
     * @return in ascending order; empty if there is no such range
     */
    public static List<Tick> logarithmic(double min, double max, int most) {
        if (!(min > 0) || !(min <= max) || !Double.isFinite(max) || most < 1) {
            return List.of();
        }
        for (List<Integer> multiples : MULTIPLES) {
            List<Tick> ticks = decades(min, max, multiples, 1);
            if (ticks.size() <= most) {
                return ticks.size() < Math.min(FEWEST, most) ? linear(min, max, most) : ticks;
            }
        }
        return Stream.iterate(2, stride -> stride + 1)
                .map(stride -> decades(min, max, List.of(1), stride))
                .filter(ticks -> ticks.size() <= most)
                .findFirst()
                .orElseThrow();
    }

    /** The multiples of each power of ten whose exponent is a multiple of {@code stride}. */
    private static List<Tick> decades(double min, double max, List<Integer> multiples, int stride) {
        List<Tick> ticks = new ArrayList<>();
        int first = Math.floorDiv((int) Math.floor(Math.log10(min)), stride) * stride;
        for (int power = first; power <= Math.log10(max) + 1; power += stride) {
            for (int multiple : multiples) {
                Tick tick = tick(BigDecimal.valueOf(multiple).scaleByPowerOfTen(power));
                if (tick.value() >= min * (1 - 1e-9) && tick.value() <= max * (1 + 1e-9)) {
                    ticks.add(tick);
                }
            }
        }
        return ticks;
    }

    private static Tick tick(BigDecimal value) {
        return new Tick(value.doubleValue(), text(value));
    }

    /**
     * How a number is written on an axis: in full from a ten-thousandth to below a hundred thousand, else in scientific
     * form ({@code 2e5}); with a real minus sign.
     *
     * @param digits the largest number of significant digits
     */
    public static String text(double value, int digits) {
        return Double.isFinite(value)
                ? text(BigDecimal.valueOf(value).round(new MathContext(digits)))
                : Numbers.brief(value);
    }

    private static String text(BigDecimal exact) {
        BigDecimal value = exact.stripTrailingZeros();
        if (value.signum() == 0) {
            return "0";
        }
        double size = Math.abs(value.doubleValue());
        boolean plain = size >= SMALLEST_PLAIN && size < LARGEST_PLAIN;
        int exponent = value.precision() - value.scale() - 1;
        String text =
                plain ? value.toPlainString() : value.movePointLeft(exponent).toPlainString() + "e" + exponent;
        return Numbers.typographic(text);
    }
}
