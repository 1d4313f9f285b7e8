package backstep.nn.kernel;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * Natural logarithms of vectors, within an ulp and a half of the exact values. They stand here because the Vector API's
 * own ones give other last bits once HotSpot has compiled their caller, so that no run could be repeated.
 *
 * <p>With x = 2^k·(1 + f) and s = f/(2 + f), ln(1 + f) is f − f²/2 + s·(f²/2 + r(s²)), where the polynomial r is that of
 * fdlibm's {@code e_log.c}: it keeps the relative precision near 1.
 */
final class VectorLogarithm {

    private static final VectorSpecies<Double> SPECIES = VectorMath.SPECIES;
    private static final double LN2_HIGH = 6.93147180369123816490e-01;
    private static final double LN2_LOW = 1.90821492927058770002e-10;
    /** Each number divided by the power of two that is taken from it lies between √½ and √2. */
    private static final long LEAST = Double.doubleToRawLongBits(Math.sqrt(0.5));

    private static final int EXPONENT_SHIFT = 52;
    /** A whole number in its lowest bits becomes that number once it is subtracted. */
    private static final double WHOLE = 0x1.8p52;

    private VectorLogarithm() {}

    /** ln x of positive numbers that are normal; NaN of NaN. */
    static DoubleVector log(DoubleVector x) {
        LongVector bits = x.reinterpretAsLongs();
        LongVector power = bits.sub(LEAST).lanewise(VectorOperators.ASHR, EXPONENT_SHIFT);
        DoubleVector f = bits.sub(power.lanewise(VectorOperators.LSHL, EXPONENT_SHIFT))
                .reinterpretAsDoubles()
                .sub(1);
        // Less itself it is 0, but for NaN, whose bits are not kept above.
        return plusLogOfTwo(f, whole(power)).add(x.sub(x));
    }

    /** ln(1 + x) for x from 0 to 1: what 1 + x has lost by rounding is added, which matters near 0. */
    static DoubleVector ofOnePlus(DoubleVector x) {
        DoubleVector y = x.add(1);
        return log(y).add(x.sub(y.sub(1)).div(y));
    }

    private static DoubleVector whole(LongVector number) {
        return number.add(Double.doubleToRawLongBits(WHOLE))
                .reinterpretAsDoubles()
                .sub(WHOLE);
    }

    /** k·ln 2 + ln(1 + f), the largest part added last. */
    private static DoubleVector plusLogOfTwo(DoubleVector f, DoubleVector k) {
        DoubleVector s = f.div(f.add(2));
        DoubleVector half = f.mul(f).mul(0.5);
        DoubleVector tail = half.add(polynomial(s.mul(s))).fma(s, k.mul(LN2_LOW));
        return k.fma(constant(LN2_HIGH), f.sub(half.sub(tail)));
    }

    private static DoubleVector polynomial(DoubleVector z) {
        DoubleVector w = z.mul(z);
        DoubleVector even = w.fma(constant(1.531383769920937332e-01), constant(2.222219843214978396e-01))
                .fma(w, constant(3.999999999940941908e-01));
        DoubleVector odd = w.fma(constant(1.479819860511658591e-01), constant(1.818357216161805012e-01))
                .fma(w, constant(2.857142874366239149e-01))
                .fma(w, constant(6.666666666666735130e-01));
        return even.fma(w, odd.mul(z));
    }

    private static DoubleVector constant(double value) {
        return DoubleVector.broadcast(SPECIES, value);
    }
}
