package backstep.nn.train;

import backstep.data.Dataset;
import backstep.data.DatasetSpec;
import backstep.data.Scaling;
import backstep.data.Split;
import backstep.data.Task;
import backstep.text.Messages;
import java.util.Optional;

/** Where the samples of an {@link Experiment} come from. */
public sealed interface SampleSource {

    /** The samples to learn from, and the others. Takes time for many samples. */
    Split split();

    int inputs();

    Task task();

    /** How many classes there are; 0 for regression. */
    int classes();

    /** How many samples are learned from. */
    int trainCount();

    /** The share of all samples that is learned from. */
    double trainShare();

    /** A named data set, made from its spec. */
    record Named(DatasetSpec spec) implements SampleSource {
        @Override
        public Split split() {
            return spec.split();
        }

        @Override
        public int inputs() {
            return spec.generator().inputs();
        }

        @Override
        public Task task() {
            return spec.generator().task();
        }

        @Override
        public int classes() {
            return spec.classes();
        }

        @Override
        public int trainCount() {
            return spec.division().trainCount(spec.size());
        }

        @Override
        public double trainShare() {
            return spec.trainShare();
        }
    }

    /**
     * Samples that someone has brought, or has changed by hand.
     *
     * @param name of the file, or of what they were made from
     * @param split the samples as the network is given them
     * @param scaling what was done to their inputs, and must be done to others; it stays when they are changed
     */
    record Own(String name, Split split, Optional<Scaling> scaling) implements SampleSource {

        /** Samples as they were brought. */
        public Own(String name, Split split) {
            this(name, split, Optional.empty());
        }

        /** @throws IllegalArgumentException with a text for people if the scaling is that of other inputs */
        public Own {
            int inputs = split.train().inputs();
            if (scaling.isPresent() && scaling.get().offsets().size() != inputs) {
                throw new IllegalArgumentException(Messages.text("data.scaling"));
            }
        }

        @Override
        public int inputs() {
            return split.train().inputs();
        }

        @Override
        public Task task() {
            return split.train().task();
        }

        @Override
        public int classes() {
            return split.train().classNames().size();
        }

        @Override
        public int trainCount() {
            return split.train().size();
        }

        @Override
        public double trainShare() {
            return (double) trainCount() / (trainCount() + split.test().size());
        }

        /** The same samples, divided anew. */
        public Own divided(double trainShare, long seed) {
            return new Own(name, Split.of(all(), trainShare, seed), scaling);
        }

        /** All samples, those to learn from first. */
        public Dataset all() {
            return split.train().followedBy(split.test());
        }
    }
}
