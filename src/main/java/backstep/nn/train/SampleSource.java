package backstep.nn.train;

import backstep.data.Dataset;
import backstep.data.DatasetSpec;
import backstep.data.Split;
import backstep.data.Task;
import java.util.stream.IntStream;

/** Where the samples of an {@link Experiment} come from. */
public sealed interface SampleSource {

    /** The samples to learn from, and the others. Takes time for many samples. */
    Split split();

    int inputs();

    Task task();

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
    }

    /**
     * Samples that someone has brought, or has changed by hand.
     *
     * @param name of the file, or of what they were made from
     */
    record Own(String name, Split split) implements SampleSource {
        @Override
        public int inputs() {
            return split.train().inputs();
        }

        @Override
        public Task task() {
            return split.train().task();
        }

        /** The same samples, divided anew. */
        public Own divided(double trainShare, int seed) {
            return new Own(name, Split.of(all(), trainShare, seed));
        }

        /** All samples, those to learn from first. */
        public Dataset all() {
            Dataset train = split.train();
            Dataset all = train;
            for (int sample : IntStream.range(0, split.test().size()).toArray()) {
                all = all.with(split.test().row(sample), split.test().label(sample));
            }
            return all;
        }
    }
}
