package backstep.ui.theme;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;

/** How large the type of all windows is, and with it everything else in them. */
public final class TypeSize {

    /** The size for which style sheets and pictures are drawn, in points of the screen. */
    public static final int USUAL = 13;

    /** The sizes that are offered. */
    public static final List<Integer> OFFERED = List.of(10, 11, 12, 13, 14, 15, 16, 18, 20, 22, 24, 26, 28);

    private final ObjectProperty<Integer> points = new SimpleObjectProperty<>(this, "points", USUAL);
    private final ReadOnlyDoubleWrapper scale = new ReadOnlyDoubleWrapper(this, "scale", 1);

    /** The usual size. */
    public TypeSize() {
        scale.bind(Bindings.createDoubleBinding(() -> points.get() / (double) USUAL, points));
    }

    /**
     * How many times as large as usual everything is in the window of a node; 1 before it is shown, and in windows
     * without the program's looks.
     */
    public static ObservableValue<Double> scaleOf(Node node) {
        return Shown.of(node)
                .flatMap(shown -> shown ? ofScene(node.getScene()) : null)
                .orElse(1.0);
    }

    /** The width that a region would have with usual type: whether there is room for something depends on this. */
    public static ObservableValue<Double> usualWidthOf(Region region) {
        return usual(region, region.widthProperty());
    }

    /** The height that a region would have with usual type. */
    public static ObservableValue<Double> usualHeightOf(Region region) {
        return usual(region, region.heightProperty());
    }

    private static ObservableValue<Double> usual(Region region, ObservableValue<Number> length) {
        ObservableValue<Double> scale = scaleOf(region);
        return length.flatMap(pixels -> scale.map(factor -> pixels.doubleValue() / factor));
    }

    private static ObservableValue<Double> ofScene(Scene scene) {
        return scene.getProperties().get(TypeSize.class) instanceof TypeSize size
                // Not asObject(): each of those listens to the size for as long as it is remembered.
                ? size.scale.getReadOnlyProperty().map(Number::doubleValue)
                : new SimpleObjectProperty<>(1.0);
    }

    /** Lets {@link #scaleOf} find this size. */
    void attach(Scene scene) {
        scene.getProperties().put(TypeSize.class, this);
    }

    /** The next larger size that is offered, if there is one. */
    public void enlarge() {
        OFFERED.stream().filter(size -> size > points.get()).findFirst().ifPresent(points::set);
    }

    /** The next smaller size that is offered, if there is one. */
    public void reduce() {
        OFFERED.reversed().stream()
                .filter(size -> size < points.get())
                .findFirst()
                .ifPresent(points::set);
    }

    /** The usual size again. */
    public void reset() {
        points.set(USUAL);
    }

    /** The size in points, one of those offered or between them. */
    public ObjectProperty<Integer> pointsProperty() {
        return points;
    }

    /** How many times as large as usual everything is. */
    public ReadOnlyDoubleProperty scaleProperty() {
        return scale.getReadOnlyProperty();
    }
}
