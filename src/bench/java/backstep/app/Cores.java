package backstep.app;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where the time of the processor's cores went.
 *
 * @param wall how long that was, in nanoseconds
 * @param process the time of all cores that the process had
 * @param threads that of each of its Java threads, by name; the rest is the compiler's and the collector's
 */
record Cores(long wall, long process, Map<String, Long> threads) {

    private static final double TOLD = 0.005;

    static Cores now() {
        ThreadMXBean bean = ManagementFactory.getThreadMXBean();
        Map<String, Long> threads = new TreeMap<>();
        for (ThreadInfo thread : bean.getThreadInfo(bean.getAllThreadIds())) {
            if (thread != null) {
                threads.merge(thread.getThreadName(), bean.getThreadCpuTime(thread.getThreadId()), Long::sum);
            }
        }
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new Cores(System.nanoTime(), system.getProcessCpuTime(), threads);
    }

    Cores since(Cores before) {
        Map<String, Long> spent = new TreeMap<>();
        threads.forEach((name, time) -> spent.put(name, time - before.threads.getOrDefault(name, 0L)));
        return new Cores(wall - before.wall, process - before.process, spent);
    }

    /** The time of the thread that had most. */
    long busiest() {
        return threads.values().stream().mapToLong(Long::longValue).max().orElse(1);
    }

    /** In shares of one core, and for each picture, of which there were some a second. */
    String text(double pictures) {
        long rest =
                process - threads.values().stream().mapToLong(Long::longValue).sum();
        String named = threads.entrySet().stream()
                .filter(each -> each.getValue() > TOLD * wall)
                .sorted(Comparator.comparingLong((Map.Entry<String, Long> each) -> -each.getValue()))
                .map(each -> each.getKey() + " " + part(each.getValue(), pictures))
                .collect(Collectors.joining(", "));
        return part(process, pictures) + " of a core: " + named + ", compiler and collector " + part(rest, pictures);
    }

    private String part(long time, double pictures) {
        return String.format(Locale.ROOT, "%.0f %% (%.1f ms)", 100.0 * time / wall, 1000.0 * time / wall / pictures);
    }
}
