package backstep.nn.train;

import backstep.data.Dataset;
import backstep.data.RandomState;
import backstep.nn.Goal;
import backstep.nn.MlpSpec;
import backstep.nn.Parameters;
import backstep.nn.kernel.Backend;
import backstep.nn.kernel.Kernel;
import backstep.nn.kernel.ParallelKernel;
import backstep.text.Messages;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A network while it is trained, an epoch or a sample at a time. It is updated after each batch. Not safe for use by
 * several threads at once.
 *
 * @see TrainingLoop which runs it
 */
public final class Training {

    private final GradientSource source;
    private final MlpSpec spec;
    private final ParallelKernel parallel;
    private final Kernel kernel;
    private final PackedSamples packed;
    private final EpochStarts starts;
    private final Descent descent;
    private TrainingSettings settings;
    private Samples samples;

    private final LossSums losses = new LossSums();
    private final StartOutputs said = new StartOutputs();
    private long epoch;
    /** How many samples of the present epoch are done. */
    private int position;

    /** @throws IllegalArgumentException if network, samples and loss do not fit each other */
    public Training(Parameters initial, Dataset data, TrainingSettings settings, Backend backend) {
        this(initial, data, settings, backend, 1);
    }

    /** The same with some threads for large batches, from 1; leave one to a window. */
    public Training(Parameters initial, Dataset data, TrainingSettings settings, Backend backend, int threads) {
        this(initial, data, settings, backend, threads, GradientSource.KERNEL);
    }

    /** The same with gradients from a source of this training's own; all else is still asked of the kernel. */
    public Training(
            Parameters initial,
            Dataset data,
            TrainingSettings settings,
            Backend backend,
            int threads,
            GradientSource source) {
        this.source = source;
        this.spec = initial.spec();
        this.parallel = new ParallelKernel(spec, backend, threads);
        this.kernel = parallel.leader();
        this.packed = new PackedSamples(kernel);
        this.starts = new EpochStarts(initial);
        this.descent = new Descent(initial, settings.optimizer());
        this.settings = settings;
        this.samples = new Samples(kernel, data, new RandomState(settings.seed()));
        settings.requireFit(spec, data, List.of());
    }

    /**
     * Goes to the end of the present epoch and returns its {@link #loss}.
     *
     * @throws java.util.concurrent.CancellationException if it is {@link #stop}ped; the batches before are done
     */
    public double epoch() {
        do {
            batch();
        } while (position > 0);
        return losses.last().total();
    }

    /**
     * Goes to the end of the present batch, and updates the network.
     *
     * @throws java.util.concurrent.CancellationException if it is {@link #stop}ped; then the network is as it was
     */
    public void batch() {
        advance(batchEnd());
    }

    /** Ends training for good within a moment, even inside a batch of the kernel. May be called from any thread. */
    public void stop() {
        parallel.stop();
    }

    /** Takes one more sample into the gradients, and updates the network if it was the last of its batch. */
    public void sample() {
        advance(position + 1);
    }

    private void advance(int to) {
        if (position == 0) {
            beginEpoch();
        }
        int start = batchStart();
        int end = batchEnd();
        if (position == start && settings.zeroGradients()) {
            descent.zeroGradients();
        }
        boolean whole = position == 0 && to == samples.size();
        double[][] outputs = whole ? said.take(spec.outputs(), to) : StartOutputs.NONE;
        losses.add(addGradients(to, end - start, descent.gradients(), outputs));
        position = to;
        if (to == end) {
            update(end - start);
        }
    }

    /** Adds the gradients of the next samples of a batch of a size, and returns their share of its loss. */
    private double addGradients(int to, int size, double[] sums, double[][] outputs) {
        BatchPart part = new BatchPart(spec, parallel, samples, position, to, size);
        return source.gather(part, descent.parameters(), settings.loss(), sums, outputs);
    }

    private void beginEpoch() {
        starts.begin(descent.parameters());
        said.forget();
        shuffle();
    }

    /** Puts the samples of the next epoch in order; where all are one batch, they stay as they stand. */
    private void shuffle() {
        if (!batches().isOne()) {
            samples.shuffle();
        }
    }

    /** @param count of samples in the batch */
    private void update(int count) {
        int size = samples.size();
        losses.endBatch(settings.loss(), count, size);
        losses.addPenalty((double) count / size * settings.penalty().value(descent.parameters()));
        descent.step(settings.penalty(), settings.rate(epoch));
        if (position == size) {
            losses.endEpoch();
            epoch++;
            rewindEpoch();
        }
    }

    /**
     * One update with gradients that were computed elsewhere, between two batches or in the middle of one. Epoch and
     * position stay. If gradients are not set to zero between updates, they add up here too.
     *
     * @param whole of a loss with its regularisation
     */
    public void update(Parameters whole) {
        double rate = settings.rate(epoch);
        if (position == batchStart()) {
            descent.step(whole, settings.zeroGradients(), rate);
        } else {
            descent.stepBeside(whole, rate);
        }
    }

    private void rewindEpoch() {
        position = 0;
        samples.endEpoch();
        losses.rewind();
    }

    private Batches batches() {
        return Batches.of(samples.size(), settings.batch());
    }

    private int batchStart() {
        return batches().start(position);
    }

