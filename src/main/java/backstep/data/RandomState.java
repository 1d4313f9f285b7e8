package backstep.data;

import backstep.text.Messages;
import java.nio.ByteBuffer;
import java.util.Base64;

/**
 * NumPy's legacy {@code RandomState}, number for number: MT19937, and on top of it the distributions as {@code
 * numpy/random/src/legacy} and {@code mtrand.pyx} define them. With it a seed gives the data sets that scikit-learn
 * gives.
 *
 * <p>Not safe for use by several threads at once.
 */
public final class RandomState {

    private static final double TWO_TO_26 = 0x1p26;
    private static final double TWO_TO_MINUS_53 = 0x1p-53;

    private static final int STATE_BYTES = MersenneTwister.STATE_BYTES + 1 + Double.BYTES;
    private static final int STATE_CHARACTERS = (STATE_BYTES * 8 + 5) / 6;

    private final MersenneTwister bits;
    private boolean hasSpare;
    private double spare;

    /** @throws IllegalArgumentException if it is no {@link Seed} */
    public RandomState(long seed) {
        bits = new MersenneTwister((int) Seed.checked(seed));
    }

    private RandomState(MersenneTwister bits, boolean hasSpare, double spare) {
        this.bits = bits;
        this.hasSpare = hasSpare;
        this.spare = spare;
    }

    /**
     * The numbers that Python's {@code random} draws after {@code random.seed}: another beginning of the same sequence.
     *
     * @throws IllegalArgumentException if it is no {@link Seed}
     */
    public static RandomState ofPython(long seed) {
        return new RandomState(MersenneTwister.ofKey((int) Seed.checked(seed)), false, 0);
    }

    /** Where it stands in its numbers, as a text that {@link #restored} takes. */
    public String state() {
        ByteBuffer state = ByteBuffer.allocate(STATE_BYTES);
        bits.writeTo(state);
        state.put((byte) (hasSpare ? 1 : 0)).putDouble(hasSpare ? spare : 0);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(state.array());
    }

    /**
     * One that goes on as another would have.
     *
     * @param state see {@link #state}
     * @throws IllegalArgumentException with a text for people if it is none
     */
    public static RandomState restored(String state) {
        if (state.length() != STATE_CHARACTERS) {
            throw noState();
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(state));
            MersenneTwister bits = MersenneTwister.readFrom(bytes).orElseThrow(RandomState::noState);
            return new RandomState(bits, bytes.get() == 1, bytes.getDouble());
        } catch (IllegalArgumentException _) {
            throw noState();
        }
    }

    private static IllegalArgumentException noState() {
        return new IllegalArgumentException(Messages.text("data.randomState"));
    }

    /** A number in [0, 1) of 53 random bits, {@code random_sample}. */
    public double uniform() {
        int high = bits.next() >>> 5;
        int low = bits.next() >>> 6;
        return (high * TWO_TO_26 + low) * TWO_TO_MINUS_53;
    }

    /** A number in [low, high), {@code uniform}. */
    public double uniform(double low, double high) {
        return low + (high - low) * uniform();
    }

    /** A number of the standard normal distribution, {@code legacy_gauss}: Marsaglia's polar method, two at a time. */
    public double gauss() {
        if (hasSpare) {
            hasSpare = false;
            return spare;
        }
        double x;
        double y;
        double square;
        do {
            x = 2 * uniform() - 1;
            y = 2 * uniform() - 1;
            square = x * x + y * y;
        } while (square >= 1 || square == 0);
        double factor = Math.sqrt(-2 * Math.log(square) / square);
        spare = factor * x;
        hasSpare = true;
        return factor * y;
    }

    /** A whole number from 0 to {@code largest}, both included, {@code random_interval}: masked, else drawn again. */
    public int interval(int largest) {
        if (largest == 0) {
            return 0;
        }
        int mask = -1 >>> Integer.numberOfLeadingZeros(largest);
        int value;
        do {
            value = bits.next() & mask;
        } while (value > largest);
        return value;
    }

    /** Puts numbers into a random order, {@code shuffle}: Fisher and Yates from the end. */
    public void shuffle(int[] numbers) {
        for (int i = numbers.length - 1; i > 0; i--) {
            int j = interval(i);
            int swapped = numbers[i];
            numbers[i] = numbers[j];
            numbers[j] = swapped;
        }
    }

    /** The numbers from 0 to {@code count - 1} in a random order, {@code permutation}. */
    public int[] permutation(int count) {
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            order[i] = i;
        }
        shuffle(order);
        return order;
    }
}
