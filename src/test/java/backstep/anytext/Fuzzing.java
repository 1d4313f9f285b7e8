package backstep.anytext;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Lets a reader read drawn inputs: some with every build, as many as {@code -Dfuzz.count=100000} says, others with
 * {@code -Dfuzz.seed=7}. Of more than those of every build it says how long the slowest took.
 */
public final class Fuzzing {

    private static final long SEED = Long.getLong("fuzz.seed", 1);

    /** So that no two seeds draw the same inputs. */
    private static final long BETWEEN_SEEDS = 1_000_003;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Fuzzing() {}

    /** What reads an input, and fails with the name of it where that is answered wrongly. */
    public interface Reader<T> {
        void read(T input, Random random, String name);
    }

    /**
     * Reads one input after the other.
     *
     * @param kind what an input is called
     * @param few how many are read with every build
     * @param draw makes an input
     */
    public static <T> void check(String kind, int few, Function<Random, T> draw, Reader<T> reader) {
        long count = Long.getLong("fuzz.count", few);
        long begun = System.nanoTime();
        long slowest = 0;
        for (long number = 0; number < count; number++) {
            Random random = new Random(SEED * BETWEEN_SEEDS + number);
            T input = draw.apply(random);
            long start = THREADS.getCurrentThreadCpuTime();
            reader.read(input, random, "seed " + SEED + ", " + kind + " " + number);
            slowest = Math.max(slowest, THREADS.getCurrentThreadCpuTime() - start);
        }
        if (count > few) {
            report(kind, count, System.nanoTime() - begun, slowest);
            assertThat(slowest).isLessThan(TimeUnit.SECONDS.toNanos(1));
        }
    }

    private static void report(String kind, long count, long all, long slowest) {
        System.out.printf(
                Locale.ROOT, "%s: %d in %.0f s, the slowest in %.3f s%n", kind, count, all * 1e-9, slowest * 1e-9);
    }
}
