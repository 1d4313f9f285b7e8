package backstep.ui.network.tables;

import backstep.nn.Parameters;
import backstep.nn.train.Snapshot;
import backstep.text.Messages;
import backstep.text.Numbers;
import backstep.ui.network.model.NetworkSession;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;

/** The columns of the table of parameters: layer, neuron, input, value, gradient, frozen. */
final class ParameterColumns {

    private static final double LAYER_WIDTH = 48;
    private static final double NEURON_WIDTH = 57;
    private static final double INPUT_WIDTH = 62;
    private static final double NUMBER_WIDTH = 90;
    private static final double FROZEN_WIDTH = 58;

    private final NetworkSession session;
    private final ObservableValue<@Nullable Snapshot> shown;

    ParameterColumns(NetworkSession session, ObservableValue<@Nullable Snapshot> shown) {
        this.session = session;
        this.shown = shown;
    }

    List<TableColumn<ParameterPlace, ParameterPlace>> columns() {
        return List.of(
                text("layer", LAYER_WIDTH, place -> Integer.toString(place.layer() + 1), ParameterPlace::layer),
                text("neuron", NEURON_WIDTH, place -> Integer.toString(place.neuron() + 1), ParameterPlace::neuron),
                text("input", INPUT_WIDTH, this::inputName, ParameterPlace::input),
                value(),
                TableColumns.numbers(
                        "column-gradient",
                        Messages.text("ui.tables.gradient"),
                        Messages.text("ui.tables.gradientMeaning"),
                        NUMBER_WIDTH,
                        figure(Snapshot::gradients),
                        Numbers::fixed,
                        shown),
                frozen());
    }

    private static TableColumn<ParameterPlace, ParameterPlace> text(
            String name, double width, Function<ParameterPlace, String> text, ToIntFunction<ParameterPlace> order) {
        TableColumn<ParameterPlace, ParameterPlace> column = TableColumns.of(
                "column-" + name,
                Messages.text("ui.tables." + name),
                Messages.text("ui.tables." + name + "Meaning"),
                width,
                each -> new TextCell<>(text));
        column.setComparator(Comparator.comparingInt(order).thenComparingInt(ParameterPlace::place));
        return column;
    }

    /** The name of an input, or the number of a neuron in the layer before. */
    private String inputName(ParameterPlace place) {
        if (place.isBias()) {
            return Messages.text("ui.tables.bias");
        }
        Snapshot snapshot = shown.getValue();
        List<String> names = snapshot == null ? List.of() : snapshot.spec().shownInputs();
        return place.layer() == 0 && place.input() < names.size()
                ? names.get(place.input())
                : Messages.text("ui.tables.from", Integer.toString(place.input() + 1));
    }

    private TableColumn<ParameterPlace, ParameterPlace> value() {
        ToDoubleFunction<ParameterPlace> figure = figure(Snapshot::parameters);
        TableColumn<ParameterPlace, ParameterPlace> column = TableColumns.of(
                "column-value",
                Messages.text("ui.tables.value"),
                Messages.text("ui.tables.valueMeaning"),
                NUMBER_WIDTH,
                each -> new EditableCell<>(
                        figure, (place, value) -> session.setParameter(place.place(), value), shown));
        column.setComparator(Comparator.comparingDouble(figure));
        column.getStyleClass().add("number-column");
        return column;
    }

    private TableColumn<ParameterPlace, ParameterPlace> frozen() {
        Predicate<ParameterPlace> isFrozen = place -> {
            Snapshot snapshot = shown.getValue();
            return snapshot != null && snapshot.spec().frozen().contains(place.place());
        };
        TableColumn<ParameterPlace, ParameterPlace> column = TableColumns.of(
                "column-frozen",
                Messages.text("ui.tables.frozen"),
                Messages.text("ui.tables.frozenMeaning"),
                FROZEN_WIDTH,
                each -> new FrozenCell(isFrozen, (place, keep) -> session.freeze(place.place(), keep), shown));
        column.setComparator(Comparator.comparing(isFrozen::test));
        return column;
    }

    private ToDoubleFunction<ParameterPlace> figure(Function<Snapshot, Parameters> of) {
        return place -> {
            Snapshot snapshot = shown.getValue();
            boolean exists =
                    snapshot != null && place.place() < of.apply(snapshot).count();
            return exists ? of.apply(snapshot).get(place.place()) : Double.NaN;
        };
    }
}
