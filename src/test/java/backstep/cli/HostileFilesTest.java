package backstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.cli.Terminal.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What SECURITY.md promises of files from strangers. FOLDER stands for a folder that holds {@code secret.txt}. */
class HostileFilesTest {

    private static final String SECRET = "the secret of this machine";

    private static final String REST = "\"layers\": [1], \"loss\": \"mse\", \"learning_rate\": 0.1, \"epochs\": 1";

    @TempDir
    private Path folder;

    @BeforeEach
    void keepASecret() throws IOException {
        Files.writeString(folder.resolve("secret.txt"), SECRET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import os\nos.system('touch FOLDER/pwned')\na = 2.0\nL = a*a",
                "!touch FOLDER/pwned\na = 2.0\nL = a*a",
                "%%bash\ntouch FOLDER/pwned",
                "__import__('os').system('touch FOLDER/pwned'); L = Value(2.0)",
                "exec(\"open('FOLDER/pwned', 'w')\")\nL = Value(2.0)",
                "open('FOLDER/pwned', 'w').write('x')\na = 2.0\nL = a*a",
                "a = Value(2.0, label=open('FOLDER/secret.txt').read()); L = a*a",
                "from FOLDER import secret\na = 2.0\nL = a*a",
                "import subprocess; subprocess.run(['touch', 'FOLDER/pwned']); a = 2.0; L = a*a",
                "draw_dot(L).render('FOLDER/pwned')\na = 2.0\nL = a*a",
                "${java:version} ${env:HOME} ${script:javascript:1+1}",
                "a = Value(2.0, label='${file:UTF-8:FOLDER/secret.txt}'); L = a*a",
            })
    void textsRunNothingReadNothingAndWriteNothing(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("text.txt"), text.replace("FOLDER", folder.toString()));
        Map<String, String> before = contents();
        for (String command : new String[] {"eval", "eval --json"}) {
            String[] words = (command + " " + file).split(" ");
            Outcome outcome = new Terminal().run(words);
            assertThat(outcome.out() + outcome.err()).doesNotContain(SECRET);
        }
        assertThat(contents()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"data\": \"secret.txt\", REST}",
                "{\"data\": \"|cat secret.txt\", REST}",
                "{\"data\": \"http://127.0.0.1/x.csv\", REST}",
                "{\"data\": {\"@class\": \"java.lang.ProcessBuilder\"}, \"layers\": [1], \"loss\": \"mse\"}",
                "{\"data\": \"moons\", \"output\": \"pwned\", \"-o\": \"pwned\", \"layers\": [1]}",
            })
    void specsReadATableAndWriteNothing(String spec) throws IOException {
        Path file = Files.writeString(folder.resolve("spec.json"), spec.replace("REST", REST));
        Map<String, String> before = contents();
        Outcome outcome = new Terminal().run("train", file.toString());
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void namesOfAFileNeverNameAnotherFile() throws IOException {
        String text = "a = Value(2.0, label='../../pwned'); L = a*a; L.label = '/tmp/pwned'";
        Path output = folder.resolve("graph.dot");
        Map<String, String> before = contents();
        Outcome outcome = new Terminal().run("export", "-e", text, "-o", output.toString());
        assertThat(outcome.exitCode()).isZero();
        Files.delete(output);
        assertThat(contents()).isEqualTo(before);
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(file.toString(), Files.readString(file));
            }
        }
        return contents;
    }
}
