package backstep.ui.recent;

import backstep.document.DocumentException;
import backstep.document.RecentDocuments;
import backstep.document.RecentDocuments.Recent;
import backstep.files.WriteException;
import backstep.ui.task.InOrder;
import backstep.ui.task.Tasks;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * Which documents were open last, as the menus and start pages of all windows show them. Read and written off the JavaFX
 * thread.
 */
public final class RecentModel {

    private static final Logger LOG = System.getLogger(RecentModel.class.getName());

    private final Optional<RecentDocuments> documents;
    private final ReadOnlyObjectWrapper<List<Recent>> list = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    /** In their order, as a document may be opened and forgotten at once. */
    private final InOrder changes;

    private int underWay;

    private interface Change {
        void in(RecentDocuments documents) throws WriteException, IOException, InterruptedException;
    }

    private record Reading(List<Recent> list, String problem) {}

    /** @param state the folder that the list is kept in; empty if none is */
    public RecentModel(Tasks tasks, Optional<Path> state) {
        this.changes = tasks.inOrder();
        this.documents = state.map(RecentDocuments::new);
    }

    /**
     * Reads the list anew, as another process may have changed it.
     *
     * @param then is told when that is done, or has failed
     */
    public void reload(Runnable then) {
        change(_ -> {}, then);
    }

    /** A document was opened or saved just now. */
    public void opened(Path file) {
        Instant now = Instant.now();
        change(known -> known.opened(file, now), () -> {});
    }

    /** Is not to be listed any more. */
    public void forget(Path file) {
        change(known -> known.forget(file), () -> {});
    }

    private void change(Change change, Runnable then) {
        if (documents.isEmpty()) {
            then.run();
            return;
        }
        underWay++;
        changes.run(
                () -> changed(documents.get(), change),
                reading -> {
                    underWay--;
                    show(reading);
                    then.run();
                },
                failure -> {
                    underWay--;
                    failed(failure);
                    then.run();
                });
    }

    private static Reading changed(RecentDocuments known, Change change)
            throws WriteException, IOException, InterruptedException {
        change.in(known);
        try {
            return new Reading(known.list(), "");
        } catch (DocumentException damaged) {
            LOG.log(Level.WARNING, "The list of recent documents begins anew: {0}", damaged.getMessage());
            return new Reading(List.of(), String.valueOf(damaged.getMessage()));
        }
    }

    private void show(Reading reading) {
        problem.set(reading.problem);
        list.set(reading.list);
    }

    /** Work does not stop for a list. */
    private void failed(Exception failure) {
        LOG.log(Level.WARNING, "The list of recent documents cannot be kept: {0}", failure.getMessage());
        problem.set(String.valueOf(failure.getMessage()));
    }

    /** The latest first, those that are missing among them. */
    public ReadOnlyObjectProperty<List<Recent>> listProperty() {
        return list.getReadOnlyProperty();
    }

    /** Why the list could not be read or written the last time; empty if it could. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Whether nothing is being read or written. */
    public boolean isAtRest() {
        return underWay == 0;
    }
}
