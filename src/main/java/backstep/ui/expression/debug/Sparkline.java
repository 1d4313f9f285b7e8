package backstep.ui.expression.debug;

import java.util.Arrays;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/** How a number came to be what it is: a small line of steps, with a dot at its end. */
final class Sparkline extends Pane {

    private static final double WIDTH = 72;
    private static final double HEIGHT = 20;
    private static final double MARGIN = 3;

    private final double low;
    private final double high;

    /**
     * Draws values that are evenly spread.
     *
     * @param values those that are not finite are left out
     * @param share how much of the width they take up
     */
    Sparkline(double[] values, double share) {
        getStyleClass().add("sparkline");
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        low = Arrays.stream(values).filter(Double::isFinite).min().orElse(0);
        high = Arrays.stream(values).filter(Double::isFinite).max().orElse(0);
        double width = share * (WIDTH - 2 * MARGIN) / Math.max(1, values.length - 1);
        Path line = new Path();
        line.getStyleClass().add("sparkline-line");
        boolean drawing = false;
        for (int point = 0; point < values.length; point++) {
            double x = MARGIN + point * width;
            if (!Double.isFinite(values[point])) {
                drawing = false;
            } else if (drawing) {
                line.getElements().addAll(new LineTo(x, y(values[point - 1])), new LineTo(x, y(values[point])));
            } else {
                line.getElements().add(new MoveTo(x, y(values[point])));
                drawing = true;
            }
        }
        getChildren().add(line);
        if (drawing) {
            Circle end = new Circle(MARGIN + (values.length - 1) * width, y(values[values.length - 1]), 2.2);
            end.getStyleClass().add("sparkline-end");
            getChildren().add(end);
        }
    }

    private double y(double value) {
        double share = high > low ? value / (high - low) - low / (high - low) : 0.5;
        return HEIGHT - MARGIN - share * (HEIGHT - 2 * MARGIN);
    }
}
