package backstep.nn.kernel;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;

/**
 * Natural logarithms of vectors, within 2.5 ulp of the exact values. They stand here because the Vector API's own ones
 * give other last bits once HotSpot has compiled their caller, so that no run could be repeated.
 *
 * <p>All come from ln(1 + f) = 2·artanh s = 2·s + s³·q(s²) with s = f/(2 + f), where the polynomial q interpolates in the
 * Chebyshev nodes of its range, with a relative error of the logarithm below 1e-17.
 */
final class VectorLogarithm {

    private static final double LN2 = 0.6931471805599453;
    /** Each number divided by the power of two that is taken from it lies between √½ and √2. */
    private static final long LEAST = Double.doubleToRawLongBits(Math.sqrt(0.5));

    private static final int EXPONENT_SHIFT = 52;
    /** The exponent of 1, which keeps exponents above zero. */
    private static final long BIAS = Double.doubleToRawLongBits(1);
    /** A whole number in its lowest bits becomes that number, less the bias, once the other is subtracted. */
    private static final long WHOLE = Double.doubleToRawLongBits(0x1.8p52);

    private static final double WHOLE_AND_BIAS = 0x1.8p52 + 1023;

    private VectorLogarithm() {}

    /** ln x of positive numbers that are normal; NaN of NaN. */
    static DoubleVector log(DoubleVector x) {
        LongVector bits = x.reinterpretAsLongs();
        // Not an arithmetic shift, as processors with 256 bits have none for numbers of 64 bits.
        LongVector power = bits.add(BIAS - LEAST).lanewise(VectorOperators.LSHR, EXPONENT_SHIFT);
        DoubleVector rest = bits.add(BIAS)
                .sub(power.lanewise(VectorOperators.LSHL, EXPONENT_SHIFT))
                .reinterpretAsDoubles();
        // Less itself x is 0, but for NaN, whose bits are not kept above.
        return whole(power).fma(VectorMath.constant(LN2), nearZero(rest.sub(1))).add(x.sub(x));
    }

    private static DoubleVector whole(LongVector biased) {
        return biased.add(WHOLE).reinterpretAsDoubles().sub(WHOLE_AND_BIAS);
    }

    /** ln(1 + f) for 1 + f between √½ and √2. */
    private static DoubleVector nearZero(DoubleVector f) {
        DoubleVector s = f.div(f.add(2));
        DoubleVector z = s.mul(s);
        DoubleVector q01 = VectorMath.constant(0.39999999999899444).fma(z, VectorMath.constant(0.666666666666667));
        DoubleVector q23 = VectorMath.constant(0.22222211130259878).fma(z, VectorMath.constant(0.2857142862600327));
        DoubleVector q45 = VectorMath.constant(0.15331710618210773).fma(z, VectorMath.constant(0.18182889455674947));
        DoubleVector z2 = z.mul(z);
        DoubleVector q = VectorMath.constant(0.14616585424888623)
                .fma(z2, q45)
                .fma(z2, q23)
                .fma(z2, q01);
        return q.fma(s.mul(z), s.add(s));
    }

    /** ln(1 + x) for x from 0 to 1. */
    static DoubleVector ofOnePlus(DoubleVector x) {
        DoubleVector s = x.div(x.add(2));
        DoubleVector z = s.mul(s);
        return longPolynomial(z).fma(s.mul(z), s.add(s));
    }

    private static DoubleVector longPolynomial(DoubleVector z) {
        DoubleVector q01 = VectorMath.constant(0.40000000000014585).fma(z, VectorMath.constant(0.6666666666666666));
        DoubleVector q23 = VectorMath.constant(0.22222222717427864).fma(z, VectorMath.constant(0.2857142856710876));
        DoubleVector q45 = VectorMath.constant(0.15385570064958623).fma(z, VectorMath.constant(0.18181789436132859));
        DoubleVector q67 = VectorMath.constant(0.12001072809590713).fma(z, VectorMath.constant(0.13314144209654935));
        DoubleVector q89 = VectorMath.constant(0.1616404561194353).fma(z, VectorMath.constant(0.08800738486144674));
        DoubleVector z2 = z.mul(z);
        DoubleVector q49 = q89.fma(z2, q67).fma(z2, q45);
        return q49.fma(z2, q23).fma(z2, q01);
    }
}
