package backstep.nn.kernel;

import backstep.nn.Loss;
import backstep.nn.MlpSpec;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

/**
 * Kernels that share the work on a large batch, each with a thread. What they find is added up in their order, so that a
 * run can be repeated bit for bit with as many of them. Not safe for use by several threads at once.
 */
public final class ParallelKernel {

    /**
     * Below this many products of sample and parameter one kernel works alone: handing over takes about as long as
     * that.
     */
    private static final long WORTHWHILE = 1_000_000;

    private final Kernel[] kernels;
    private final Team team;
    private final double[] losses;
    private final long parameters;
    private final AtomicBoolean stopped = new AtomicBoolean();

    /** @param size how many threads may work, from 1 */
    public ParallelKernel(MlpSpec spec, Backend backend, int size) {
        kernels = IntStream.range(0, size)
                .mapToObj(i -> new Kernel(spec, backend, stopped))
                .toArray(Kernel[]::new);
        team = new Team(size);
        losses = new double[size];
        parameters = spec.parameterCount();
    }

    /** One of them, for all that is done alone. */
    public Kernel leader() {
        return kernels[0];
    }

    /** Ends the gradients that are under way, and all that are asked for later. May be called from any thread. */
    public void stop() {
        stopped.set(true);
    }

    public boolean isStopped() {
        return stopped.get();
    }

    /**
     * Loss and gradient as {@link Kernel#gradients} gives them.
     *
     * @throws java.util.concurrent.CancellationException if they were {@link #stop}ped; then nothing is added up
     */
    public double gradients(double[] values, Batch batch, Loss loss, double scale, double[] into) {
        return gradients(values, batch, loss, scale, into, Kernel.UNHEARD);
    }

    /**
     * The same, and what the network says.
     *
     * @param said takes {@code said[output][place in the batch]}
     */
    public double gradients(double[] values, Batch batch, Loss loss, double scale, double[] into, double[][] said) {
        if (kernels.length == 1 || batch.size() * parameters < WORTHWHILE) {
            return leader().gradients(values, batch, loss, scale, into, said);
        }
        leader().prepare(batch, loss);
        team.each(i -> losses[i] =
                kernels[i].accumulate(values, batch, border(batch, i), border(batch, i + 1), loss, scale, said));
        double total = 0;
        for (int i = 0; i < kernels.length; i++) {
            kernels[i].reduce(into);
            total += losses[i];
        }
        return total;
    }

    private int border(Batch batch, int kernel) {
        return (int) ((long) batch.chunks() * kernel / kernels.length);
    }
}
