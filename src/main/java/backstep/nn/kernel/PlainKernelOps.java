package backstep.nn.kernel;

import backstep.engine.Op;
import backstep.engine.StandardRules;
import backstep.nn.Activation;
import backstep.nn.ErrorTerm;
import java.util.Arrays;
import java.util.Optional;

/** Plain loops, simple enough for the JVM to turn some of them into vector instructions by itself. */
final class PlainKernelOps implements KernelOps {

    @Override
    public Backend backend() {
        return Backend.PLAIN;
    }

    @Override
    public int lanes() {
        return 1;
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
        for (int row = 0; row < shape.rows(); row++) {
            int to = outAt + row * width;
            int at = shape.at() + row * shape.rowStep();
            Arrays.fill(out, to, to + width, start[startAt + row]);
            for (int term = 0; term < shape.terms(); term++) {
                addTimes(weights[at + term * shape.termStep()], in, inAt + term * width, out, to, width);
            }
        }
    }

    private static void addTimes(double factor, double[] in, int inAt, double[] out, int outAt, int width) {
        for (int i = 0; i < width; i++) {
            out[outAt + i] += factor * in[inAt + i];
        }
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
        total(rows, row, rowAt, sums, totalsAt, width);
        for (int r = 0; r < rows; r++) {
            for (int t = 0; t < terms; t++) {
                sums[sumsAt + r * terms + t] += dot(row, rowAt + r * width, term, termAt + t * width, width);
            }
        }
    }

    /** In four chains, so that one addition need not wait for the one before. */
    private static double dot(double[] a, int aAt, double[] b, int bAt, int width) {
        double sum0 = 0;
        double sum1 = 0;
        double sum2 = 0;
        double sum3 = 0;
        int i = 0;
        for (; i + 3 < width; i += 4) {
            sum0 += a[aAt + i] * b[bAt + i];
            sum1 += a[aAt + i + 1] * b[bAt + i + 1];
            sum2 += a[aAt + i + 2] * b[bAt + i + 2];
            sum3 += a[aAt + i + 3] * b[bAt + i + 3];
        }
        for (; i < width; i++) {
            sum0 += a[aAt + i] * b[bAt + i];
        }
        return (sum0 + sum1) + (sum2 + sum3);
    }

    private static void total(int rows, double[] row, int rowAt, double[] sums, int sumsAt, int width) {
        for (int r = 0; r < rows; r++) {
            double sum = 0;
            for (int i = 0; i < width; i++) {
                sum += row[rowAt + r * width + i];
            }
            sums[sumsAt + r] += sum;
        }
    }

    @Override
    public void reduce(double[] sums, double[] into, int count) {
        for (int i = 0; i < count; i++) {
            into[i] += sums[i];
        }
    }

    @Override
    public void activate(Activation activation, double[] in, double[] out, int at, int count) {
        Optional<Op> op = activation.op();
        if (op.isPresent()) {
            activate(op.get(), in, out, at, count);
        }
    }

    private static void activate(Op op, double[] in, double[] out, int at, int count) {
        for (int i = at; i < at + count; i++) {
            out[i] = StandardRules.value(op, in[i], 0);
        }
    }

    @Override
    public void differentiate(Activation activation, double[] in, double[] out, double[] gradient, int at, int count) {
        Optional<Op> op = activation.op();
        if (op.isPresent()) {
            differentiate(op.get(), in, out, gradient, at, count);
        }
    }

    private static void differentiate(Op op, double[] in, double[] out, double[] gradient, int at, int count) {
        for (int i = at; i < at + count; i++) {
            gradient[i] *= StandardRules.derivative(op, 0, in[i], 0, out[i]);
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
        double sum = 0;
        for (int i = 0; i < width; i++) {
            double output = out[outAt + i];
            double target = targets[targetsAt + i];
            sum += term.value(output, target) * counts[targetsAt + i];
            gradient[gradientAt + i] = term.slope(output, target) * scale * counts[targetsAt + i];
        }
        return sum;
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
        double total = 0;
        for (int i = 0; i < width; i++) {
            double largest = Double.NEGATIVE_INFINITY;
            for (int at = i; at < logits * width; at += width) {
                largest = Math.max(largest, out[outAt + at]);
            }
            double sum = 0;
            double right = 0;
            for (int at = i; at < logits * width; at += width) {
                double below = out[outAt + at] - largest;
                gradient[outAt + at] = Math.exp(below);
                sum += gradient[outAt + at];
                right = targets[targetsAt + at] > 0 ? below : right;
            }
            double count = counts[targetsAt + i];
            total += (Math.log(sum) - right) * count;
            for (int at = i; at < logits * width; at += width) {
                double error = gradient[outAt + at] / sum - targets[targetsAt + at];
                gradient[outAt + at] = error * scale * count;
            }
        }
        return total;
    }
}
