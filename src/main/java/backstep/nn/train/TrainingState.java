package backstep.nn.train;

import backstep.nn.MlpSpec;
import backstep.nn.OptimizerState;
import backstep.nn.Parameters;
import backstep.text.Messages;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All that a {@link Training} needs, beside its settings and samples, to go on exactly as it would have.
 *
 * @param progress how far it has come
 * @param parameters the network as it is now
 * @param start the network at the start of the present epoch, or of the one just finished
 * @param previousStart the same of the epoch before
 * @param gradients those that the last update used, or as far as the present batch has gathered them
 */
public record TrainingState(
        Progress progress,
        Parameters parameters,
        Parameters start,
        Parameters previousStart,
        Parameters gradients,
        OptimizerState optimizer,
        SampleOrder order) {

    /** @throws IllegalArgumentException with a text for people if figures belong to several networks */
    public TrainingState {
        MlpSpec spec = parameters.spec();
        boolean fits = Stream.of(start, previousStart, gradients, optimizer.first(), optimizer.second())
                .allMatch(each -> each.spec().equals(spec));
        if (!fits || progress.position() >= order.places().size()) {
            throw new IllegalArgumentException(Messages.text("train.state", spec.text()));
        }
    }

    /** Where a training stands before it has learned anything. */
    static TrainingState first(RunSpec run) {
        Parameters initial = run.initial();
        Parameters zeros = Parameters.of(initial.spec(), new double[initial.count()]);
        return new TrainingState(
                Progress.NONE,
                initial,
                initial,
                initial,
                zeros,
                new OptimizerState(run.settings().optimizer(), 0, zeros, zeros),
                SampleOrder.first(run.data().train().size(), run.settings().seed()));
    }

    /** The same elsewhere. */
    public TrainingState withProgress(Progress other) {
        return new TrainingState(other, parameters, start, previousStart, gradients, optimizer, order);
    }

    /** The same with another network of the same shape. */
    public TrainingState withParameters(Parameters other) {
        return new TrainingState(progress, other, start, previousStart, gradients, optimizer, order);
    }

    /** At the beginning of an epoch that starts with a network. */
    TrainingState startingAt(long epoch, Parameters network) {
        return new TrainingState(progress.at(epoch), network, network, network, gradients, optimizer, order);
    }

    /** At the beginning of an epoch of other samples, which are taken in the order in which they stand. */
    public TrainingState withSamples(int count) {
        SampleOrder stands = new SampleOrder(IntStream.range(0, count).boxed().toList(), false, order.random());
        return new TrainingState(
                progress.at(progress.epoch()), parameters, start, previousStart, gradients, optimizer, stands);
    }

    /**
     * How far a training has come.
     *
     * @param epoch the number of epochs that are finished
     * @param position how many samples of the next one are done
     * @param loss of the last finished epoch; unknown before the first
     * @param batchLoss of the samples of the present batch so far, without a penalty
     * @param epochLoss of the batches of the present epoch so far
     */
    public record Progress(long epoch, int position, LossParts loss, double batchLoss, LossParts epochLoss) {

        public static final Progress NONE = new Progress(0, 0, LossParts.UNKNOWN, 0, LossParts.ZERO);

        /** The beginning of an epoch. */
        public Progress at(long other) {
            return new Progress(other, 0, loss, 0, LossParts.ZERO);
        }

        /** @throws IllegalArgumentException with a text for people if a number is negative */
        public Progress {
            if (epoch < 0 || position < 0) {
                throw new IllegalArgumentException(
                        Messages.text("train.progress", Long.toString(epoch), Integer.toString(position)));
            }
        }
    }
}
