package backstep.ui.network.builder;

import backstep.ui.widget.NumberField;
import backstep.ui.widget.SliderScale;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleFunction;

/** Number fields without a slider. */
final class Fields {

    private Fields() {}

    /** A field for a number that the up and down keys change along {@code reach}. */
    static NumberField of(
            String id, String key, SliderScale reach, DoubleFunction<String> format, DoubleConsumer onChange) {
        NumberField field = new NumberField(format, reach::next);
        explain(field, id, key);
        field.getStyleClass().add("wide");
        field.setMaxWidth(Double.MAX_VALUE);
        field.setOnCommit(onChange);
        return field;
    }

    /** Gives a field its identifier, its name and its meaning. */
    static void explain(NumberField field, String id, String key) {
        field.setId(id);
        field.explain(BuilderTexts.of(key), BuilderTexts.of(key + ".tip"));
    }
}
