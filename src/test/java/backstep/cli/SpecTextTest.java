package backstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.cli.Terminal.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpecTextTest {

    private static final String SPEC =
            "{\"data\": \"toy\", \"layers\": [4, 1], \"loss\": \"mse\", \"learning_rate\": 0.05, \"epochs\": 2, KEY}";
    private static final String TOO_LONG =
            "this is longer than can be read: a text can have 32 million characters, a key"
                    + " 50,000, a number 1,000 digits, and brackets can be nested 100 deep";
    private static final String UNEXPECTED = ": texts and keys stand in double quotation marks, a key has a colon after"
            + " it, an entry that is not the last a comma, numbers are written as 0.5 or -2, and there are no comments";
    private static final String ENDS =
            "this is not JSON: something is not closed here: add the quotation mark, brace or"
                    + " bracket that is missing";

    @TempDir
    Path folder;

    /** What is said of a text, without its file; all of them are refused. */
    private String refusal(String text) throws IOException {
        String file = Files.writeString(folder.resolve("spec.json"), text).toString();
        Outcome outcome = new Terminal().run("train", file);
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith(file + ": ").endsWith("\n").hasLineCount(1);
        return outcome.err().strip().substring(file.length() + 2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"data": toy}       | line 1, column 10 | toy}
        {"dätä": toy}       | line 1, column 10 | toy}
        {"data" "toy"}      | line 1, column 9  | "toy"}
        {"data": "toy",}    | line 1, column 16 | }
        {'data': "toy"}     | line 1, column 2  | 'data': "toy"}
        {"epochs": 01}      | line 1, column 13 | 1}
        {"l1": .5}          | line 1, column 8  | .5}
        // mine             | line 1, column 1  | // mine
        """)
    void whatIsNoJsonIsSaidWithItsPlaceAndWhatStandsThere(String text, String place, String there) throws IOException {
        assertThat(refusal(text)).isEqualTo(place + ": this is not JSON at \"" + there + "\"" + UNEXPECTED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {                   | line 1, column 2
        {"data": "toy       | line 1, column 14
        {"layers": [4, 1    | line 1, column 17
        """)
    void whatIsNotClosedIsSaid(String text, String place) throws IOException {
        assertThat(refusal(text)).isEqualTo(place + ": " + ENDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null", "[]", "3", "\"data\""})
    void whatIsNoObjectIsSaid(String text) throws IOException {
        assertThat(refusal(text)).isEqualTo("this is not a JSON object: write the keys between braces");
    }

    @Test
    void whatFollowsTheObjectIsRefused() throws IOException {
        assertThat(refusal("{}\n{}")).isEqualTo("line 2, column 1: there is more after the closing brace: remove it");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"data": "toy", "data": "moons"}                    | line 1, column 17: the key data stands twice: leave one of them out
        {"layers": [1], "layers": [2, 1]}                   | line 1, column 17: the key layers stands twice: leave one of them out
        {"initial": [{"weights": [], "weights": []}]}       | line 1, column 30: the key weights stands twice: leave one of them out
        {"scaling": {"means": [1], "means": {"a": 2}}}      | line 1, column 28: the key means stands twice: leave one of them out
        """)
    void aKeyThatStandsTwiceIsRefused(String text, String words) throws IOException {
        assertThat(refusal(text)).isEqualTo(words);
    }

    @Test
    void whatIsLongerThanCanBeReadIsSaid() throws IOException {
        String before = SPEC.substring(0, SPEC.indexOf("KEY"));
        assertThat(refusal(before + "\"l1\": " + "1".repeat(1001) + "}")).endsWith(": " + TOO_LONG);
        assertThat(refusal(before + "\"initial\": " + "[".repeat(100_000))).endsWith(": " + TOO_LONG);
        assertThat(refusal("{\"data\": " + "[".repeat(100_000))).isEqualTo("line 1, column 110: " + TOO_LONG);
        assertThat(refusal(before + "\"" + "k".repeat(60_000) + "\": 1}")).endsWith(": " + TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "learning_rate_end",
                "learning_rate",
                "l1",
                "l2",
                "stop_loss",
                "stop_accuracy",
                "train_share",
                "factor"
            })
    void aNumberOfFourHundredDigitsIsOutOfRange(String key) throws IOException {
        for (String sign : new String[] {"", "-"}) {
            String spec = SPEC.replace(
                            "\"learning_rate\": 0.05, ", key.equals("learning_rate") ? "" : "\"learning_rate\": 0.05, ")
                    .replace("toy", key.equals("factor") ? "circles" : "toy");
            String text = spec.replace("KEY", "\"" + key + "\": " + sign + "1" + "0".repeat(399));
            assertThat(refusal(text)).startsWith(key + ": the ").contains(", not " + sign + "Infinity");
        }
    }

    @Test
    void aWholeNumberOfTooManyDigitsIsRefused() throws IOException {
        for (String number : new String[] {"2147483648", "-2147483649", "1" + "0".repeat(399)}) {
            assertThat(refusal(SPEC.replace("KEY", "\"batch\": " + number)))
                    .isEqualTo("batch: the number has too many digits: it can be up to 2147483647");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"seed", "shuffle_seed", "split_seed"})
    void aSeedOfTooManyDigitsIsRefusedWithItsRange(String key) throws IOException {
        assertThat(refusal(SPEC.replace("KEY", "\"" + key + "\": 9223372036854775808")))
                .isEqualTo(key + ": the seed must be a whole number from 0 to 4294967295, not 9223372036854775808");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        moons-99999999999        | a data set can have 4 to 5000 samples, not 99999999999
        moons-9-0.1-99999999999999999999 | the seed must be a whole number from 0 to 4294967295, not 99999999999999999999
        """)
    void aNamedDataSetOfTooManyDigitsIsRefused(String data, String words) throws IOException {
        assertThat(refusal(SPEC.replace("toy", data).replace(", KEY", ""))).isEqualTo("data: " + words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\ud83d"})
    void aNameThatNoFileCanHaveIsQuotedShort(String sign) throws IOException {
        assertThat(refusal(
                        SPEC.replace("toy", "none" + sign.repeat(300) + ".csv").replace(", KEY", "")))
                .startsWith("data: none")
                .contains(": cannot be read: ")
                .hasSizeLessThan(450);
    }

    @Test
    void aNameOfManyPartsIsThatOfAFile() throws IOException {
        assertThat(refusal(SPEC.replace("toy", "a-".repeat(60_000)).replace(", KEY", "")))
                .startsWith("data: ");
    }
}
