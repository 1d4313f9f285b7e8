package backstep.cli;

import backstep.document.DocumentException;
import backstep.document.OpenedFile;
import backstep.text.Messages;
import backstep.text.Quoted;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code backstep open}: opens the window with a document that was shared as a line. */
@Command(
        name = "open",
        description = "${bundle:cli.open}",
        footerHeading = "${bundle:cli.examples}",
        footer = "${bundle:cli.open.footer}")
final class OpenCommand implements Callable<Integer> {

    private final ToIntFunction<Opening> window;

    @Parameters(paramLabel = "TEXT", description = "${bundle:cli.open.text}")
    private String text = "";

    OpenCommand(ToIntFunction<Opening> window) {
        this.window = window;
    }

    @Override
    public Integer call() {
        Optional<Path> file = file();
        return window.applyAsInt(file.map(path -> Opening.of(List.of(path))).orElseGet(() -> checked(text)));
    }

    /** The text may as well be the name of a file. */
    private Optional<Path> file() {
        try {
            return Optional.of(Path.of(text)).filter(Files::isRegularFile);
        } catch (InvalidPathException unnamed) {
            return Optional.empty();
        }
    }

    /** What is wrong with it is better said here than in a window. */
    private static Opening checked(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (OpenedFile.ENDINGS.stream().anyMatch(ending -> lower.endsWith("." + ending))) {
            throw new BadInputException(Messages.text("document.noFile", Quoted.file(text)));
        }
        try {
            OpenedFile.ofText(text);
            return new Opening(List.of(), text);
        } catch (DocumentException refused) {
            throw new BadInputException(String.valueOf(refused.getMessage()));
        }
    }
}
