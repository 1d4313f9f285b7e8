package backstep.ui.export;

import backstep.picture.Palette;
import backstep.text.Messages;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.Clipboard;

/** What a workspace gives away: files, and what is put on the clipboard. */
public final class Exports {

    private final Surroundings around;
    private final Supplier<Offer> seen;
    private final ObservableValue<Boolean> available;
    private final ExportModel model;
    private final Copying copying;

    /**
     * Gives nothing away yet.
     *
     * @param seen the picture that is in view
     * @param available whether there is anything to be written
     */
    public Exports(
            Surroundings around,
            ExportModel.Offered offered,
            Supplier<Offer> seen,
            ObservableValue<Boolean> available) {
        this.around = around;
        this.seen = seen;
        this.available = available;
        model = new ExportModel(offered, around.title(), around.tasks());
        copying = new Copying(
                around.tasks(), content -> Clipboard.getSystemClipboard().setContent(content), around.notices());
        model.saving()
                .writtenProperty()
                .subscribe((was, is) ->
                        is.ifPresent(file -> around.notices().accept(Messages.text("ui.status.exported", file))));
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

    /** Whether nothing is being made for a preview or the clipboard. */
    public boolean isAtRest() {
        return !model.preview().makingProperty().get()
                && !copying.runningProperty().get();
    }
}
