package backstep.data;

import backstep.text.Messages;

/** Where random numbers begin: the seeds that NumPy and scikit-learn take, 32 bits without a sign. */
public final class Seed {

    /** The largest seed, 2³² − 1. */
    public static final long MOST = 0xFFFF_FFFFL;

    private Seed() {}

    /** Whether a number is a seed. */
    public static boolean is(long number) {
        return number >= 0 && number <= MOST;
    }

    /**
     * A number that is a seed.
     *
     * @throws IllegalArgumentException with a text for people if it is none
     */
    public static long checked(long number) {
        if (!is(number)) {
            throw new IllegalArgumentException(Messages.text("data.seed", Long.toString(number), Long.toString(MOST)));
        }
        return number;
    }

    /** The seed after another; the largest is followed by 0. */
    public static long after(long seed) {
        return seed == MOST ? 0 : seed + 1;
    }
}
