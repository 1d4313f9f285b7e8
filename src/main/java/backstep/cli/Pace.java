package backstep.cli;

import java.util.Arrays;

/**
 * How often something is done in a second.
 *
 * @param perSecond the median of several rounds
 * @param spread by how much the fastest round was faster than the slowest, as a share of the median
 */
record Pace(double perSecond, double spread) {

    private static final int ROUNDS = 5;
    private static final int CALLS = 20;

    /** Rounds this close to each other, as a share, are alike. */
    private static final double ALIKE = 0.03;

    private static final int ALIKE_ROUNDS = 3;

    /** A JVM that is not steady by then never is. */
    private static final int LONGEST_WARM_UP = 6;

    /**
     * Measures it once it is steady: for as long as it takes at least, the JVM compiles what is often called, and goes on
     * until three rounds in a row are alike.
     *
     * @param seconds how long the rounds that count take together, and how long the warm-up takes at least
     */
    static Pace of(Runnable work, double seconds) {
        warmUp(work, seconds / ROUNDS);
        double[] rounds = new double[ROUNDS];
        Arrays.setAll(rounds, _ -> round(work, seconds / ROUNDS));
        Arrays.sort(rounds);
        double median = rounds[ROUNDS / 2];
        return new Pace(median, (rounds[ROUNDS - 1] - rounds[0]) / median);
    }

    private static void warmUp(Runnable work, double seconds) {
        double last = 0;
        int alike = 0;
        for (int done = 0; done < ROUNDS || (alike < ALIKE_ROUNDS && done < LONGEST_WARM_UP * ROUNDS); done++) {
            double now = round(work, seconds);
            alike = Math.abs(now / last - 1) < ALIKE ? alike + 1 : 0;
            last = now;
        }
    }

    private static double round(Runnable work, double seconds) {
        long start = System.nanoTime();
        long times = 0;
        double passed;
        do {
            for (int call = 0; call < CALLS; call++) {
                work.run();
            }
            times += CALLS;
            passed = (System.nanoTime() - start) * 1e-9;
        } while (passed < seconds);
        return times / passed;
    }
}
