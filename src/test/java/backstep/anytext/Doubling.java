package backstep.anytext;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.LongStream;

/** Holds a reader to linear time: twice the text takes at most a little more than twice as long as the text once. */
public final class Doubling {

    private static final double MOST = 2.6;

    /** What a text that is much shorter takes is too little to be compared. */
    private static final int CHARACTERS = 10_000;

    /** A machine that does much else can hold up any of them. */
    private static final int TRIES = 8;

    private static final int RUNS = 3;
    private static final int SHOWN = 60;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Doubling() {}

    /** Lets a reader read texts that go on with the same part again and again. */
    public static void check(Consumer<String> reader, String before, String part, String after) {
        check(reader, CHARACTERS / part.length(), times -> before + part.repeat(times) + after);
    }

    /**
     * Lets a reader read a text and one that is twice as long.
     *
     * @param text the text with some number of its parts
     */
    public static void check(Consumer<String> reader, int parts, IntFunction<String> text) {
        String once = text.apply(parts);
        check(reader, once, text.apply(2 * parts), MOST, beginning(once));
    }

    /**
     * Lets something work on what is small and on what is about twice as large.
     *
     * @param most how many times as long the larger one may take
     * @param name of what is worked on
     */
    public static <T> void check(Consumer<T> work, T small, T large, double most, String name) {
        double ratio = Double.POSITIVE_INFINITY;
        for (int attempt = 0; attempt < TRIES && ratio > most; attempt++) {
            ratio = ratio(work, small, large);
        }
        assertThat(ratio).as(name).isLessThanOrEqualTo(most);
    }

    private static String beginning(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    /** Single and double by turns, so that what else the machine does falls on both. */
    private static <T> double ratio(Consumer<T> work, T once, T twice) {
        long[] single = new long[RUNS];
        long[] whole = new long[RUNS];
        for (int run = 0; run < RUNS; run++) {
            single[run] = time(work, once);
            whole[run] = time(work, twice);
        }
        return median(whole) / median(single);
    }

    private static double median(long[] times) {
        return LongStream.of(times).sorted().skip(times.length / 2).findFirst().orElseThrow();
    }

    /** This thread's own time in nanoseconds, so that what else the machine does counts less. */
    static <T> long time(Consumer<T> work, T input) {
        long begin = THREADS.getCurrentThreadCpuTime();
        work.accept(input);
        return THREADS.getCurrentThreadCpuTime() - begin;
    }
}
