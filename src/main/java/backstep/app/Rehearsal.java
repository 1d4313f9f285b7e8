package backstep.app;

import backstep.cli.Console;
import backstep.files.AtomicFile;
import backstep.files.Folders;
import backstep.files.WriteException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.application.Application;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/**
 * {@code backstep rehearsal}: does once what people do most. The build has the JVM watch it, and keeps what a start needs
 * beside the program (JEP 483, 514 and 515).
 */
@Command(name = "rehearsal", hidden = true)
final class Rehearsal implements Callable<Integer> {

    static final String EXPRESSION = "a = 2; b = -3; c = 10; e = a*b; d = e + c; f = -2; L = tanh(d*f)";

    private static final String SPEC = """
        {"data": "moons-40-0.1-42", "layers": [4, 1], "loss": "mse", "learning_rate": 0.05, "epochs": 20}\
        """;

    private final Console console;

    /** Commands and window each have a cache of their own: what is in one makes every start of the other longer. */
    @Parameters
    private String part = "commands";

    @Parameters
    private Path folder = Path.of("rehearsal");

    Rehearsal(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws WriteException, InterruptedException {
        Folders.make(folder);
        return part.equals("commands") ? commands() : window();
    }

    private int window() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        WindowClasses.load();
        Application.launch(RehearsedApp.class);
        return ExitCode.OK;
    }

    private int commands() throws WriteException, InterruptedException {
        Path spec = folder.resolve("spec.json");
        AtomicFile.write(spec, SPEC);
        return List.of(
                        run("--help"),
                        run("eval", "-e", EXPRESSION),
                        run("eval", "--json", "-e", EXPRESSION),
                        run("data", "moons", "-o", folder.resolve("moons.csv").toString()),
                        run("train", "--json", spec.toString()))
                .stream()
                .reduce(ExitCode.OK, Math::max);
    }

    private int run(String... arguments) {
        return Main.commandLine(console, arguments).execute(arguments);
    }
}
