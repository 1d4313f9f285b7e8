package backstep.ui.graph;

import backstep.explain.Numbers;
import backstep.i18n.Messages;
import backstep.picture.Colour;
import backstep.picture.Diverging;
import backstep.picture.Palette;
import backstep.picture.View;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;

/** The colours of gradients, from the most negative through zero to the most positive of the run. */
final class Legend extends VBox {

    private static final int WIDTH = 140;
    private static final int HEIGHT = 8;

    private final Canvas scale = new Canvas(WIDTH, HEIGHT);
    private final Label least = new Label();
    private final Label most = new Label();

    Legend() {
        getStyleClass().add("legend");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMouseTransparent(true);
        Label caption = new Label(Messages.text("ui.graph.legend"));
        BorderPane captions = new BorderPane(caption, null, most, null, least);
        getChildren().addAll(scale, captions);
        setVisible(false);
    }

    void show(View view, Palette palette) {
        double largest = view.largestGradient();
        least.setText(Numbers.brief(-largest));
        most.setText(Numbers.brief(largest));
        GraphicsContext graphics = scale.getGraphicsContext2D();
        for (int x = 0; x < WIDTH; x++) {
            double gradient = largest * (2.0 * x / (WIDTH - 1) - 1);
            Colour colour = palette.gradient().fill(Diverging.intensity(gradient, largest));
            graphics.setFill(Color.rgb(colour.red(), colour.green(), colour.blue()));
            graphics.fillRect(x, 0, 1, HEIGHT);
        }
        setVisible(largest > 0);
    }
}
