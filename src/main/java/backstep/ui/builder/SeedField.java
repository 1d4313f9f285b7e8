package backstep.ui.builder;

import backstep.explain.Numbers;
import backstep.ui.widget.Buttons;
import backstep.ui.widget.NumberField;
import backstep.ui.widget.Reach;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** A seed, and a button for the next one. */
final class SeedField extends HBox {

    private static final Reach STEPS = new Reach.Linear(0, Integer.MAX_VALUE, 1);

    private final NumberField field = new NumberField(Numbers::full, STEPS::next);
    private int seed;

    /** @param key of its name and meaning */
    SeedField(String id, String key, IntConsumer onChange) {
        Fields.explain(field, id, key);
        field.getStyleClass().add("wide");
        field.setMaxWidth(Double.MAX_VALUE);
        field.setOnCommit(number -> onChange.accept(Texts.toInt(number)));
        HBox.setHgrow(field, Priority.ALWAYS);
        Button next = Buttons.icon(Feather.SHUFFLE, Texts.of("nextSeed"));
        next.setId(id + "-next");
        next.getStyleClass().add("builder-button");
        next.setOnAction(event -> onChange.accept(seed == Integer.MAX_VALUE ? 0 : seed + 1));
        getStyleClass().add("dial");
        getChildren().setAll(field, next);
    }

    void show(int present) {
        seed = present;
        field.show(present);
    }
}
