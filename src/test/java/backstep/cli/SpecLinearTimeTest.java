package backstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A spec of twice the length takes twice the time, whatever it repeats. */
class SpecLinearTimeTest {

    private static final int LENGTH = 200_000;
    private static final int ROUNDS = 5;
    private static final int TRIES = 8;
    private static final double MOST = 2.6;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        `{"name": "`              | a      | `"}`
        `{"losses": [1`           | ,0.25  | ]}
        `{"losses": [1`           | `,[1]` | ]}
        `{"scaling": {"a": 1`     | `,"a": {}` | }}
        `{"data": "`              | a-     | `"}`
        `{"data": "moons-`        | 9      | `"}`
        `{"loss": "`              | m      | `", "data": "toy", "layers": [1]}`
        {                         | ` `    | }
        {}                        | ` `    | x
        `{"a": `                  | z      | }
        `{"initial": [[`          | [],    | 1]]}
        """)
    void anyRepetitionIsReadInProportionToItsLength(String before, String part, String after) {
        int count = LENGTH / part.length();
        String single = before + part.repeat(count) + after;
        String twice = before + part.repeat(2 * count) + after;
        double ratio = Double.POSITIVE_INFINITY;
        for (int tried = 0; tried < TRIES && ratio > MOST; tried++) {
            ratio = time(twice) / time(single);
        }
        assertThat(ratio).as(before + part + "…" + after).isLessThan(MOST);
    }

    /** The median of this thread's own time in several rounds. */
    private static double time(String text) {
        long[] rounds = LongStream.range(0, ROUNDS).map(round -> once(text)).toArray();
        Arrays.sort(rounds);
        return rounds[ROUNDS / 2];
    }

    private static long once(String text) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        try {
            TrainSpec.read(new ProgramSource.Source("spec.json", text), OptionalLong.empty());
        } catch (BadInputException refused) {
            assertThat(refused.getMessage()).hasSizeLessThan(1_500);
        }
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }
}
