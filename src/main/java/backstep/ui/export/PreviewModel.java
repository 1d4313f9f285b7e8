package backstep.ui.export;

import backstep.export.ExportFormat;
import backstep.export.ExportOptions;
import backstep.export.Exportable;
import backstep.export.Preview;
import backstep.export.Previewer;
import backstep.export.Previewer.Room;
import backstep.progress.Meter;
import backstep.text.Messages;
import backstep.ui.task.Latest;
import backstep.ui.task.Tasks;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Makes previews away from the JavaFX thread. While one is made, the one before stays. */
public final class PreviewModel {

    private final Tasks tasks;
    private final Latest<Preview> making;
    private final ReadOnlyObjectWrapper<Optional<Preview>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper doing = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private int number;

    PreviewModel(Tasks tasks) {
        this.tasks = tasks;
        this.making = tasks.latest(this::show, this::fail);
    }

    /**
     * Makes one in place of whatever is being made.
     *
     * @param quietly whether nothing is said of it: it shows the same as the last one, a moment later
     */
    void make(Offer.Work work, ExportFormat format, ExportOptions options, Room room, boolean quietly) {
        int own = ++number;
        doing.set(quietly ? "" : Messages.text("ui.export.preview.making"));
        making.submit(() -> {
            Exportable subject = work.making().make(words -> saying(own, words));
            if (work.share() > 0) {
                saying(own, Messages.text("ui.export.preview.making"));
            }
            return new Previewer().of(subject, format, options, room);
        });
    }

    private Meter saying(int own, String words) {
        tasks.later(() -> {
            if (own == number && isMaking()) {
                doing.set(words);
            }
        });
        return Meter.NONE;
    }

    private void show(Preview preview) {
        problem.set("");
        shown.set(Optional.of(preview));
        doing.set("");
    }

    private void fail(Exception failure) {
        shown.set(Optional.empty());
        String reason = Objects.requireNonNullElse(failure.getMessage(), failure.toString());
        problem.set(Messages.text("ui.export.preview.failed", reason));
        doing.set("");
    }

    /** Gives up what is being made. */
    void cancel() {
        making.cancel();
        doing.set("");
    }

    /** Shows none, and makes none. */
    void clear() {
        cancel();
        shown.set(Optional.empty());
        problem.set("");
    }

    private boolean isMaking() {
        return making.runningProperty().get();
    }

    /** Whether one is being made. */
    ReadOnlyBooleanProperty makingProperty() {
        return making.runningProperty();
    }

    /** The newest; empty if there is none, or it could not be made. */
    ReadOnlyObjectProperty<Optional<Preview>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** What is being done for the next one; empty while nothing is. */
    ReadOnlyStringProperty doingProperty() {
        return doing.getReadOnlyProperty();
    }

    /** Why the newest could not be made; empty if it could. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
