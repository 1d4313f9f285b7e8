package backstep.document;

import backstep.files.JavaProcess;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** Saves and autosaves documents without an end, each whole by its title and its length, until it is killed. */
public final class AutosavingProcess {

    private AutosavingProcess() {}

    /**
     * Writes until it is killed.
     *
     * @param arguments the state folder, and the document that is saved
     */
    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[1]);
        Autosave autosave = Autosave.begin(Path.of(arguments[0]));
        for (int number = 0; ; number++) {
            autosave.write(document(number), Optional.of(file));
            DocumentFiles.save(document(number), file);
            System.out.println(number);
        }
    }

    /** Which differs from the next one in its title and its length. */
    static Document document(int number) {
        return Documents.lecture()
                .withTitle("Lecture " + number)
                .withExpression(ExpressionSpec.of("a = 1\n".repeat(1 + number % 500)));
    }

    /** Whether a document is one of them, whole. */
    static boolean isWhole(Document document) {
        int number = Integer.parseInt(document.title().substring("Lecture ".length()));
        return document.equals(document(number));
    }

    /** One that has written a few documents, and is killed at any moment of writing. */
    static void killed(Path state, Optional<Path> file) throws IOException, InterruptedException {
        killed(state, file.orElse(state.resolve("mine.backstep")), new Random(7));
    }

    static void killed(Path state, Path file, Random random) throws IOException, InterruptedException {
        Process process = JavaProcess.of(state, AutosavingProcess.class, state.toString(), file.toString())
                .start();
        try (BufferedReader said = process.inputReader()) {
            for (int document = random.nextInt(4); document >= 0; document--) {
                said.readLine();
            }
            TimeUnit.MICROSECONDS.sleep(random.nextInt(30_000));
        } finally {
            process.destroyForcibly().waitFor();
        }
    }
}
