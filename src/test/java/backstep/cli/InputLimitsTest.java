package backstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.cli.Terminal.Outcome;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What is too long is refused with a word, and never read in part. */
class InputLimitsTest {
    private static final int MOST = 64 << 20;

    @Test
    void standardInputThatIsTooLongIsRefused() {
        byte[] bytes = new byte[MOST + 1];
        Arrays.fill(bytes, (byte) ' ');
        assertThat(new Terminal().sending(bytes).run("eval"))
                .isEqualTo(new Outcome(
                        1,
                        "",
                        "standard input: is larger than 64 MB, and no more is read: is this the file that you"
                                + " mean?\n"));
    }

    @Test
    void aProgramThatIsTooLongForTheLanguageIsRefusedByIt() {
        byte[] bytes = new byte[5_000_000];
        Arrays.fill(bytes, (byte) ' ');
        assertThat(new Terminal().sending(bytes).run("eval"))
                .isEqualTo(new Outcome(
                        1,
                        "",
                        "standard input: line 1, column 1: the text has 5,000,000 characters, more than the 4,000,000"
                                + " that can be read: leave some of it out\n"));
    }
}
