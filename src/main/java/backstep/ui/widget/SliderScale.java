package backstep.ui.widget;

import java.math.BigDecimal;
import java.math.MathContext;

/** The numbers that a slider runs over, from 0 at its left end to 1 at its right one. */
public sealed interface SliderScale {

    /** The number at a place of the slider, rounded so that it reads well. */
    double value(double place);

    /** The place of a number; beyond the ends, the end. */
    double place(double value);

    /** The next number that the up key ({@code direction} 1) or the down key (−1) leads to. */
    double next(double value, int direction);

    /** Evenly, in steps. */
    record Linear(double least, double most, double step) implements SliderScale {

        /** @throws IllegalArgumentException unless the ends are in order and the step is above 0 */
        public Linear {
            if (!(least < most && step > 0)) {
                throw new IllegalArgumentException(least + " to " + most + " by " + step);
            }
        }

        @Override
        public double value(double place) {
            return Math.clamp(multiple(Math.rint((least + place * (most - least)) / step), step), least, most);
        }

        @Override
        public double place(double value) {
            return Math.clamp((value - least) / (most - least), 0, 1);
        }

        @Override
        public double next(double value, int direction) {
            return Math.clamp(multiple(Math.rint(value / step) + direction, step), least, most);
        }
    }

    /**
     * Each decade takes as much room as the others.
     *
     * @param least above 0
     * @param whole whether there are only whole numbers
     * @param zero whether the left end is 0 in place of {@code least}
     */
    record Logarithmic(double least, double most, boolean whole, boolean zero) implements SliderScale {

        private static final MathContext DIGITS = new MathContext(2);

        /** @throws IllegalArgumentException unless the ends are above 0 and in order */
        public Logarithmic {
            if (!(least > 0 && least <= most)) {
                throw new IllegalArgumentException(least + " to " + most);
            }
        }

        /** Any numbers between two. */
        public static Logarithmic of(double least, double most) {
            return new Logarithmic(least, most, false, false);
        }

        /** Zero, and any numbers between two. */
        public static Logarithmic orZero(double least, double most) {
            return new Logarithmic(least, most, false, true);
        }

        /** The whole numbers between two. */
        public static Logarithmic whole(int least, int most) {
            return new Logarithmic(least, most, true, false);
        }

        @Override
        public double value(double place) {
            if (zero && place <= 0) {
                return 0;
            }
            double exact = least * Math.pow(most / least, place);
            double brief = new BigDecimal(exact).round(DIGITS).doubleValue();
            return Math.clamp(whole ? Math.rint(brief) : brief, least, most);
        }

        @Override
        public double place(double value) {
            return value <= least || least == most
                    ? 0
                    : Math.clamp(Math.log(value / least) / Math.log(most / least), 0, 1);
        }

        @Override
        public double next(double value, int direction) {
            if (value < least || (zero && value == least && direction < 0)) {
                return zero && direction < 0 ? 0 : least;
            }
            double decade = Math.pow(10, Math.floor(Math.log10(value)) - 1);
            double unit = whole ? Math.max(1, decade) : decade;
            return Math.clamp(multiple(Math.rint(value / unit) + direction, unit), least, most);
        }
    }

    /** A product without the rounding error of a unit such as a tenth. */
    private static double multiple(double times, double unit) {
        return unit < 1 ? times / Math.rint(1 / unit) : times * unit;
    }
}
