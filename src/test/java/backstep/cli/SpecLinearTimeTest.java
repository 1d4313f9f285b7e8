package backstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.anytext.Doubling;
import java.util.OptionalLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A spec of twice the length takes twice the time, whatever it repeats. */
class SpecLinearTimeTest {

    private static final int LENGTH = 200_000;

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
        Doubling.check(SpecLinearTimeTest::read, LENGTH / part.length(), parts -> before + part.repeat(parts) + after);
    }

    private static void read(String text) {
        try {
            TrainSpec.read(new ProgramSource.Source("spec.json", text), OptionalLong.empty());
        } catch (BadInputException refused) {
            assertThat(refused.getMessage()).hasSizeLessThan(1_500);
        }
    }
}
