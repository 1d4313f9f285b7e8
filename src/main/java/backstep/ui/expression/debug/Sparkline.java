package backstep.ui.expression.debug;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

/** How a number came to be what it is: a small line of steps, with a dot at its end. */
final class Sparkline extends Pane {

    private static final double WIDTH = 72;
    private static final double HEIGHT = 20;
    private static final double MARGIN = 3;
    private static final double DOT = 2.2;

    private final Path line = new Path();
    private final Circle end = new Circle(DOT);
    private double low;
    private double high;

    Sparkline() {
        getStyleClass().add("sparkline");
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        line.getStyleClass().add("sparkline-line");
        end.getStyleClass().add("sparkline-end");
        end.setVisible(false);
        getChildren().addAll(line, end);
    }

    /**
     * Draws values that are evenly spread.
     *
     * @param values those that are not finite are left out
     * @param share how much of the width they take up
     */
    void show(double[] values, double share) {
        low = Arrays.stream(values).filter(Double::isFinite).min().orElse(0);
        high = Arrays.stream(values).filter(Double::isFinite).max().orElse(0);
        double width = share * (WIDTH - 2 * MARGIN) / Math.max(1, values.length - 1);
        List<PathElement> elements = new ArrayList<>();
        boolean drawing = false;
        for (int point = 0; point < values.length; point++) {
            double x = MARGIN + point * width;
            if (!Double.isFinite(values[point])) {
                drawing = false;
            } else if (drawing) {
                elements.add(new LineTo(x, y(values[point - 1])));
                elements.add(new LineTo(x, y(values[point])));
            } else {
                elements.add(new MoveTo(x, y(values[point])));
                drawing = true;
            }
        }
        line.getElements().setAll(elements);
        end.setVisible(drawing);
        if (drawing) {
            end.setCenterX(MARGIN + (values.length - 1) * width);
            end.setCenterY(y(values[values.length - 1]));
        }
    }

    private double y(double value) {
        double share = high > low ? value / (high - low) - low / (high - low) : 0.5;
        return HEIGHT - MARGIN - share * (HEIGHT - 2 * MARGIN);
    }
}
