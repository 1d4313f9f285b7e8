package backstep.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.cli.Terminal.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files of samples as people have them: each is read right, or refused with the way out. */
class SampleFilesTest {

    private final Terminal terminal = new Terminal();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        c01-x-y-label                | 40 samples, inputs x, y, label label: 0 becomes −1 (23 samples), 1 becomes +1 (17 samples)
        c03-pandas-index             | 40 samples, inputs x1, x2, label label: 0 becomes −1 (23 samples), 1 becomes +1 (17 samples); left out: column 1, which only counts or names the samples
        c05-labels-0-and-0.0         | 40 samples, inputs x1, x2, label label: 0 becomes −1 (23 samples, also written "0.0"), 1 becomes +1 (17 samples, also written "1.0")
        c06-semicolon-decimal-comma  | 40 samples, inputs x1, x2, label label: 0 becomes −1 (23 samples), 1 becomes +1 (17 samples); decimals after a comma
        c15-numeric-header           | 40 samples, inputs 2019, 2020, label label: 0 becomes −1 (23 samples), 1 becomes +1 (17 samples)
        c21-comment-lines            | 40 samples, inputs x1, x2, label label: 0 becomes −1 (23 samples), 1 becomes +1 (17 samples)
        c38-label-spacing-and-case   | 40 samples, inputs x1, x2, label label: no becomes −1 (23 samples), Yes becomes +1 (17 samples, also written "yes")
        """)
    void whatWasReadIsSaidInOneLine(String name, String line) throws IOException {
        Outcome outcome = terminal.run("train", "--json", copied(name));
        assertThat(outcome.err()).isEqualTo(name + ".csv: " + line + "\n");
        assertThat(outcome.exitCode()).isZero();
        JsonNode result = JsonMapper.shared().readTree(outcome.out());
        assertThat(result.get("final_predictions")).hasSize(40);
        // The same samples in other clothes give the same run; processors add in different orders.
        assertThat(result.get("losses").get(0).asDouble()).isCloseTo(1.199718669374868, within(1e-14));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        c11-missing-label        | data: the label (label) is missing in 23 of 40 samples, in the lines 2–4, 6, 8, 11–12, 14–19, 21, 23, 27, 30, 32, 34, 36–38, 40: fill it in, or remove them. Or write "skip_missing": true into the spec to leave such samples out
        c30-java-suffix          | data: line 2, column 1 (days): "1d" is not a number: mend it, or leave this column out, by writing the inputs that you mean into the spec, such as "inputs": ["x1", "x2"]
        t04-short-key            | lr: there is no such key: did you mean learning_rate?
        """)
    void whatCannotBeReadIsRefusedWithTheWayOut(String name, String message) throws IOException {
        String spec = copied(name);
        assertThat(terminal.run("train", "--json", spec)).isEqualTo(new Outcome(1, "", spec + ": " + message + "\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        c07-three-string-classes | label species: cat becomes 0 (14 samples), dog becomes 1 (13 samples), eel becomes 2 (13 samples)
        c08-three-number-classes | label label: 0 becomes 0 (14 samples), 1 becomes 1 (13 samples), 2 becomes 2 (13 samples), which are taken as classes; write "task": "regression" if they are measured
        """)
    void threeClassesGetAnOutputEach(String name, String labels) throws IOException {
        String spec = copied(name);
        Outcome outcome = terminal.run("train", "--json", spec);
        assertThat(outcome.err())
                .isEqualTo(name + ".csv: 40 samples, inputs x1, x2, " + labels + "\n" + spec
                        + ": the samples have 3 classes: the network gets an output for each, with the loss"
                        + " cross_entropy; write layers that end with 3 to say so\n");
        JsonNode result = JsonMapper.shared().readTree(outcome.out());
        assertThat(result.get("final_predictions")).hasSize(40);
        assertThat(result.get("final_predictions").get(0)).hasSize(3);
        assertThat(result.get("final_probabilities").get(0)).hasSize(3);
        assertThat(result.get("confusion")).hasSize(3);
        assertThat(result.get("class_names")).hasSize(3);
    }

    @Test
    void howManyClassesThereAreCanBeSaid() throws IOException {
        String three = "\"classes\": 3";
        String table = "x1,label\n1,5\n2,7\n3,9\n4,5\n";
        assertThat(said(table, three))
                .startsWith("mine.csv: 4 samples, inputs x1, label label: 5 becomes 0 (2 samples), 7 becomes 1 (1"
                        + " sample), 9 becomes 2 (1 sample)\n");
        assertThat(said(table, "\"classes\": 4")).endsWith("classes: the label has 3 classes\n");
        assertThat(said("x1,label\n1,a\n2,a\n", three))
                .endsWith("data: all labels (label) are a: there is nothing to tell apart. Add samples of another"
                        + " class, or name another column as \"label\" in the spec\n");
    }

    @Test
    void ofALargeFileASampleCanBeEnough() throws IOException {
        String table = "x1,label\n1,a\n2,b\n3,a\n4,b\n5,a\n6,b\n";
        assertThat(said(table, "\"sample\": 4"))
                .isEqualTo("mine.csv: 6 samples, inputs x1, label label: a becomes −1 (3 samples), b becomes +1 (3"
                        + " samples)\nof these samples 4 are drawn, and no others are used\n");
        assertThat(said(table, "\"sample\": 0")).endsWith("sample: a sample needs at least 1 line, not 0\n");
    }

    @Test
    void veryManyNumbersAreNoClasses() throws IOException {
        String table = IntStream.range(0, 200)
                .mapToObj(i -> i + "," + i + "\n")
                .collect(Collectors.joining("", "x1,label\n", ""));
        assertThat(said(table, "\"scale\": \"standardise\""))
                .isEqualTo("mine.csv: 200 samples, inputs x1, label label: numbers from 0 to 199, 200 different ones,"
                        + " taken as measured (\"task\": \"classification\" if they are classes)\n");
        assertThat(said(table, "\"task\": \"classification\""))
                .endsWith("data: the label (label) has 200 classes, 0, 1, 2, 3, 4, 5, 6, 7, …: a network here tells up"
                        + " to 10 apart. Keep the samples of 10 of them, or join some under one name\n");
    }

    @Test
    void inputsOfVeryDifferentScaleAreToldAndScalingIsOffered() throws IOException {
        Outcome outcome = terminal.run("train", "--json", copied("c32-unscaled"));
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.err().lines().skip(1))
                .containsExactly(
                        "the inputs are large, or of very different scale (up to 59 for age, 78920 for income), which"
                                + " makes training slow or stops it: write \"scale\": \"standardise\" into the spec to"
                                + " give the network each minus its mean, by its deviation");
    }

    @Test
    void scaledInputsTrainAndTheScalingIsInTheResult() throws IOException {
        Outcome outcome = terminal.run("train", "--json", changed("c32-unscaled", "\"scale\": \"standardise\""));
        assertThat(outcome.err().lines()).hasSize(1);
        JsonNode result = JsonMapper.shared().readTree(outcome.out());
        assertThat(result.get("losses").get(49).asDouble()).isLessThan(0.5);
        assertThat(result.get("scaling").get("means")).hasSize(2);
        assertThat(result.get("scaling").get("deviations").get(1).asDouble()).isBetween(1000.0, 50000.0);
    }

    @Test
    void skippedSamplesAreCountedAndNeverAClass() throws IOException {
        String spec = changed("c11-missing-label", "\"skip_missing\": true");
        assertThat(terminal.run("train", spec).err())
                .isEqualTo(spec + ": data: all labels (label) are yes: there is nothing to tell apart. Add samples of"
                        + " another class, or name another column as \"label\" in the spec\n");
        assertThat(said("x1,x2,label\n1,2,a\n3,4,\n5,6,b\n7,NA,a\n8,9,?\n", "\"skip_missing\": true"))
                .isEqualTo("mine.csv: 2 samples, inputs x1, x2, label label: a becomes −1 (1 sample), b becomes +1 (1"
                        + " sample); left out: 3 samples with a missing figure\n");
    }

    @Test
    void classesAreSaidAsTheNetworkLearnsThem() throws IOException {
        String table = "x1,x2,label\n1,2,a\n3,4,b\n5,6,\n";
        String sigmoid = "\"skip_missing\": true, \"output_activation\": \"sigmoid\"";
        assertThat(said(table, sigmoid)).isEqualTo("""
            mine.csv: 2 samples, inputs x1, x2, label label: a becomes 0 (1 sample), b becomes 1 (1 sample); \
            left out: 1 sample with a missing figure
            after a sigmoid the classes are learned as 0 (a) and 1 (b); an output above 0.5 means b
            """);
        assertThat(said(table, "\"skip_missing\": true, \"output_activation\": \"tanh\""))
                .contains(": a becomes −1 (1 sample), b becomes +1 (1 sample);");
    }

    @Test
    void columnsCanBeChosenByName() throws IOException {
        String table = "a,b,c,d\n1,2,0,yes\n2,1,1,no\n3,4,1,yes\n";
        assertThat(said(table, "\"label\": \"c\", \"inputs\": [\"b\", \"a\"]"))
                .isEqualTo("mine.csv: 3 samples, inputs b, a, label c: 0 becomes −1 (1 sample), 1 becomes +1 (2"
                        + " samples)\n");
        assertThat(said(table, "\"label\": \"e\"")).endsWith(": label: no column is called e: there are a, b, c, d\n");
        assertThat(said(table, "\"inputs\": [\"a\", \"d\"]"))
                .endsWith(": data: d is the label and cannot be an input too: choose other inputs, or another label\n");
    }

    @Test
    void labelsThatCanBeMeantInTwoWaysAreAskedAbout() throws IOException {
        String table = "x1,x2,label\n1,2,10\n3,4,20\n5,6,10\n";
        assertThat(said(table, ""))
                .endsWith(
                        ": data: the label (label) has the numbers 10, 20, which can be two classes or measured. Write"
                                + " \"task\": \"classification\" or \"task\": \"regression\" into the spec\n");
        assertThat(said(table, "\"task\": \"classification\""))
                .endsWith("label label: 10 becomes −1 (2 samples), 20 becomes +1 (1 sample)\n");
        assertThat(said(table, "\"task\": \"regression\"")).endsWith("label label: numbers from 10 to 20\n");
        assertThat(said("x1,x2,label\n1,2,1\n3,4,1\n", "")).contains("all labels (label) are 1: there is nothing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        lr               | did you mean learning_rate?
        learningRate     | did you mean learning_rate?
        Learning-Rate    | did you mean learning_rate?
        leraning_rate    | did you mean learning_rate?
        activation       | did you mean hidden_activation, or output_activation?
        out_activation   | did you mean output_activation?
        batch_size       | did you mean batch?
        hidden           | did you mean layers?
        optimiser        | did you mean optimizer?
        initialization   | did you mean initialisation?
        weight_decay     | did you mean l2?
        random_state     | did you mean seed?
        epoch            | did you mean epochs?
        normalize        | did you mean scale?
        target           | did you mean label?
        """)
    void aKeyThatIsCalledOtherwiseElsewhereIsNamed(String key, String advice) throws IOException {
        assertThat(said("x,label\n1,a\n2,b\n", "\"" + key + "\": 1"))
                .endsWith(": " + key + ": there is no such key: " + advice + "\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        t02-relu-output-for-labels-minus-one | The labels are −1 and +1, but relu gives only 0 and more, so that the class of −1 cannot be learned: choose tanh or linear as output activation.
        """)
    void anOutputThatDoesNotFitTheLossIsNamed(String name, String text) throws IOException {
        assertThat(terminal.run("train", "--json", copied(name)).err()).isEqualTo(text + "\n");
    }

    @Test
    void aSigmoidOutputFitsTheCrossEntropyOfAProbability() throws IOException {
        assertThat(terminal.run("train", "--json", copied("t01-bce-after-sigmoid"))
                        .err())
                .as("what the classes are learned as, and no advice against it")
                .isEqualTo("after a sigmoid the classes are learned as 0 (0) and 1 (1); an output above 0.5 means 1\n");
    }

    @Test
    void weightsThatAreEqualAtTheStartAreNamed() throws IOException {
        String initial = "\"initial\": [{\"weights\": [[0.5], [0.5]], \"biases\": [0, 0]},"
                + " {\"weights\": [[1, 1]], \"biases\": [0]}]";
        assertThat(said("x,label\n0.1,a\n0.2,b\n", initial)).contains("All 2 neurons of layer 1 start with the same");
        assertThat(said("x,label\n0.1,a\n0.2,b\n", "\"initialisation\": \"zeros\""))
                .contains("All 2 neurons");
    }

    @Test
    void aDataSetOfTheProgramHasNoColumnsToChoose() throws IOException {
        Path spec = Files.writeString(folder.resolve("spec.json"), spec("moons", "\"label\": \"y\""));
        assertThat(terminal.run("train", spec.toString()).err())
                .isEqualTo(spec + ": label: this is for files: leave it out for moons\n");
    }

    /** What is said on standard error about a table. */
    private String said(String table, String keys) throws IOException {
        Files.writeString(folder.resolve("mine.csv"), table);
        Path spec = Files.writeString(folder.resolve("spec.json"), spec("mine.csv", keys));
        return terminal.run("train", spec.toString()).err();
    }

    private static String spec(String data, String keys) {
        String more = keys.isEmpty() ? "" : ", " + keys;
        return "{\"data\": \"%s\", \"layers\": [2, 1], \"loss\": \"mse\", \"learning_rate\": 0.1, \"epochs\": 2%s}"
                .formatted(data, more);
    }

    private String changed(String name, String keys) throws IOException {
        Path spec = Path.of(copied(name));
        String text = Files.readString(spec);
        return Files.writeString(spec, text.replace("}", ", " + keys + "}")).toString();
    }

    /** A spec and its samples, in a folder of their own. */
    private String copied(String name) throws IOException {
        for (String ending : new String[] {".json", ".csv"}) {
            try (InputStream in = SampleFilesTest.class.getResourceAsStream("tables/" + name + ending)) {
                if (in != null || ending.equals(".json")) {
                    Files.write(
                            folder.resolve(name + ending),
                            Objects.requireNonNull(in).readAllBytes());
                }
            }
        }
        return folder.resolve(name + ".json").toString();
    }
}
