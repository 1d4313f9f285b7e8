package backstep.nn.kernel;

import backstep.nn.Activation;
import backstep.nn.ErrorTerm;

/**
 * The inner loops of training. They work on columns: the values of one neuron, or the gradients of one, for {@code
 * width} samples stand in consecutive places, and the columns of a layer follow each other. A place is where the first
 * number stands in its array.
 */
interface KernelOps {

    /** What they are made with. */
    Backend backend();

    /** How many partial sums each weight gradient has; all widths are multiples of it. */
    int lanes();

    /**
     * A dense product of whole columns, {@code out[row] = start[row] + Σ weight[row, term] · in[term]}.
     *
     * @param shape where in {@code weights} each weight stands
     * @param start what each row starts with, from {@code startAt} on
     */
    void dense(
            Shape shape,
            double[] weights,
            double[] start,
            int startAt,
            double[] in,
            int inAt,
            double[] out,
            int outAt,
            int width);

    /**
     * Adds columns and their products, summed over the samples: {@code sums[row, term] += Σ row · term} and {@code
     * totals[row] += Σ row}, each in {@link #lanes} parts.
     *
     * @param sums where the parts of both are, from {@code sumsAt} and from {@code totalsAt} on
     */
    void outer(
            int rows,
            double[] row,
            int rowAt,
            int terms,
            double[] term,
            int termAt,
            double[] sums,
            int sumsAt,
            int totalsAt,
            int width);

    /**
     * Adds the parts of each of the first {@code count} sums, always in the same order, so that a run can be repeated bit
     * for bit: {@code into[i] += Σ part of sums[i]}.
     */
    void reduce(double[] sums, double[] into, int count);

    /** {@code out = activation(in)}; both from the same place, and they may be the same array. */
    void activate(Activation activation, double[] in, double[] out, int at, int count);

    /**
     * {@code gradient *= activation′}, all three from the same place.
     *
     * @param in what the activation was given; its output may stand here unless {@link #needsInput} says so
     */
    void differentiate(Activation activation, double[] in, double[] out, double[] gradient, int at, int count);

    /**
     * The loss of a column of outputs, not scaled.
     *
     * @param counts 1 for each sample that counts, 0 for others; from {@code targetsAt} on, as the targets
     * @param gradient takes the derivative of each sample's term, times {@code scale}
     */
    double loss(
            ErrorTerm term,
            double[] out,
            int outAt,
            double[] targets,
            double[] counts,
            int targetsAt,
            double[] gradient,
            int gradientAt,
            double scale,
            int width);

    /**
     * The cross-entropy of the softmax of columns of logits that follow each other, not scaled.
     *
     * @param logits how many columns there are
     * @param targets 1 for the class of each sample, 0 for others, in columns from {@code targetsAt} on, as {@code counts}
     * @param gradient takes the derivatives from {@code outAt} on, times {@code scale}
     */
    double softmax(
            int logits,
            double[] out,
            int outAt,
            double[] targets,
            double[] counts,
            int targetsAt,
            double[] gradient,
            double scale,
            int width);

    /** Whether the derivative of an activation is computed from its input, and not from its output. */
    static boolean needsInput(Activation activation) {
        return switch (activation) {
            case TANH, RELU, SIGMOID, LINEAR, LEAKY_RELU -> false;
            case ELU, GELU, SILU, SOFTPLUS -> true;
        };
    }

    /**
     * Rows of weights inside the flat parameters. The same weights read the other way round have the steps exchanged.
     *
     * @param at where the first stands
     * @param rowStep from one row to the next
     * @param termStep from one term of a row to the next
     */
    record Shape(int at, int rows, int rowStep, int terms, int termStep) {
        Shape transposed() {
            return new Shape(at, terms, termStep, rows, rowStep);
        }
    }
}