    private int batchEnd() {
        return batches().end(position);
    }

    /** Goes on with other settings, in a new epoch if they divide it otherwise. Another optimiser starts without a memory. */
    public void change(TrainingSettings changed) {
        change(samples.data(), changed);
    }

    /**
     * Goes on with other samples, in a new epoch, and with other settings.
     *
     * @throws IllegalArgumentException if network, samples and loss do not fit each other; then nothing is changed
     */
    public void change(Dataset data, TrainingSettings changed) {
        changed.requireFit(spec, data, List.of());
        if (changed.optimizer() != settings.optimizer()) {
            descent.changeOptimizer(changed.optimizer());
        }
        boolean sameEpoch = data.equals(samples.data()) && changed.dividesEpochsAs(settings);
        settings = changed;
        if (!sameEpoch) {
            samples = samples.with(data);
            said.forget();
            rewindEpoch();
        }
    }

    /** All that is needed to go on from here exactly. */
    public TrainingState state() {
        return new TrainingState(
                losses.progress(epoch, position),
                parameters(),
                atStart(),
                atPreviousStart(),
                gradients(),
                descent.optimizerState(),
                samples.order());
    }

    /**
     * Goes on from where another training of the same network, on the same samples, stood. Its optimiser's memory is
     * taken if the settings still name that optimiser.
     *
     * @throws IllegalArgumentException with a text for people if network or samples are others; then nothing is changed
     */
    public void restore(TrainingState state) {
        if (!state.parameters().spec().equals(spec)) {
            throw new IllegalArgumentException(Messages.text("train.state", spec.text()));
        }
        samples = new Samples(kernel, samples.data(), state.order());
        said.forget();
        epoch = state.progress().epoch();
        position = state.progress().position();
        losses.restore(state.progress());
        starts.restore(state.start(), state.previousStart());
        descent.restore(state);
    }

    /** Puts a number into a parameter. */
    public void set(int place, double value) {
        descent.set(place, value);
    }

    /** Keeps the parameters of these places, and no others, as they are from now on. */
    public void freeze(Set<Integer> places) {
        descent.freeze(places);
    }

    /** Loss, predictions and accuracy of the network as it is now, for any samples. */
    public Evaluation evaluate(Dataset data) {
        return Evaluation.of(descent.parameters(), data, spec, kernel, packed, settings);
    }

    /** The same of the network {@link #atStart}. */
    public Evaluation evaluateStart(Dataset data) {
        return Evaluation.of(starts.presentValues(), data, spec, kernel, packed, settings);
    }

    /**
     * The accuracy of the network {@link #atStart}, as {@link #evaluateStart} has it. Where all samples that are learned
     * from are one batch, the epoch has found out what it says of them.
     */
    @SuppressWarnings("ReferenceEquality") // to compare thousands of numbers would take longer than to ask the network
    double accuracyAtStart(Dataset data) {
        return data == samples.data() && said.areKnown()
                ? said.accuracy(samples, Goal.of(spec, settings.loss(), data.task()))
                : evaluateStart(data).accuracy();
    }

    /** The outputs of a layer's neurons for any samples: {@code activations[neuron][sample]}. */
    public double[][] activations(Dataset data, int layer) {
        return kernel.activations(descent.parameters(), kernel.pack(data), layer);
    }

    /** The number of epochs that are finished. */
    public long epochs() {
        return epoch;
    }

    /** How many samples of the present epoch are done. */
    public int position() {
        return position;
    }

    /** The place, among the samples that are learned from, of the one that {@link #sample} takes next. */
    public int nextSample() {
        shuffle();
        return samples.at(position);
    }

    /** The place, among the samples that are learned from, of the one that was taken last in the present epoch. */
    public OptionalInt lastSample() {
        return position == 0 ? OptionalInt.empty() : OptionalInt.of(samples.at(position - 1));
    }

    /**
     * The loss of the last finished epoch, regularisation included, as it was before the epoch's updates; of
     * minibatches, the loss of each before its update. NaN before the first.
     */
    public double loss() {
        return losses.last().total();
    }

    /** The same with its parts. */
    public LossParts lossParts() {
        return losses.last();
    }

    /** The network as it is now. */
    public Parameters parameters() {
        return Parameters.of(spec, descent.parameters());
    }

    /** The network at the start of the present epoch, or of the one just finished: what its loss belongs to. */
    public Parameters atStart() {
        return starts.present();
    }

    /** The network at the start of the epoch before that. */
    public Parameters atPreviousStart() {
        return starts.previous();
    }

    /** The gradients that the last update used, or as far as the present batch has gathered them. */
    public Parameters gradients() {
        return Parameters.of(spec, descent.gradients());
    }

    /** The same; where there are none yet, those of the batch that comes next: they exist with its loss. */
    public Parameters knownGradients() {
        if (position > batchStart() || descent.hasGradients()) {
            return gradients();
        }
        shuffle();
        double[] next = new double[descent.gradients().length];
        addGradients(batchEnd(), batchEnd() - batchStart(), next, StartOutputs.NONE);
        settings.penalty().addGradient(descent.parameters(), next);
        return Parameters.of(spec, next);
    }

    public TrainingSettings settings() {
        return settings;
    }

    /** The samples that are learned from. */
    public Dataset data() {
        return samples.data();
    }
}
