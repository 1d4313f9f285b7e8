package backstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.cli.Terminal.Outcome;
import backstep.text.Messages;
import backstep.text.Numbers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program reads and writes is the same whatever the machine speaks. */
class LocaleTest {

    private static final List<String> COMMANDS = List.of(
            "--help",
            "train --help",
            "eval -e a=0.5;b=1e-9;L=a*b+INITIAL",
            "eval --json -e a=1234567.5;L=a*a",
            "export -e a=1234.5;L=a*a --backward -o FOLDER/graph.svg --scale 2",
            "export -e a=2 -o FOLDER/graph.svg --theme LIGHT",
            "export -e a=2;L=a*a --wrap 1,5 -o FOLDER/graph.svg",
            "graph FOLDER/spec.json --level neuron -o FOLDER/network.dot",
            "data moons --samples 9 --noise 0.15",
            "data moons --samples 3",
            "data MOONS",
            "train FOLDER/spec.json -o FOLDER/result.json",
            "train FOLDER/wild.json",
            "bench --seconds 0");

    @TempDir
    Path folder;

    @Test
    void theCommandsSayAndWriteTheSameEverywhere() throws IOException {
        write("spec.json", "mine.csv", "0.05");
        write("wild.json", "mine.csv", "1e12");
        Files.writeString(folder.resolve("mine.csv"), "x;I1;kind\n1,5;2,5;INDIGO\n2,5;1,5;indigo\n3,5;3,25;violet\n");
        List<Object> here = everything(Locale.ROOT);
        for (String tag : new String[] {"de-DE", "ar-EG", "tr-TR", "hi-IN-u-nu-deva"}) {
            assertThat(everything(Locale.forLanguageTag(tag))).as(tag).isEqualTo(here);
        }
    }

    @Test
    void numbersAndMessagesAreTheSameEverywhere() {
        for (String tag : new String[] {"de-DE", "ar-EG", "tr-TR"}) {
            assertThat(in(Locale.forLanguageTag(tag), LocaleTest::samples)).isEqualTo(samples());
        }
    }

    private static List<String> samples() {
        return List.of(
                Numbers.full(-1234567.25),
                Numbers.brief(0.000125),
                Numbers.fixed(1e-12),
                Messages.text("cli.train.accuracy", "50.0"),
                Messages.text("cli.read.class", "a", "b", 1234));
    }

    private void write(String name, String data, String rate) throws IOException {
        Files.writeString(
                folder.resolve(name),
                "{\"data\": \"" + data + "\", \"layers\": [4, 1], \"loss\": \"mse\", \"learning_rate\": " + rate
                        + ", \"epochs\": 3, \"hidden_activation\": \"linear\"}");
    }

    /** Outcomes and files of all commands; speeds are as they happen to be. */
    private List<Object> everything(Locale locale) {
        return in(
                locale,
                () -> Stream.concat(
                                COMMANDS.stream().map(this::outcome),
                                Stream.of("graph.svg", "network.dot", "result.json")
                                        .map(this::content))
                        .toList());
    }

    private Outcome outcome(String command) {
        Outcome outcome =
                new Terminal().run(command.replace("FOLDER", folder.toString()).split(" ", -1));
        return new Outcome(outcome.exitCode(), withoutSpeed(outcome.out()), outcome.err());
    }

    private String content(String name) {
        try {
            return withoutSpeed(Files.readString(folder.resolve(name)));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String withoutSpeed(String text) {
        return text.replaceAll("[0-9,]+ epochs a second", "").replaceAll("\"epochs_per_second\":[0-9.E]+", "");
    }

    private static <T> T in(Locale locale, Supplier<T> work) {
        Locale before = Locale.getDefault();
        Locale.setDefault(locale);
        try {
            return work.get();
        } finally {
            Locale.setDefault(before);
        }
    }
}
