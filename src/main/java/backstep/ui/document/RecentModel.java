package backstep.ui.document;

import backstep.document.DocumentException;
import backstep.document.RecentDocuments;
import backstep.document.RecentDocuments.Recent;
import backstep.files.WriteException;
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

/** Which documents were open last, as menus and the start page show them. Read and written off the JavaFX thread. */
public final class RecentModel {

    private static final Logger LOG = System.getLogger(RecentModel.class.getName());

    private final Tasks tasks;
    private final Optional<RecentDocuments> documents;
    private final ReadOnlyObjectWrapper<List<Recent>> list = new ReadOnlyObjectWrapper<>(List.of());

    private interface Change {
        void in(RecentDocuments documents) throws WriteException, IOException, InterruptedException;
    }

    /** @param state the folder that the list is kept in; empty if none is */
    public RecentModel(Tasks tasks, Optional<Path> state) {
        this.tasks = tasks;
        this.documents = state.map(RecentDocuments::new);
    }

    /** Reads the list anew. */
    public void reload() {
        change(_ -> {});
    }

    /** A document was opened or saved just now. */
    public void opened(Path file) {
        Instant now = Instant.now();
        change(known -> known.opened(file, now));
    }

    /** Is not to be listed any more. */
    public void forget(Path file) {
        change(known -> known.forget(file));
    }

    private void change(Change change) {
        documents.ifPresent(known -> tasks.run(() -> changed(known, change), list::set, RecentModel::failed));
    }

    private static synchronized List<Recent> changed(RecentDocuments known, Change change)
            throws WriteException, IOException, InterruptedException {
        change.in(known);
        try {
            return known.list();
        } catch (DocumentException damaged) {
            LOG.log(Level.WARNING, "The list of recent documents begins anew: {0}", damaged.getMessage());
            return List.of();
        }
    }

    /** Work does not stop for a list. */
    private static void failed(Exception problem) {
        LOG.log(Level.WARNING, "The list of recent documents cannot be kept: {0}", problem.getMessage());
    }

    /** The latest first, those that are missing among them. */
    public ReadOnlyObjectProperty<List<Recent>> listProperty() {
        return list.getReadOnlyProperty();
    }
}
