package backstep.data;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * The generator MT19937 of Makoto Matsumoto and Takuji Nishimura ("Mersenne Twister", ACM TOMACS 8, 1998), seeded by
 * their {@code init_genrand}, as NumPy's legacy generator is. That of Commons Math takes seeds from 2³¹ on for negative
 * numbers and draws others from them.
 *
 * <p>Not safe for use by several threads at once.
 */
final class MersenneTwister {

    private static final int SIZE = 624;
    /** How much is needed to go on. */
    static final int STATE_BYTES = (SIZE + 1) * Integer.BYTES;

    private static final int SHIFT = 397;
    private static final int UPPER_BIT = 0x8000_0000;
    private static final int TWIST = 0x9908_b0df;
    /** What a state begins with before a key is mixed in. */
    private static final int KEY_SEED = 19_650_218;

    private final int[] state = new int[SIZE];
    private int place = SIZE;

    /** @param seed 32 bits, of which none is a sign */
    MersenneTwister(int seed) {
        state[0] = seed;
        for (int i = 1; i < SIZE; i++) {
            int before = state[i - 1];
            state[i] = 1_812_433_253 * (before ^ before >>> 30) + i;
        }
    }

    /** One that is seeded by their {@code init_by_array} with one number, as Python's {@code random.seed} does it. */
    static MersenneTwister ofKey(int key) {
        MersenneTwister seeded = new MersenneTwister(KEY_SEED);
        seeded.mixIn(key);
        return seeded;
    }

    private void mixIn(int key) {
        int i = 1;
        for (int round = 0; round < SIZE; round++) {
            state[i] = (state[i] ^ mixed(i) * 1_664_525) + key;
            i = next(i);
        }
        for (int round = 0; round < SIZE - 1; round++) {
            state[i] = (state[i] ^ mixed(i) * 1_566_083_941) - i;
            i = next(i);
        }
        state[0] = UPPER_BIT;
    }

    private int mixed(int i) {
        return state[i - 1] ^ state[i - 1] >>> 30;
    }

    /** The place after another; before the first one stands the number of the last. */
    private int next(int i) {
        if (i < SIZE - 1) {
            return i + 1;
        }
        state[0] = state[SIZE - 1];
        return 1;
    }

    private MersenneTwister(int[] numbers, int place) {
        System.arraycopy(numbers, 0, state, 0, SIZE);
        this.place = place;
    }

    /** Writes {@link #STATE_BYTES} bytes. */
    void writeTo(ByteBuffer buffer) {
        buffer.putInt(place);
        for (int number : state) {
            buffer.putInt(number);
        }
    }

    /** One that goes on where another stood; empty if none can have stood so. */
    static Optional<MersenneTwister> readFrom(ByteBuffer buffer) {
        int place = buffer.getInt();
        int[] numbers = new int[SIZE];
        Arrays.setAll(numbers, _ -> buffer.getInt());
        // All zeros would give nothing but zeros.
        boolean isState = place >= 0 && place <= SIZE && Arrays.stream(numbers).anyMatch(number -> number != 0);
        return isState ? Optional.of(new MersenneTwister(numbers, place)) : Optional.empty();
    }

    /** 32 random bits. */
    int next() {
        if (place == SIZE) {
            renew();
        }
        int bits = state[place++];
        bits ^= bits >>> 11;
        bits ^= bits << 7 & 0x9d2c_5680;
        bits ^= bits << 15 & 0xefc6_0000;
        return bits ^ bits >>> 18;
    }

    private void renew() {
        for (int i = 0; i < SIZE; i++) {
            int mixed = (state[i] & UPPER_BIT) | (state[(i + 1) % SIZE] & ~UPPER_BIT);
            state[i] = state[(i + SHIFT) % SIZE] ^ mixed >>> 1 ^ (mixed & 1) * TWIST;
        }
        place = 0;
    }
}
