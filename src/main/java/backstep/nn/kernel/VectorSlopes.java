package backstep.nn.kernel;

import backstep.engine.StandardRules;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** Gradients of whole columns through an activation, from its output or, where that does not tell enough, its input. */
final class VectorSlopes {

    private static final VectorSpecies<Double> SPECIES = VectorMath.SPECIES;
    private static final int LANES = SPECIES.length();

    private VectorSlopes() {}

    static void tanh(double[] out, double[] gradient, int at, int count) {
        for (int i = at; i < at + count; i += LANES) {
            DoubleVector y = DoubleVector.fromArray(SPECIES, out, i);
            DoubleVector slope = y.mul(y).neg().add(1);
            slope.mul(DoubleVector.fromArray(SPECIES, gradient, i)).intoArray(gradient, i);
        }
    }

    static void relu(double[] out, double[] gradient, int at, int count) {
        for (int i = at; i < at + count; i += LANES) {
            DoubleVector y = DoubleVector.fromArray(SPECIES, out, i);
            DoubleVector g = DoubleVector.fromArray(SPECIES, gradient, i);
            g.blend(0, y.compare(VectorOperators.LE, 0)).intoArray(gradient, i);
        }
    }

    static void sigmoid(double[] out, double[] gradient, int at, int count) {
        for (int i = at; i < at + count; i += LANES) {
            DoubleVector y = DoubleVector.fromArray(SPECIES, out, i);
            DoubleVector slope = y.mul(y.neg().add(1));
            slope.mul(DoubleVector.fromArray(SPECIES, gradient, i)).intoArray(gradient, i);
        }
    }

    static void leakyRelu(double[] out, double[] gradient, int at, int count) {
        for (int i = at; i < at + count; i += LANES) {
            DoubleVector y = DoubleVector.fromArray(SPECIES, out, i);
            DoubleVector g = DoubleVector.fromArray(SPECIES, gradient, i);
            g.mul(StandardRules.LEAKY_SLOPE)
                    .blend(g, y.compare(VectorOperators.GT, 0))
                    .intoArray(gradient, i);
        }
    }

    static void elu(double[] in, double[] gradient, int at, int count) {
        for (int i = at; i < at + count; i += LANES) {
            DoubleVector slope = VectorMath.eluSlope(DoubleVector.fromArray(SPECIES, in, i));
            slope.mul(DoubleVector.fromArray(SPECIES, gradient, i)).intoArray(gradient, i);
        }
    }

    static void silu(double[] in, double[] gradient, int at, int count) {
        for (int i = at; i < at + count; i += LANES) {
            DoubleVector slope = VectorMath.siluSlope(DoubleVector.fromArray(SPECIES, in, i));
            slope.mul(DoubleVector.fromArray(SPECIES, gradient, i)).intoArray(gradient, i);
        }
    }

    static void softplus(double[] in, double[] gradient, int at, int count) {
        for (int i = at; i < at + count; i += LANES) {
            DoubleVector slope = VectorMath.softplusSlope(DoubleVector.fromArray(SPECIES, in, i));
            slope.mul(DoubleVector.fromArray(SPECIES, gradient, i)).intoArray(gradient, i);
        }
    }
}
