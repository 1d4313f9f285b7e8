package backstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.cli.Terminal.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TrainCommandTest {
    private static final Comparator<Double> RELATIVELY_CLOSE =
            (a, b) -> Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b)) ? 0 : Double.compare(a, b);
    private static final String SPEC = """
        {"data": "toy", "layers": [4, 4, 1], "loss": "mse", "optimizer": "sgd", "learning_rate": 0.05, "epochs": 20}
        """;

    private final Terminal terminal = new Terminal();

    @TempDir
    Path folder;

    static Stream<String> runs() {
        InputStream in = TrainCommandTest.class.getResourceAsStream("/backstep/nn/training.json");
        JsonNode runs = JsonMapper.shared().readTree(Objects.requireNonNull(in)).get("runs");
        return StreamSupport.stream(runs.spliterator(), false).map(JsonNode::toString);
    }

    @ParameterizedTest
    @MethodSource("runs")
    void aRunGivesTheFiguresOfPyTorch(String spec) throws IOException {
        Outcome outcome = terminal.run("train", file(spec), "--json");
        assertThat(outcome.exitCode()).isZero();
        JsonNode expected = JsonMapper.shared().readTree(spec);
        JsonNode actual = JsonMapper.shared().readTree(outcome.out());
        for (String key : new String[] {"losses", "first_gradients", "final_predictions", "accuracy"}) {
            assertThat(numbers(actual.get(key)))
                    .as(key)
                    .usingElementComparator(RELATIVELY_CLOSE)
                    .containsExactly(numbers(expected.get(key)));
        }
        assertThat(actual.get("epochs_per_second").asDouble()).isPositive();
    }

    @Test
    void aSeedDrawsTheNetwork() throws IOException {
        String spec = file(SPEC);
        JsonNode one = losses(terminal.run("train", spec, "--json", "--seed", "1"));
        assertThat(one).hasSize(20);
        assertThat(losses(terminal.run("train", spec, "--json", "--seed", "1"))).isEqualTo(one);
        assertThat(losses(terminal.run("train", spec, "--json", "--seed", "2"))).isNotEqualTo(one);
        assertThat(losses(terminal.run("train", spec, "--json"))).isNotEqualTo(one);
    }

    @Test
    void theResultGoesIntoAFile() throws IOException {
        Path result = folder.resolve("result.json");
        assertThat(terminal.run("train", file(SPEC), "-o", result.toString())).isEqualTo(new Outcome(0, "", ""));
        assertThat(JsonMapper.shared().readTree(Files.readString(result)).get("losses"))
                .hasSize(20);
    }

    @Test
    void aFileOfSamplesIsFoundBesideTheSpec() throws IOException {
        Files.writeString(folder.resolve("mine.csv"), "a,b,class\n1,2,yes\n2,1,no\n3,3,yes\n");
        Outcome outcome = terminal.run("train", file(SPEC.replace("toy", "mine.csv")), "--json");
        assertThat(JsonMapper.shared().readTree(outcome.out()).get("final_predictions"))
                .hasSize(3);
    }

    @Test
    void aDivergedRunGivesWhatThereIsAndSaysWhy() throws IOException {
        String wild = SPEC.replace("0.05", "1e9").replace("20}", "20, \"hidden_activation\": \"linear\"}");
        Outcome outcome = terminal.run("train", file(wild), "--json");
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err()).startsWith("the training diverged: at epoch ").contains("smaller learning rate");
        assertThat(losses(outcome)).isNotEmpty();
    }

    @Test
    void aTerminalSeesHowFarItHasCome() throws IOException {
        assertThat(terminal.interactive().run("train", file(SPEC)).err())
                .contains("█")
                .contains("epoch 20/20  loss ")
                .endsWith("\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        [4, 4, 1]             | [4, 4, 2]                 | loss: the loss mse is that of one output, and the network has one for each of two classes: end its layers with 1, or choose cross_entropy or hinge
        [4, 4, 1]             | [4, 4, 3]                 | layers: the samples have two classes, which are learned by one output, or by one for each, and the network has 3: end its layers with 1 or 2
        [4, 4, 1]             | [4, 4, 11]                | layers: the last layer is the output: it has 1 neuron, or one for each of up to 10 classes, not 11
        [4, 4, 1]             | [65, 1]                   | layers: a layer can have 1 to 64 neurons, not 65
        [4, 4, 1]             | 4                         | layers: the value must be a list of whole numbers, such as [16, 16, 1]
        "loss": "mse",        |                           | loss: the key is missing: add it
        "mse"                 | "mze"                     | loss: "mze" is none of sse, mse, hinge, bce, mae, cross_entropy
        0.05                  | "fast"                    | learning_rate: the value must be a number
        0.05                  | NaN                       | learning_rate: the learning rate must be a number from 0 up, not NaN
        0.05                  | 1e999                     | learning_rate: the learning rate must be a number from 0 up, not Infinity
        : 20                  | : 20, "seed": -1          | seed: the seed must be a whole number from 0 to 4294967295, not -1
        : 20                  | : 20, "seed": 4294967296  | seed: the seed must be a whole number from 0 to 4294967295, not 4294967296
        : 20                  | : 20, "seed": 0.5         | seed: the value must be a whole number
        "toy"                 | "moons-30-0.1-4294967296" | data: the seed must be a whole number from 0 to 4294967295, not 4294967296
        "toy"                 | "circles", "factor": 1    | factor: the factor must lie from 0 to below 1, not 1.0: it is the radius of the inner circle by that of the outer one
        : 20                  | : 20, "batch": -1         | batch: a batch needs at least 1 sample, or 0 for all of them, not -1
        : 20                  | : 20, "train_share": 0.1  | train_share: there are no samples
        "sgd"                 | 3                         | optimizer: the value must be a text in quotation marks
        0.05                  | -1                        | learning_rate: the learning rate must be a number from 0 up, not -1.0
        : 20                  | : 0                       | epochs: a run needs at least 1 epoch, not 0
        : 20                  | : 20, "l2": -1            | l2: the rate of L2 must be a number from 0 up, not -1.0
        : 20                  | : 20, "initial": []       | initial: the network has 3 layers, but there are weights of 0
        : 20                  | : 20, "initial": [{}]     | initial[0].weights: the value must be a list of layers, each with "weights", a list of rows of numbers, and "biases", a list of numbers
        "toy"                 | "moons-3"                 | data: a data set can have 4 to 5000 samples, not 3
        """)
    void aBadSpecIsRefusedWithKeyAndReason(String old, @Nullable String replacement, String message)
            throws IOException {
        String file = file(SPEC.replace(old, replacement == null ? "" : replacement));
        assertThat(terminal.run("train", file)).isEqualTo(new Outcome(1, "", file + ": " + message + "\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "loss": "cross_entropy"                              | loss: the loss cross_entropy compares an output for each class, and the network has one: end its layers with 2, or choose bce as loss
        "loss": "CrossEntropyLoss"                           | loss: "CrossEntropyLoss" is none of sse, mse, hinge, bce, mae, cross_entropy: did you mean cross_entropy?
        "loss": "mse", "output_activation": "softmax"        | output_activation: softmax belongs to the loss here: choose linear as output_activation, end layers with an output for each class, and choose cross_entropy as loss
        "loss": "mse", "hidden_activation": "thanh"          | hidden_activation: "thanh" is none of tanh, relu, sigmoid, linear, leaky_relu, elu, gelu, silu, softplus: did you mean tanh?
        """)
    void wordsOfOtherLibrariesAreLedToOurs(String loss, String message) throws IOException {
        String file = file(SPEC.replace("\"loss\": \"mse\"", loss));
        assertThat(terminal.run("train", file)).isEqualTo(new Outcome(1, "", file + ": " + message + "\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "toy"     | "loss": "bce", "output_activation": "tanh"    | The loss bce wants any number as output, a logit, but tanh gives only −1 to 1, so that the network is never sure: choose linear or sigmoid as output activation.
        "toy"     | "loss": "mse", "output_activation": "relu"    | The labels are −1 and +1, but relu gives only 0 and more, so that the class of −1 cannot be learned: choose tanh or linear as output activation.
        "toy"     | "loss": "hinge", "output_activation": "sigmoid" | The loss hinge compares with −1 and +1, but sigmoid gives only 0 to 1, so that no sample of the class of −1 ever fits: choose linear or tanh as output activation, or the loss bce.
        "toy"     | "loss": "mse", "initialisation": "zeros", "biases": "zero" | All 4 neurons of layer 1 start with the same weights: they are given the same gradients and stay copies of each other. Draw the weights from a seed.
        "moons-4" | "loss": "mse", "train_share": 0.25            | There is only one sample to learn from: the network can only learn it by heart. Add samples, or raise the train share.
        """)
    void misfitsAreSaidByTrainAndByGraph(String data, String loss, String advice) throws IOException {
        String file = file(SPEC.replace("\"loss\": \"mse\"", loss).replace("\"toy\"", data));
        String drawn = folder.resolve("graph.dot").toString();
        assertThat(terminal.run("train", file).err()).contains(advice + "\n");
        assertThat(terminal.run("graph", file, "-o", drawn).err()).startsWith(advice + "\n");
    }

    @Test
    void aLearningRateOfNothingIsSaid() throws IOException {
        assertThat(terminal.run("train", file(SPEC.replace("0.05", "0"))).err())
                .isEqualTo("The learning rate is 0: nothing changes, however long the network is trained. Choose a rate"
                        + " above 0.\n");
    }

    @Test
    void afterASigmoidTheClassesAreNamedAsTheyAreLearned() throws IOException {
        String spec = SPEC.replace("\"mse\"", "\"bce\", \"output_activation\": \"sigmoid\"");
        assertThat(terminal.run("train", file(spec)).err())
                .isEqualTo(
                        "after a sigmoid the classes are learned as 0 (-1) and 1 (1); an output above 0.5 means 1\n");
    }

    @Test
    void aSeedBelowZeroIsRefused() throws IOException {
        assertThat(terminal.run("train", file(SPEC), "--seed", "-1"))
                .isEqualTo(
                        new Outcome(1, "", "--seed: the seed must be a whole number from 0 to 4294967295, not -1\n"));
    }

    @Test
    void aResultWithoutAFolderIsRefusedBeforeTraining() throws IOException {
        Path none = folder.resolve("none");
        String result = none.resolve("result.json").toString();
        String endless = file(SPEC.replace(": 20", ": 2000000000"));
        assertThat(terminal.run("train", endless, "-o", result))
                .isEqualTo(new Outcome(
                        1, "", "Could not write " + result + ": the folder " + none + " does not exist.\n"));
    }

    @Test
    void aResultInPlaceOfTheSpecOrOfItsSamplesIsRefused() throws IOException {
        Path samples = Files.writeString(folder.resolve("mine.csv"), "a,b,class\n1,2,yes\n2,1,no\n3,3,yes\n");
        Path link = Files.createSymbolicLink(folder.resolve("result.json"), samples);
        Path spec = Path.of(file(SPEC.replace("toy", "mine.csv")));
        for (Path read : List.of(spec, samples, link, folder.resolve("./spec.json"))) {
            assertThat(terminal.run("train", spec.toString(), "-o", read.toString()))
                    .isEqualTo(new Outcome(
                            1,
                            "",
                            "Could not write " + read + ": it is also what is read here; choose another name.\n"));
        }
        assertThat(samples).content().startsWith("a,b,class\n");
        assertThat(spec).content().startsWith("{\"data\": \"mine.csv\"");
    }

    @Test
    void aFileOfSamplesWithAMistakeIsRefusedWithItsPlace() throws IOException {
        Files.writeString(folder.resolve("mine.csv"), "a,b,class\n1,2,0\n3,x,1\n");
        Outcome outcome = terminal.run("train", file(SPEC.replace("toy", "mine.csv")));
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err()).contains(": data: line 3, column 2 (b): \"x\" is not a number");
    }

    @Test
    void aMissingFileOfSamplesIsRefused() throws IOException {
        Outcome outcome = terminal.run("train", file(SPEC.replace("toy", "none.csv")));
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err()).contains(": data: ", "none.csv: cannot be read: there is no such file");
    }

    @Test
    void aKeyThatIsNearToNoneIsRefusedWithTheKnownOnes() throws IOException {
        Outcome outcome = terminal.run("train", file(SPEC.replace("epochs", "duration_of_run")));
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err())
                .contains("duration_of_run: there is no such key: the keys are")
                .contains(" epochs,");
    }

    @Test
    void whatIsNoJsonIsRefusedWithItsPlace() throws IOException {
        String file = file("{\n  \"data\": toy\n}");
        assertThat(terminal.run("train", file).err()).startsWith(file + ": line 2, column ");
        assertThat(terminal.run("train", file("[]")).err()).contains("this is not a JSON object");
    }

    private String file(String spec) throws IOException {
        Path file = folder.resolve("spec.json");
        Files.writeString(file, spec);
        return file.toString();
    }

    private static JsonNode losses(Outcome outcome) {
        return JsonMapper.shared().readTree(outcome.out()).get("losses");
    }

    private static double[] numbers(JsonNode node) {
        Stream<JsonNode> parts = StreamSupport.stream(node.spliterator(), false);
        return node.isNumber()
                ? new double[] {node.asDouble()}
                : parts.map(TrainCommandTest::numbers)
                        .flatMapToDouble(Arrays::stream)
                        .toArray();
    }
}
