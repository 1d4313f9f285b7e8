package backstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.app.WrittenFile.State;
import backstep.files.JavaProcess;
import backstep.ui.workspace.OpenWindow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Starts the program that writes a file, and kills it at random moments.
 *
 * @param folder has been provided with what the program reads
 */
record Kills(WrittenFile file, Path folder, Random random) {

    private static final int TRIALS = 3;

    /** Some kills come after the end. */
    private static final double SPAN = 1.3;

    private static final Pattern DRAFT = Pattern.compile("\\.?backstep-.*");

    /** Kills it a number of times, and says how the file was found. */
    String run(int times) throws Exception {
        long usual = usual();
        Map<State, Integer> found = new EnumMap<>(State.class);
        int left = 0;
        for (int time = 0; time < times; time++) {
            file.restore(folder);
            long before = drafts(folder).size();
            killAfter((long) (random.nextDouble() * SPAN * usual));
            found.merge(file.state(folder), 1, Integer::sum);
            left += drafts(folder).size() > before ? 1 : 0;
        }
        finish();
        String summary = "%s: usually %d ms; %d kills: %s; %d left a draft, %d after one more run"
                .formatted(
                        file,
                        TimeUnit.NANOSECONDS.toMillis(usual),
                        times,
                        found,
                        left,
                        drafts(folder).size());
        assertThat(found).as(summary).doesNotContainKey(State.BROKEN);
        assertThat(file.state(folder)).as(summary).isEqualTo(State.WHOLE);
        assertThat(drafts(folder)).as(summary).isEmpty();
        return summary;
    }

    /** How long it takes when it is not killed, in nanoseconds. */
    private long usual() throws Exception {
        long[] times = new long[TRIALS];
        for (int trial = 0; trial < TRIALS; trial++) {
            times[trial] = finish();
        }
        return IntStream.range(0, TRIALS).mapToLong(i -> times[i]).sorted().toArray()[TRIALS / 2];
    }

    private long finish() throws Exception {
        Process process = start();
        long begin = System.nanoTime();
        process.waitFor();
        return System.nanoTime() - begin;
    }

    private void killAfter(long nanoseconds) throws Exception {
        Process process = start();
        process.waitFor(nanoseconds, TimeUnit.NANOSECONDS);
        process.destroyForcibly().waitFor();
    }

    /** A process that is about to write: the window writes what it remembers when it is told to end. */
    private Process start() throws IOException {
        if (file != WrittenFile.SETTINGS) {
            return JavaProcess.of(folder, Main.class, file.arguments(folder))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        }
        Process window = JavaProcess.of(folder, OpenWindow.class).start();
        OpenWindow.await(window);
        window.destroy();
        return window;
    }

    /** What is being written, or was left. */
    static List<Path> drafts(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(
                            each -> DRAFT.matcher(each.getFileName().toString()).matches())
                    .toList();
        }
    }
}
