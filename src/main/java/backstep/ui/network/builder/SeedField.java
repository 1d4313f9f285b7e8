package backstep.ui.network.builder;

import backstep.data.Seed;
import backstep.text.Messages;
import backstep.text.Numbers;
import backstep.ui.widget.Buttons;
import backstep.ui.widget.NumberField;
import backstep.ui.widget.SliderScale;
import java.util.function.LongConsumer;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** A seed, and a button for the next one. */
final class SeedField extends HBox {

    private static final SliderScale STEPS = new SliderScale.Linear(0, Seed.MOST, 1);

    private final NumberField field = new NumberField(Numbers::full, STEPS::next);
    private long seed;

    /** @param key of its name and meaning */
    SeedField(Form form, String id, String key, LongConsumer onChange) {
        Fields.explain(field, id, key);
        field.getStyleClass().add("wide");
        field.setMaxWidth(Double.MAX_VALUE);
        field.setOnCommit(number -> {
            if (number == Math.rint(number) && Seed.is((long) number)) {
                onChange.accept((long) number);
            } else {
                form.refuse(Messages.text("data.seed", Numbers.full(number), Long.toString(Seed.MOST)));
            }
        });
        HBox.setHgrow(field, Priority.ALWAYS);
        Button next = Buttons.icon(Feather.SHUFFLE, BuilderTexts.of("nextSeed"));
        next.setId(id + "-next");
        next.getStyleClass().add("builder-button");
        next.setOnAction(event -> onChange.accept(Seed.after(seed)));
        getStyleClass().add("dial");
        getChildren().setAll(field, next);
    }

    void show(long present) {
        seed = present;
        field.show((double) present);
    }
}
