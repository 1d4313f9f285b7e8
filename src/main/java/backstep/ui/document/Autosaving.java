package backstep.ui.document;

import backstep.document.Autosave;
import backstep.document.Document;
import backstep.files.WriteException;
import backstep.nn.train.RunState;
import backstep.ui.task.Latest;
import backstep.ui.task.Tasks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Keeps the document of a window within two seconds of every change, for after a crash. */
public final class Autosaving {

    /** Less than two seconds, with time to write. */
    private static final Duration WAIT = Duration.seconds(1);

    private final OpenDocument document;
    private final Optional<Path> state;
    private final Latest<Optional<String>> writing;
    private final PauseTransition timer = new PauseTransition(WAIT);

    /** Made when something is kept first; used by one worker at a time. */
    private volatile @Nullable Autosave autosave;

    private Runnable onKept = () -> {};
    private boolean hasFailed;
    private boolean isOver;

    /**
     * Keeps nothing before the first change.
     *
     * @param state where; empty if nothing is kept
     * @param problem is told why nothing can be kept, and an empty text once it can again
     */
    public Autosaving(Tasks tasks, OpenDocument document, Optional<Path> state, Consumer<String> problem) {
        this.document = document;
        this.state = state;
        this.writing = tasks.lasting(
                outcome -> wrote(outcome, problem), failure -> problem.accept(String.valueOf(failure.getMessage())));
        timer.setOnFinished(_ -> keep());
        document.history().subscribe(this::changed);
        document.fileProperty().subscribe(_ -> changed());
    }

    private void wrote(Optional<String> refusal, Consumer<String> problem) {
        if (hasFailed || refusal.isPresent()) {
            problem.accept(refusal.orElse(""));
        }
        hasFailed = refusal.isPresent();
        if (refusal.isEmpty()) {
            onKept.run();
            onKept = () -> {};
        }
    }

    /** Whatever is changed while the time runs is kept at its end. */
    private void changed() {
        if (state.isPresent() && !isOver && timer.getStatus() != PauseTransition.Status.RUNNING) {
            timer.playFromStart();
        }
    }

    /**
     * Keeps what there is now, without waiting for a change.
     *
     * @param then is told once it is kept
     */
    public void keep(Runnable then) {
        onKept = then;
        keep();
    }

    private void keep() {
        if (state.isPresent() && !isOver && !document.isUntouched()) {
            Path folder = state.get();
            Optional<Path> file = document.fileProperty().get();
            document.now(present -> writing.submit(() -> write(folder, present, file)));
            if (isTraining()) {
                timer.playFromStart();
            }
        }
    }

    /** A run changes the network all the time, without a word. */
    private boolean isTraining() {
        return document.history()
                .present()
                .network()
                .trained()
                .filter(each -> each.state() == RunState.RUNNING)
                .isPresent();
    }

    private Optional<String> write(Path folder, Document present, Optional<Path> file) throws InterruptedException {
        try {
            Autosave kept = autosave;
            if (kept == null) {
                kept = Autosave.begin(folder);
                autosave = kept;
            }
            kept.write(present, file);
            return Optional.empty();
        } catch (WriteException refused) {
            return Optional.of(String.valueOf(refused.getMessage()));
        }
    }

    /** Forgets what was kept: the window is closed as it should. */
    public void close() {
        isOver = true;
        timer.stop();
        writing.submit(this::forget);
    }

    private Optional<String> forget() throws IOException {
        Autosave kept = autosave;
        autosave = null;
        if (kept != null) {
            kept.close();
        }
        return Optional.empty();
    }
}
