package backstep.nn.train;

import backstep.data.Dataset;
import backstep.data.DatasetSpec;
import backstep.data.Division;
import backstep.data.Scaling;
import backstep.data.Split;
import backstep.data.Task;
import backstep.text.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the samples of an {@link Experiment} come from. */
public sealed interface SampleSource {

    /** The samples to learn from, and the others. Takes time for many samples. */
    Split split();

    /** All samples as they came. Takes time for many. */
    Dataset all();

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
        public Dataset all() {
            return spec.generate();
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
     * Samples that the person has brought, or has changed by hand.
     *
     * @param name of the file, or of what they were made from
     * @param split the samples as the network is given them
     * @param scaling what was done to their inputs, and must be done to others; it stays when they are changed
     * @param places where each sample stood before they were divided, those to learn from first, so that they can be
     *     divided anew as if for the first time; none if they stand as they came
     * @param order in which they were divided, or would be
     */
    record Own(String name, Split split, Optional<Scaling> scaling, List<Integer> places, Division.Order order)
            implements SampleSource {

        /** Far less than a sample, far more than what rounding changes. */
        private static final double PART_OF_A_SAMPLE = 1e-6;

        /** @throws IllegalArgumentException with a text for people if scaling or places are those of other samples */
        public Own {
            places = List.copyOf(places);
            int inputs = split.train().inputs();
            int samples = split.train().size() + split.test().size();
            boolean scales = scaling.isEmpty() || scaling.get().offsets().size() == inputs;
            boolean standsAsItCame = places.isEmpty();
            if (!scales || !(standsAsItCame || isOrder(places, samples))) {
                throw new IllegalArgumentException(Messages.text(scales ? "train.places" : "data.scaling"));
            }
            Split given = split;
            split = scaling.map(Scaling::kind)
                    .map(kind -> given.map(part -> part.scaledAs(kind)))
                    .orElse(split);
        }

        /** Samples that were divided by chance, if at all. */
        public Own(String name, Split split, Optional<Scaling> scaling, List<Integer> places) {
            this(name, split, scaling, places, Division.Order.SHUFFLED);
        }

        /** Samples as they were brought. */
        public Own(String name, Split split) {
            this(name, split, Optional.empty());
        }

        /** Samples as they stand. */
        public Own(String name, Split split, Optional<Scaling> scaling) {
            this(name, split, scaling, List.of());
        }

        /** Samples that are divided for the first time. */
        public static Own divided(String name, Dataset all, Division division, long seed) {
            return divided(name, all, Optional.empty(), division, seed);
        }

        private static Own divided(String name, Dataset all, Optional<Scaling> scaling, Division division, long seed) {
            int[][] places = Split.places(all, division, seed);
            Split split = new Split(all.select(places[0]), all.select(places[1]));
            List<Integer> order =
                    Stream.of(places).flatMapToInt(Arrays::stream).boxed().toList();
            return new Own(name, split, scaling, division.isNone() ? List.of() : order, division.order());
        }

        private static boolean isOrder(List<Integer> places, int samples) {
            return places.size() == samples
                    && places.stream().distinct().count() == samples
                    && places.stream().allMatch(place -> place >= 0 && place < samples);
        }

        /** The same samples with scaled inputs. */
        public Own scaledBy(Scaling other) {
            return new Own(name, split.map(other::apply), Optional.of(other), places, order);
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

        /** The same samples, divided anew in the same order. */
        public Own divided(double trainShare, long seed) {
            return divided(new Division(trainShare, order), seed);
        }

        /** As many samples in each part, divided anew in another order. */
        public Own ordered(Division.Order other, long seed) {
            double share = (trainCount() + PART_OF_A_SAMPLE)
                    / (trainCount() + split.test().size());
            return divided(new Division(Math.clamp(share, Division.LEAST, 1), other), seed);
        }

        /** The same samples, divided anew. */
        public Own divided(Division division, long seed) {
            return divided(name, all(), scaling, division, seed);
        }

        @Override
        public Dataset all() {
            Dataset joined = split.train().followedBy(split.test());
            if (places.isEmpty()) {
                return joined;
            }
            int[] back = new int[places.size()];
            for (int i = 0; i < back.length; i++) {
                back[places.get(i)] = i;
            }
            return joined.select(back);
        }
    }
}
