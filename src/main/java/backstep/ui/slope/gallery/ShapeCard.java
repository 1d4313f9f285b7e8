package backstep.ui.slope.gallery;

import backstep.picture.Palette;
import backstep.picture.slope.ShapePicture;
import backstep.slope.FunctionShape;
import backstep.text.Messages;
import backstep.ui.widget.Buttons;
import backstep.ui.widget.CanvasSurface;
import backstep.ui.widget.Magnified;
import backstep.ui.widget.PictureCanvas;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Region;

/** A function as a button with its picture; it opens the function. */
final class ShapeCard extends Button {

    private static final double WIDTH = 205;
    private static final double HEIGHT = 158;

    ShapeCard(FunctionShape shape, ObservableBooleanValue dark, Runnable open) {
        setId("shape-" + shape.op().symbol());
        getStyleClass().add("slope-shape");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        Buttons.explain(this, Messages.text("ui.slope.openShape", ShapePicture.sentence(shape)));
        setGraphic(new Magnified(new Picture(shape, dark)));
        setOnAction(event -> open.run());
    }

    private static final class Picture extends Region {

        private final FunctionShape shape;
        private final PictureCanvas canvas = new PictureCanvas();
        private final CanvasSurface surface = new CanvasSurface(canvas.getGraphicsContext2D());
        private ShapePicture picture = new ShapePicture(Palette.LIGHT);

        Picture(FunctionShape shape, ObservableBooleanValue dark) {
            this.shape = shape;
            setPrefSize(WIDTH, HEIGHT);
            setMinSize(WIDTH, HEIGHT);
            getChildren().add(canvas);
            dark.subscribe(isDark -> {
                picture = new ShapePicture(isDark ? Palette.DARK : Palette.LIGHT);
                requestLayout();
            });
        }

        @Override
        protected void layoutChildren() {
            canvas.fit(getWidth(), getHeight());
            canvas.getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
            surface.begin();
            picture.paint(surface, shape, getWidth(), getHeight());
        }
    }
}
