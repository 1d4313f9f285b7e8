package backstep.nn.kernel;

import backstep.engine.StandardRules;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * Elementary functions of vectors, within 2.5 ulp of the exact values. All come from {@code e^y − 1} as {@code 2^k·p +
 * (2^k − 1)}, where y = k·ln 2 + r with |r| ≤ ln 2 / 2, and p is a polynomial for {@code e^r − 1} that keeps its relative
 * precision near 0.
 *
 * <p>HotSpot is told to put them into the loops whatever it thinks of their size (see {@code jvm.options}), as it is for
 * {@link Lanes}: a vector that crosses a call is put into an object.
 */
final class VectorMath {

    static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;

    private static final double LOG2_E = 1.4426950408889634;
    private static final double LN2_HIGH = 0.6931471805599453;
    private static final double LN2_LOW = 2.3190468138462996e-17;
    /** Adding it rounds to a whole number, and leaves that, plus the bias of an exponent, in the lowest bits. */
    private static final double ROUND = 0x1.8p52 + 1023;

    private static final int EXPONENT_SHIFT = 52;
    /** From here on tanh(y/2) is 1, and e^−y − 1 is −1. */
    private static final double SATURATED = 44;
    /** Below −this the exponential is no normal number any more. */
    private static final double TINY = 708;

    private VectorMath() {}

    static DoubleVector tanh(DoubleVector x) {
        DoubleVector size = x.abs();
        DoubleVector y = atMost(SATURATED, size.add(size));
        DoubleVector e = expMinusOne(y);
        return copySign(e.div(e.add(2)), x);
    }

    private static DoubleVector copySign(DoubleVector positive, DoubleVector sign) {
        LongVector bit = sign.reinterpretAsLongs().and(Long.MIN_VALUE);
        return positive.reinterpretAsLongs().or(bit).reinterpretAsDoubles();
    }

    /** The logistic function, by e^−|x|, which never overflows. */
    static DoubleVector sigmoid(DoubleVector x) {
        return sigmoid(x, expOfMinus(x.abs()));
    }

    private static DoubleVector sigmoid(DoubleVector x, DoubleVector e) {
        DoubleVector one = DoubleVector.broadcast(SPECIES, 1);
        return e.blend(one, notNegative(x)).div(e.add(1));
    }

    private static VectorMask<Double> notNegative(DoubleVector x) {
        return x.compare(VectorOperators.GE, 0);
    }

    static DoubleVector silu(DoubleVector x) {
        return x.mul(sigmoid(x));
    }

    static DoubleVector siluSlope(DoubleVector x) {
        DoubleVector s = sigmoid(x);
        return s.neg().add(1).mul(x).add(1).mul(s);
    }

    /** e^x − 1 where x is negative, else x. */
    static DoubleVector elu(DoubleVector x) {
        DoubleVector below = expMinusOne(atMost(SATURATED, x.neg()).neg());
        return below.blend(x, x.compare(VectorOperators.GT, 0));
    }

    /** e^x where x is negative, else 1, of NaN too. */
    static DoubleVector eluSlope(DoubleVector x) {
        DoubleVector one = DoubleVector.broadcast(SPECIES, 1);
        return one.blend(expOfMinus(x.neg()), x.compare(VectorOperators.LE, 0));
    }

    /** ln(1 + e^x) as max(x, 0) + ln(1 + e), where e is e^−|x|, and x above the threshold of the engine's rule. */
    static DoubleVector softplus(DoubleVector x, DoubleVector e) {
        DoubleVector tail = VectorLogarithm.ofOnePlus(e);
        return notBelowZero(x).add(tail).blend(x, x.compare(VectorOperators.GT, StandardRules.SOFTPLUS_THRESHOLD));
    }

    static DoubleVector softplusSlope(DoubleVector x) {
        return softplusSlope(x, expOfMinus(x.abs()));
    }

    /** The same where e^−|x| is known. */
    static DoubleVector softplusSlope(DoubleVector x, DoubleVector e) {
        return sigmoid(x, e).blend(1, x.compare(VectorOperators.GT, StandardRules.SOFTPLUS_THRESHOLD));
    }

    /** max(x, 0), with −0 and NaN as they are. A comparison and a choice: {@code max} costs five instructions to rank NaN and −0. */
    static DoubleVector notBelowZero(DoubleVector x) {
        return x.blend(0, x.compare(VectorOperators.LT, 0));
    }

    /** The smaller of the two, and NaN of NaN; for the same reason not {@code min}. */
    private static DoubleVector atMost(double limit, DoubleVector x) {
        return x.blend(limit, x.compare(VectorOperators.GT, limit));
    }

    /** e^−y for y from 0. */
    static DoubleVector expOfMinus(DoubleVector y) {
        DoubleVector x = atMost(TINY, y).neg();
        DoubleVector shifted = x.fma(constant(LOG2_E), constant(ROUND));
        DoubleVector power = powerOfTwo(shifted);
        DoubleVector e = polynomial(remainder(x, shifted)).fma(power, power);
        return e.blend(0, y.compare(VectorOperators.GT, TINY));
    }

    /** e^y − 1 for |y| up to {@link #SATURATED}. */
    private static DoubleVector expMinusOne(DoubleVector y) {
        DoubleVector shifted = y.fma(constant(LOG2_E), constant(ROUND));
        DoubleVector power = powerOfTwo(shifted);
        return polynomial(remainder(y, shifted)).fma(power, power.sub(1));
    }

    private static DoubleVector powerOfTwo(DoubleVector shifted) {
        return shifted.reinterpretAsLongs()
                .lanewise(VectorOperators.LSHL, EXPONENT_SHIFT)
                .reinterpretAsDoubles();
    }

    private static DoubleVector remainder(DoubleVector y, DoubleVector shifted) {
        DoubleVector k = shifted.sub(ROUND);
        return k.fma(constant(-LN2_LOW), k.fma(constant(-LN2_HIGH), y));
    }

    /**
     * e^r − 1 as r + r²·q(r); q interpolates in the Chebyshev nodes of ±ln 2 / 2, with a relative error of 4e-17. But for
     * the first term it is added up in pairs (Estrin): in a chain each step would wait for the one before.
     */
    private static DoubleVector polynomial(DoubleVector r) {
        DoubleVector q12 = constant(4.166666666662413e-02).fma(r, constant(0.16666666666666669));
        DoubleVector q34 = constant(1.3888888917213717e-03).fma(r, constant(8.333333333330062e-03));
        DoubleVector q56 = constant(2.4801521295954376e-05).fma(r, constant(1.9841269863053618e-04));
        DoubleVector q78 = constant(2.7620088445409746e-07).fma(r, constant(2.7557268459997064e-06));
        DoubleVector r2 = r.mul(r);
        DoubleVector r4 = r2.mul(r2);
        DoubleVector q59 = constant(2.510038549551032e-08).fma(r2, q78).fma(r2, q56);
        DoubleVector q = q59.fma(r4, q34.fma(r2, q12)).fma(r, constant(0.5000000000000001));
        return q.fma(r2, r);
    }

    /** The same number in every lane. */
    static DoubleVector constant(double value) {
        return DoubleVector.broadcast(SPECIES, value);
    }

    /** The numbers from a place on, one for each lane. */
    static DoubleVector load(double[] numbers, int at) {
        return DoubleVector.fromArray(SPECIES, numbers, at);
    }
}
