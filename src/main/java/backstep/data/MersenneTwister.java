package backstep.data;

/**
 * The generator MT19937 of Makoto Matsumoto and Takuji Nishimura ("Mersenne Twister", ACM TOMACS 8, 1998), seeded by
 * their {@code init_genrand}, as NumPy's legacy generator is. That of Commons Math takes seeds from 2³¹ on for negative
 * numbers and draws others from them.
 *
 * <p>Not safe for use by several threads at once.
 */
final class MersenneTwister {

    private static final int SIZE = 624;
    private static final int SHIFT = 397;
    private static final int UPPER_BIT = 0x8000_0000;
    private static final int TWIST = 0x9908_b0df;

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
