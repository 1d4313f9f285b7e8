package backstep.cli;

import backstep.progress.Meter;
import backstep.text.Messages;
import java.nio.file.Path;
import java.util.Optional;

/** Says on a terminal how far an export is; nothing where standard error goes elsewhere. */
final class ExportProgress {

    private final Optional<ProgressBar> bar;
    private final String placing;
    private final String writing;
    private boolean shown;

    ExportProgress(Console console, int nodes, Path file) {
        bar = ProgressBar.of(console);
        placing = Messages.text("cli.export.placing", Integer.toString(nodes));
        writing = Messages.text("cli.export.writing", file);
    }

    Meter placing() {
        return share -> show(share, placing);
    }

    Meter writing() {
        return share -> show(share, writing);
    }

    private void show(double share, String what) {
        bar.ifPresent(line -> shown |= line.show(share, () -> text(share, what)));
    }

    private static String text(double share, String what) {
        return Messages.text("cli.export.progress", Math.round(100 * share), what);
    }

    /** It was given up; what is said next begins a line. */
    void leave() {
        if (shown) {
            bar.ifPresent(ProgressBar::leave);
        }
    }

    /** The file is there. What took no time to speak of has said nothing and leaves no line. */
    void finish() {
        if (shown) {
            bar.ifPresent(line -> line.finish(1, text(1, writing)));
        }
    }
}
