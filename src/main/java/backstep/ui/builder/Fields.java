package backstep.ui.builder;

import backstep.explain.Numbers;
import backstep.ui.widget.NumberField;
import backstep.ui.widget.Reach;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleFunction;

/** Number fields without a slider. */
final class Fields {

    private Fields() {}

    /** A field for a number that the up and down keys change along {@code reach}. */
    static NumberField of(String id, String key, Reach reach, DoubleFunction<String> format, DoubleConsumer onChange) {
        NumberField field = new NumberField(format, Numbers::full, reach::next);
        Texts.explained(field, id, key);
        field.getStyleClass().add("wide");
        field.setMaxWidth(Double.MAX_VALUE);
        field.setOnCommit(onChange);
        return field;
    }
}
