package backstep.ui.start;

import backstep.picture.Palette;
import backstep.picture.Raster;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A picture with a title and a few words, all of which is one button. */
abstract sealed class Card extends Button permits ExampleCard, RecentCard {

    private final PictureFrame picture = new PictureFrame();
    private final VBox words = new VBox();
    private final VBox content = new VBox(picture, words);

    /**
     * A card without a picture yet.
     *
     * @param id of the button
     * @param open what a click does, or Enter
     */
    Card(String id, String title, Runnable open) {
        setId(id);
        getStyleClass().setAll("start-card");
        words.getStyleClass().add("start-words");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(content);
        setOnAction(event -> open.run());
        addEventHandler(KeyEvent.KEY_PRESSED, this::enter);
        add(title, "start-title");
    }

    /** Makes the picture, away from the JavaFX thread. */
    abstract Raster picture(PictureMaker maker, ThumbnailSize size, Palette palette);

    /** Adds a line of words, which breaks where it has to. */
    final Label add(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        words.getChildren().add(label);
        return label;
    }

    /** What stands below the picture. */
    final VBox words() {
        return words;
    }

    final void show(Image image) {
        picture.show(image);
    }

    /** A button alone is fired by the space bar only. */
    private void enter(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && equals(event.getTarget())) {
            event.consume();
            fire();
        }
    }

    /** How high the card is at a width: a button by itself asks its content at no width in particular. */
    final double heightFor(double width) {
        double inner = width - snappedLeftInset() - snappedRightInset();
        return snapSizeY(snappedTopInset() + content.prefHeight(inner) + snappedBottomInset());
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        content.resizeRelocate(
                left, top, getWidth() - left - snappedRightInset(), getHeight() - top - snappedBottomInset());
    }
}
