package backstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.anytext.Fuzzing;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever the spec, it is read, or refused with its file and a place inside it. */
class SpecFuzzTest {

    private static final int FEW = 2_000;
    private static final int MOST_CHANGES = 12;
    private static final int LONGEST_MESSAGE = 1_500;
    private static final String FILE = "spec.json";
    private static final Pattern PLACE = Pattern.compile("^spec\\.json: line (\\d+), column (\\d+): ");

    private static final List<String> SPECS = List.of("""
        {"data": "toy", "layers": [4, 4, 1], "loss": "mse", "learning_rate": 0.05, "epochs": 20}
        """, """
        {
          "name": "moons", "data": "moons-20-0.15-42", "features": ["x1", "x2", "x1_squared"], "train_share": 0.8,
          "layers": [4, 1], "hidden_activation": ["relu"], "output_activation": "tanh", "biases": "zero",
          "loss": "hinge", "optimizer": "adam", "learning_rate": 1, "learning_rate_schedule": "linear",
          "learning_rate_end": 0.1, "l2": 1e-4, "batch": 5, "epochs": 100, "seed": 1337, "shuffle_seed": 4294967295
        }
        """, """
        {"data": "circles", "factor": 0.5, "scale": "standardise", "layers": [2, 1], "initialisation": "he",
         "output_activation": "sigmoid", "loss": "bce", "learning_rate": 0.1, "learning_rate_schedule": "step",
         "learning_rate_every": 10, "learning_rate_factor": 0.5, "epochs": 9, "accumulate": true,
         "split_seed": 3, "stop_loss": 0.01, "stop_accuracy": 0.95, "l1": 0}
        """, """
        {"data": "toy", "layers": [1], "loss": "sse", "learning_rate": 0.05, "epochs": 1,
         "initial": [{"weights": [[1, -2.5, 3e-1]], "biases": [0.5]}], "losses": [1.5, 0.5],
         "first_gradients": [{"weights": [[1, 2, 3]], "biases": [0]}], "accuracy": "NaN"}
        """, """
        {"data": "none.csv", "label": "y", "inputs": ["a", "b"], "task": "regression", "skip_missing": true,
         "layers": [1], "loss": "mae", "learning_rate": 0.05, "epochs": 1}
        """);

    private static final List<String> PARTS = List.of(
            "{",
            "}",
            "[",
            "]",
            "\"",
            ":",
            ",",
            " ",
            "\n",
            "\r\n",
            "null",
            "true",
            "NaN",
            "-Infinity",
            "1e400",
            "-1e308",
            "1e-400",
            "0.1",
            "-1",
            "00",
            "1.",
            "9".repeat(19),
            "1" + "0".repeat(399),
            "9".repeat(1001),
            "\\u0000",
            "\\u",
            "\\ud83d",
            "\uD83D",
            "\u001b[2J",
            "\u2028",
            "\uFEFF",
            "\0",
            "//",
            "/*",
            "'",
            "data",
            "\"data\": \"moons\",",
            "\"layers\": [64, 64, 1],",
            "\"epochs\": 2147483648,",
            "\"initial\": [[]],",
            "moons-5000-0.1",
            "moons-",
            "a-",
            "[[",
            "{\"a\": ",
            "lr",
            "\"x\": 1,",
            "mse",
            "softmax",
            "١٢",
            "1,5");

    @Test
    void anySpecIsReadOrRefusedWithAPlaceInsideIt() {
        Fuzzing.check("spec", FEW, SpecFuzzTest::spec, (text, random, which) -> read(text, which));
    }

    private static String spec(Random random) {
        StringBuilder text = new StringBuilder(SPECS.get(random.nextInt(SPECS.size())));
        for (int change = random.nextInt(MOST_CHANGES); change >= 0; change--) {
            change(text, random);
        }
        return text.toString();
    }

    private static void change(StringBuilder text, Random random) {
        int start = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), start + random.nextInt(20));
        String part = PARTS.get(random.nextInt(PARTS.size()));
        switch (random.nextInt(6)) {
            case 0 -> text.delete(start, end);
            case 1 -> text.replace(start, end, part);
            case 2 -> text.insert(start, text.substring(start, end).repeat(random.nextInt(5)));
            case 3 -> text.insert(start, part.repeat(1 << random.nextInt(12)));
            case 4 -> text.setLength(Math.max(1, end));
            default -> text.insert(start, part);
        }
    }

    private static void read(String text, String which) {
        try {
            TrainSpec.read(new ProgramSource.Source(FILE, text), OptionalLong.empty());
        } catch (BadInputException refused) {
            String message = String.valueOf(refused.getMessage());
            assertThat(message).as(which).startsWith(FILE + ": ").hasSizeLessThan(LONGEST_MESSAGE);
            assertThat(message.chars().noneMatch(Character::isISOControl))
                    .as(which)
                    .isTrue();
            Matcher place = PLACE.matcher(message);
            if (place.find()) {
                assertInside(text, Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)), which);
            }
        } catch (RuntimeException | StackOverflowError fault) {
            throw new AssertionError(which, fault);
        }
    }

    /** A place may be just behind the end of a line. */
    private static void assertInside(String text, int line, int column, String which) {
        String[] lines = text.split("\r\n|\r|\n", -1);
        assertThat(line).as(which).isBetween(1, lines.length);
        assertThat(column).as(which).isBetween(1, lines[line - 1].length() + 2);
    }
}
