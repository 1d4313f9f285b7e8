package backstep.ui.export;

import backstep.picture.Palette;
import backstep.text.Messages;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.Clipboard;

/** What a workspace gives away: files, and what is put on the clipboard; and what is said of it. */
public final class Exports {

    /** What a workspace says between two things that matter more. */
    private static final Set<String> PASSING =
            Set.of(Messages.text("ui.status.ready"), Messages.text("ui.status.working"));

    private final Surroundings around;
    private final Supplier<Offer> seen;
    private final ObservableValue<Boolean> available;
    private final ExportModel model;
    private final Copying copying;
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private final ObservableValue<String> message;

    /**
     * Gives nothing away yet.
     *
     * @param seen the picture that is in view
     * @param available whether there is anything to be written
     * @param own what the workspace says of itself
     * @param subject what is given away: when it changes, nothing is said of the last time any more
     */
    public Exports(
            Surroundings around,
            ExportModel.Offered offered,
            Supplier<Offer> seen,
            ObservableValue<Boolean> available,
            ObservableValue<String> own,
            ObservableValue<?> subject) {
        this.around = around;
        this.seen = seen;
        this.available = available;
        model = new ExportModel(offered, around.title(), around.tasks());
        copying = new Copying(
                around.tasks(), content -> Clipboard.getSystemClipboard().setContent(content), said::set);
        model.saving()
                .writtenProperty()
                .subscribe((was, is) -> is.ifPresent(file -> said.set(Messages.text("ui.status.exported", file))));
        subject.subscribe((was, is) -> said.set(""));
        own.subscribe((was, is) -> {
            if (!PASSING.contains(is)) {
                said.set("");
            }
        });
        message = Bindings.createStringBinding(() -> said.get().isEmpty() ? own.getValue() : said.get(), own, said);
    }

    /** Opens the window for files. */
    public void open() {
        new ExportWindow(model, around).show();
    }

    /** Puts the picture that is in view on the clipboard. */
    public void copyPicture() {
        copying.picture(seen.get(), around.appearance().darkProperty().get() ? Palette.DARK : Palette.LIGHT);
    }

    /** Puts the document on the clipboard, as one line. */
    public void copyText() {
        copying.text(around.document().get());
    }

    /** Whether there is anything to be written or copied. */
    public ObservableValue<Boolean> available() {
        return available;
    }

    /** What was exported or copied last, until the workspace says something newer of itself. */
    public ObservableValue<String> message() {
        return message;
    }

    /** Whether nothing is being made for a preview or the clipboard. */
    public boolean isAtRest() {
        return !model.preview().makingProperty().get()
                && !copying.runningProperty().get();
    }
}
