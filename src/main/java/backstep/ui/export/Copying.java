package backstep.ui.export;

import backstep.document.Document;
import backstep.document.ShareText;
import backstep.export.CopiedPicture;
import backstep.export.Drawable;
import backstep.export.ExportOptions;
import backstep.picture.Palette;
import backstep.progress.Meter;
import backstep.text.Messages;
import backstep.ui.task.Latest;
import backstep.ui.task.Tasks;
import backstep.ui.widget.Pixels;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

/** Puts pictures and documents on the clipboard, which are made away from the JavaFX thread. */
final class Copying {

    private static final String SVG = "image/svg+xml";

    private final Predicate<ClipboardContent> clipboard;
    private final Consumer<String> said;
    private final Latest<Copied> making;

    private record Copied(ClipboardContent content, String message) {}

    /**
     * Copies nothing yet.
     *
     * @param clipboard takes what is copied; says whether it could
     * @param said is told what was copied, or why nothing was
     */
    Copying(Tasks tasks, Predicate<ClipboardContent> clipboard, Consumer<String> said) {
        this.clipboard = clipboard;
        this.said = said;
        this.making = tasks.latest(
                this::put,
                failure -> said.accept(Objects.requireNonNullElse(failure.getMessage(), failure.toString())));
    }

    private void put(Copied copied) {
        said.accept(clipboard.test(copied.content()) ? copied.message() : Messages.text("ui.copy.refused"));
    }

    /** Copies a picture as it is at present. */
    void picture(Offer offer, Palette palette) {
        if (offer.hindrance().isPresent()) {
            said.accept(offer.hindrance().get());
            return;
        }
        Offer.Work work = offer.work(palette);
        String title = offer.title();
        ExportOptions options = ExportOptions.DEFAULT.withPalette(palette);
        said.accept(Messages.text("ui.copy.drawing"));
        making.submit(() -> {
            Drawable subject = (Drawable) work.making().make(words -> Meter.NONE);
            return picture(title, CopiedPicture.of(subject, options));
        });
    }

    private static Copied picture(String title, CopiedPicture picture) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(Pixels.image(picture.pixels()));
        // Bytes, as a text of a format that JavaFX does not know would arrive as a serialised object.
        content.put(svg(), ByteBuffer.wrap(picture.svg()));
        return new Copied(content, Messages.text("ui.copy.picture", title, picture.width(), picture.height()));
    }

    /** JavaFX lets a format be named once only. */
    static DataFormat svg() {
        DataFormat known = DataFormat.lookupMimeType(SVG);
        return known == null ? new DataFormat(SVG) : known;
    }

    /** Copies a document as one line. */
    void text(Document document) {
        making.submit(() -> {
            ShareText.Shared shared = ShareText.of(document);
            ClipboardContent content = new ClipboardContent();
            content.putString(shared.text());
            int length = shared.text().length();
            return new Copied(
                    content,
                    shared.leftOut().isEmpty()
                            ? Messages.text("ui.copy.text", length)
                            : Messages.text("ui.copy.textWithout", length, String.join("; ", shared.leftOut())));
        });
    }

    ReadOnlyBooleanProperty runningProperty() {
        return making.runningProperty();
    }
}
