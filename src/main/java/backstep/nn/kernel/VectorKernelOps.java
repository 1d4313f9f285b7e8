package backstep.nn.kernel;

import backstep.engine.Op;
import backstep.engine.StandardRules;
import backstep.nn.Activation;
import backstep.nn.ErrorTerm;

/** The loops with the Vector API. This class may be loaded only where {@link VectorModule} says so. */
final class VectorKernelOps implements KernelOps {

    @Override
    public Backend backend() {
        return Backend.VECTOR;
    }

    @Override
    public int lanes() {
        return VectorMath.SPECIES.length();
    }

    @Override
    public void dense(
            Shape shape,
            double[] weights,
            double[] start,
            int startAt,
            double[] in,
            int inAt,
            double[] out,
            int outAt,
            int width) {
        VectorDense.dense(shape, weights, start, startAt, in, inAt, out, outAt, width);
    }

    @Override
    public void outer(
            int rows,
            double[] row,
            int rowAt,
            int terms,
            double[] term,
            int termAt,
            double[] sums,
            int sumsAt,
            int totalsAt,
            int width) {
        if (width <= VectorShortOuter.WIDEST) {
            VectorShortOuter.outer(rows, row, rowAt, terms, term, termAt, sums, sumsAt, totalsAt, width);
        } else {
            VectorOuter.outer(rows, row, rowAt, terms, term, termAt, sums, sumsAt, totalsAt, width);
        }
    }

    @Override
    public void reduce(double[] sums, double[] into, int count) {
        VectorReduction.reduce(sums, into, count);
    }

    @Override
    public void activate(Activation activation, double[] in, double[] out, int at, int count) {
        switch (activation) {
            case TANH -> VectorActivations.tanh(in, out, at, count);
            case RELU -> VectorActivations.relu(in, out, at, count);
            case SIGMOID -> VectorActivations.sigmoid(in, out, at, count);
            case LINEAR -> {
                // The output is the weighted sum, in the same place.
            }
            case LEAKY_RELU -> VectorActivations.leakyRelu(in, out, at, count);
            case ELU -> VectorActivations.elu(in, out, at, count);
            case GELU -> gelu(in, out, at, count);
            case SILU -> VectorActivations.silu(in, out, at, count);
            case SOFTPLUS -> VectorActivations.softplus(in, out, at, count);
        }
    }

    @Override
    public void differentiate(Activation activation, double[] in, double[] out, double[] gradient, int at, int count) {
        switch (activation) {
            case TANH -> VectorSlopes.tanh(out, gradient, at, count);
            case RELU -> VectorSlopes.relu(out, gradient, at, count);
            case SIGMOID -> VectorSlopes.sigmoid(out, gradient, at, count);
            case LINEAR -> {
                // The slope is 1, so that the gradient stays as it is.
            }
            case LEAKY_RELU -> VectorSlopes.leakyRelu(out, gradient, at, count);
            case ELU -> VectorSlopes.elu(in, gradient, at, count);
            case GELU -> geluSlope(in, out, gradient, at, count);
            case SILU -> VectorSlopes.silu(in, gradient, at, count);
            case SOFTPLUS -> VectorSlopes.softplus(in, gradient, at, count);
        }
    }

    /** By the engine's rule, one at a time: the error function has no short vector form of full precision. */
    private static void gelu(double[] in, double[] out, int at, int count) {
        for (int i = at; i < at + count; i++) {
            out[i] = StandardRules.value(Op.GELU, in[i], 0);
        }
    }

    private static void geluSlope(double[] in, double[] out, double[] gradient, int at, int count) {
        for (int i = at; i < at + count; i++) {
            gradient[i] *= StandardRules.derivative(Op.GELU, 0, in[i], 0, out[i]);
        }
    }

    @Override
    public double loss(
            ErrorTerm term,
            double[] out,
            int outAt,
            double[] targets,
            double[] counts,
            int targetsAt,
            double[] gradient,
            int gradientAt,
            double scale,
            int width) {
        return VectorLosses.loss(term, out, outAt, targets, counts, targetsAt, gradient, gradientAt, scale, width);
    }

    @Override
    public double softmax(
            int logits,
            double[] out,
            int outAt,
            double[] targets,
            double[] counts,
            int targetsAt,
            double[] gradient,
            double scale,
            int width) {
        return VectorSoftmax.loss(logits, out, outAt, targets, counts, targetsAt, gradient, scale, width);
    }
}
