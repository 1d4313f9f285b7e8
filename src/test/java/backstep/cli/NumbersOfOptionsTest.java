package backstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.cli.Terminal.Outcome;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersOfOptionsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        bench --threads         | 0, -1                                               | there must be at least one thread
        bench --seconds         | NaN, Infinity, -Infinity, -1, 0, -0.0, 1e308, 1e999 | the time must be a number of seconds above 0
        export -e a=2 -o X --wrap | NaN, -Infinity, -1, 0, -1e308                     | the length of a row must be a number of pixels above 0
        data circles --noise    | NaN, Infinity, -Infinity, -1, 1e308, 1e999          | the noise must be a number from 0 to 1000000000
        data circles --factor   | NaN, Infinity, -Infinity, -1, 1, 1e308, -1e308      | the factor must lie from 0 to below 1
        data circles --samples  | -1, 0, 2147483647, -2147483648                      | a data set can have 4 to 5000 samples
        data circles --seed     | -1, 9223372036854775807                             | the seed must be a whole number from 0
        """)
    void aNumberOutOfRangeIsRefusedWithTheRange(String command, String numbers, String words) {
        for (String number : numbers.split(", ", -1)) {
            Outcome outcome = run(command, number);
            assertThat(outcome.err()).as(number).contains(words);
            assertThat(outcome.exitCode()).isBetween(1, 2);
            assertThat(outcome.out()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"data --samples", "data --seed", "export -e a=2 -o X --step", "export -e a=2 -o X --wrap"})
    void whatIsNoNumberIsWrongUsage(String command) {
        for (String number : new String[] {"x", "", "0x10", "1,5"}) {
            Outcome outcome = run(command, number);
            assertThat(outcome.err()).as(number).contains("Invalid value for option");
            assertThat(outcome.exitCode()).isEqualTo(2);
        }
    }

    private Outcome run(String command, String number) {
        String file = folder.resolve("x.dot").toString();
        Stream<String> words = Arrays.stream(command.split(" ", -1)).map(word -> word.equals("X") ? file : word);
        String[] arguments = words.toArray(String[]::new);
        arguments[arguments.length - 1] += "=" + number;
        return new Terminal().run(arguments);
    }
}
