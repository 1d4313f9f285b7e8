package backstep.nn.kernel;

import backstep.engine.StandardRules;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** Activations of whole columns; each has a loop of its own, so that nothing is decided inside a loop. */
final class VectorActivations {

    private static final VectorSpecies<Double> SPECIES = VectorMath.SPECIES;
    private static final int LANES = SPECIES.length();

    private VectorActivations() {}

    static void tanh(double[] in, double[] out, int at, int count) {
        for (int i = at; i < at + count; i += LANES) {
            VectorMath.tanh(DoubleVector.fromArray(SPECIES, in, i)).intoArray(out, i);
        }
    }

    static void relu(double[] in, double[] out, int at, int count) {
        for (int i = at; i < at + count; i += LANES) {
            VectorMath.notBelowZero(DoubleVector.fromArray(SPECIES, in, i)).intoArray(out, i);
        }
    }

    static void sigmoid(double[] in, double[] out, int at, int count) {
        for (int i = at; i < at + count; i += LANES) {
            VectorMath.sigmoid(DoubleVector.fromArray(SPECIES, in, i)).intoArray(out, i);
        }
    }

    static void leakyRelu(double[] in, double[] out, int at, int count) {
        for (int i = at; i < at + count; i += LANES) {
            DoubleVector x = DoubleVector.fromArray(SPECIES, in, i);
            VectorMask<Double> positive = x.compare(VectorOperators.GT, 0);
            x.mul(StandardRules.LEAKY_SLOPE).blend(x, positive).intoArray(out, i);
        }
    }

    static void elu(double[] in, double[] out, int at, int count) {
        for (int i = at; i < at + count; i += LANES) {
            VectorMath.elu(DoubleVector.fromArray(SPECIES, in, i)).intoArray(out, i);
        }
    }

    static void silu(double[] in, double[] out, int at, int count) {
        for (int i = at; i < at + count; i += LANES) {
            VectorMath.silu(DoubleVector.fromArray(SPECIES, in, i)).intoArray(out, i);
        }
    }

    /**
     * In two loops: with exponential and logarithm in one HotSpot would not inline all of it, and vectors would become
     * objects.
     */
    static void softplus(double[] in, double[] out, int at, int count) {
        expOfMinusSize(in, at, out, at, count);
        softplusOfPowers(in, out, at, count);
    }

    /** e^−|x|. */
    static void expOfMinusSize(double[] in, int inAt, double[] out, int outAt, int count) {
        for (int i = 0; i < count; i += LANES) {
            VectorMath.expOfMinus(DoubleVector.fromArray(SPECIES, in, inAt + i).abs())
                    .intoArray(out, outAt + i);
        }
    }

    private static void softplusOfPowers(double[] in, double[] powers, int at, int count) {
        for (int i = at; i < at + count; i += LANES) {
            DoubleVector power = DoubleVector.fromArray(SPECIES, powers, i);
            VectorMath.softplus(DoubleVector.fromArray(SPECIES, in, i), power).intoArray(powers, i);
        }
    }
}
