package backstep.picture.plot;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Picks some of many samples, each as likely as any other. */
final class FairSample {

    private static final long SEED = 42;

    private FairSample() {}

    /**
     * The places of some samples, in ascending order; always the same ones for the same numbers. The last sample is
     * always among them, so that one that was just added is seen.
     *
     * <p>Selection sampling, algorithm S of D. E. Knuth, The Art of Computer Programming, volume 2, 3.4.2.
     *
     * @param size of how many samples
     * @param most how many to pick at most, at least 1
     */
    static int[] of(int size, int most) {
        if (size <= most) {
            return IntStream.range(0, size).toArray();
        }
        int[] picked = new int[most];
        picked[most - 1] = size - 1;
        SplittableRandom random = new SplittableRandom(SEED);
        int count = 0;
        for (int place = 0; count < most - 1; place++) {
            if (random.nextInt(size - 1 - place) < most - 1 - count) {
                picked[count] = place;
                count++;
            }
        }
        return picked;
    }
}
