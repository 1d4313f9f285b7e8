package backstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

    private final StringWriter terminal = new StringWriter();
    private final AtomicLong clock = new AtomicLong();
    private final ProgressBar bar = new ProgressBar(new PrintWriter(terminal), clock::get);

    @Test
    void aLineIsWrittenAnewAFewTimesASecond() {
        assertThat(bar.show(0, () -> "beginning")).isTrue();
        clock.set(99_999_999);
        assertThat(bar.show(0.4, () -> "never seen")).isFalse();
        clock.set(100_000_000);
        assertThat(bar.show(0.5, () -> "half")).isTrue();
        assertThat(terminal)
                .hasToString(
                        "\r" + "░".repeat(30) + " beginning" + "\r" + "█".repeat(15) + "░".repeat(15) + " half     ");
    }

    @Test
    void theEndIsAlwaysWritten() {
        bar.show(0, () -> "a");
        bar.finish(1, "done");
        assertThat(terminal.toString()).endsWith("\r" + "█".repeat(30) + " done" + System.lineSeparator());
    }
}
