package backstep.ui.export;

import backstep.export.Preview;
import backstep.export.Previewer.Room;
import backstep.text.Messages;
import backstep.ui.theme.Shown;
import backstep.ui.widget.FigureRows;
import backstep.ui.widget.Pixels;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;

/** What the file will hold: a picture as large as there is room for, or the first lines of a text; below, how large it is. */
final class PreviewPane extends BorderPane {

    private static final PseudoClass OLD = PseudoClass.getPseudoClass("old");

    private final ExportModel model;
    private final PreviewModel preview;
    private final ImageView picture = new ImageView();
    private final TextArea text = new TextArea();
    private final Label words = FigureRows.paragraph("", "error-text");
    private final Label caption = FigureRows.paragraph("", "hint");
    private final StackPane frame = new StackPane(picture, text, words) {
        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            measure();
        }
    };

    PreviewPane(ExportModel model) {
        this.model = model;
        this.preview = model.preview();
        getStyleClass().add("export-preview");
        frame.getStyleClass().add("export-preview-frame");
        frame.setMinSize(0, 0);
        picture.setId("preview-picture");
        picture.setManaged(false);
        text.setId("preview-text");
        text.setEditable(false);
        text.getStyleClass().add("export-preview-text");
        words.setId("preview-problem");
        caption.setId("preview-size");
        caption.setMinHeight(USE_PREF_SIZE);
        setCenter(frame);
        setBottom(caption);
        preview.shownProperty().when(Shown.of(this)).subscribe(this::show);
        preview.problemProperty().when(Shown.of(this)).subscribe(words::setText);
        preview.doingProperty().when(Shown.of(this)).subscribe(doing -> refresh());
    }

    private void show(Optional<Preview> shown) {
        Preview present = shown.orElse(null);
        picture.setVisible(present instanceof Preview.Picture);
        text.setVisible(present instanceof Preview.Text);
        if (present instanceof Preview.Picture drawn) {
            picture.setImage(Pixels.image(drawn.raster()));
            place();
        } else {
            // The pixels are not needed any more.
            picture.setImage(null);
        }
        text.setText(present instanceof Preview.Text lines ? lines.lines() : "");
        refresh();
    }

    private void refresh() {
        String doing = preview.doingProperty().get();
        frame.pseudoClassStateChanged(OLD, !doing.isEmpty());
        caption.setText(
                doing.isEmpty()
                        ? preview.shownProperty().get().map(PreviewPane::size).orElse("")
                        : doing);
    }

    private static String size(Preview preview) {
        return switch (preview) {
            case Preview.Picture drawn -> drawn.size();
            case Preview.Text lines ->
                Messages.text(
                        lines.isWhole() ? "ui.export.preview.whole" : "ui.export.preview.first",
                        lines.lines().lines().count());
        };
    }

    /** A picture is drawn in the size in which it is shown. */
    private void measure() {
        Insets insets = frame.getInsets();
        double width = frame.getWidth() - insets.getLeft() - insets.getRight();
        double height = frame.getHeight() - insets.getTop() - insets.getBottom();
        if (width > 1 && height > 1) {
            Window window = getScene().getWindow();
            model.roomProperty().set(new Room(width, height, window == null ? 1 : window.getRenderScaleX()));
        }
        place();
    }

    /** In the middle, on whole pixels; until one of another size is drawn, the last one is stretched. */
    private void place() {
        if (picture.getImage() == null) {
            return;
        }
        Room room = model.roomProperty().get();
        double width = picture.getImage().getWidth() / room.density();
        double height = picture.getImage().getHeight() / room.density();
        double factor = Math.min(1, Math.min(room.width() / width, room.height() / height));
        picture.setFitWidth(factor * width);
        picture.setFitHeight(factor * height);
        picture.relocate(
                Math.floor((frame.getWidth() - factor * width) / 2),
                Math.floor((frame.getHeight() - factor * height) / 2));
    }
}
