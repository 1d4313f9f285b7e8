package backstep.ui.network.tables;

import backstep.text.Messages;
import backstep.text.Numbers;
import backstep.ui.network.model.SamplePlace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleBiFunction;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;

/** The columns of the table of predictions: right or wrong, which sample, label beside prediction, loss, inputs. */
final class PredictionColumns {

    private static final double MARK_WIDTH = 26;
    private static final double PART_WIDTH = 56;
    private static final double LABEL_WIDTH = 40;
    private static final double NUMBER_WIDTH = 66;
    private static final double INPUT_WIDTH = 68;
    private static final double NAME_WIDTH = 84;
    private static final double CHANCE_WIDTH = 78;

    private final ObservableValue<@Nullable PredictionRows> shown;

    private PredictionColumns(ObservableValue<@Nullable PredictionRows> shown) {
        this.shown = shown;
    }

    static List<TableColumn<SamplePlace, SamplePlace>> of(
            PredictionKind kind, ObservableValue<@Nullable PredictionRows> shown) {
        return new PredictionColumns(shown).columns(kind);
    }

    private List<TableColumn<SamplePlace, SamplePlace>> columns(PredictionKind kind) {
        List<TableColumn<SamplePlace, SamplePlace>> columns = new ArrayList<>();
        columns.add(mark());
        columns.add(part());
        if (kind.numbers()) {
            columns.add(named("label", LABEL_WIDTH, Numbers::brief, PredictionRows::target));
            columns.add(named("prediction", NUMBER_WIDTH, Numbers::fixed, PredictionRows::prediction));
        }
        if (kind.names()) {
            columns.add(words("class", PredictionRows::className));
            columns.add(words("meant", PredictionRows::meantName));
        }
        if (kind.chances()) {
            columns.add(named("chance", CHANCE_WIDTH, PartView::share, PredictionRows::chance));
        }
        columns.add(named("loss", NUMBER_WIDTH, Numbers::fixed, PredictionRows::loss));
        addInputs(columns, kind.inputs());
        return columns;
    }

    private void addInputs(List<TableColumn<SamplePlace, SamplePlace>> columns, List<String> inputs) {
        for (int input = 0; input < inputs.size(); input++) {
            int which = input;
            columns.add(numbers(
                    "input-" + (input + 1),
                    inputs.get(input),
                    Messages.text("ui.tables.xMeaning", inputs.get(input)),
                    INPUT_WIDTH,
                    Numbers::brief,
                    (predictions, place) -> predictions.input(place, which)));
        }
    }

    /** A column of names of classes. */
    private TableColumn<SamplePlace, SamplePlace> words(
            String name, BiFunction<PredictionRows, SamplePlace, String> word) {
        Function<SamplePlace, String> text = place -> {
            PredictionRows predictions = shown.getValue();
            return predictions != null && predictions.has(place) ? word.apply(predictions, place) : "";
        };
        TableColumn<SamplePlace, SamplePlace> column = TableColumns.of(
                "column-" + name,
                Messages.text("ui.tables." + name),
                Messages.text("ui.tables." + name + "Meaning"),
                NAME_WIDTH,
                each -> new LiveTextCell<>(text, shown));
        column.setComparator(Comparator.comparing(text));
        return column;
    }

    private TableColumn<SamplePlace, SamplePlace> mark() {
        Predicate<SamplePlace> isRight = place -> {
            PredictionRows predictions = shown.getValue();
            return predictions != null && predictions.has(place) && predictions.isRight(place);
        };
        TableColumn<SamplePlace, SamplePlace> mark = TableColumns.of(
                "column-mark",
                "",
                Messages.text("ui.tables.markMeaning"),
                MARK_WIDTH,
                column -> new MarkCell(isRight, shown));
        mark.setComparator(Comparator.comparing(isRight::test));
        return mark;
    }

    private static TableColumn<SamplePlace, SamplePlace> part() {
        TableColumn<SamplePlace, SamplePlace> part = TableColumns.of(
                "column-part",
                Messages.text("ui.tables.part"),
                Messages.text("ui.tables.partMeaning"),
                PART_WIDTH,
                column -> new TextCell<>(place -> Messages.text(
                        place.test() ? "ui.tables.test" : "ui.tables.train", Integer.toString(place.index() + 1))));
        part.setComparator(SamplePlace.ORDER);
        return part;
    }

    private TableColumn<SamplePlace, SamplePlace> named(
            String name,
            double width,
            DoubleFunction<String> format,
            ToDoubleBiFunction<PredictionRows, SamplePlace> figure) {
        String meaning = Messages.text("ui.tables." + name + "Meaning");
        return numbers(name, Messages.text("ui.tables." + name), meaning, width, format, figure);
    }

    private TableColumn<SamplePlace, SamplePlace> numbers(
            String name,
            String heading,
            String meaning,
            double width,
            DoubleFunction<String> format,
            ToDoubleBiFunction<PredictionRows, SamplePlace> figure) {
        return TableColumns.numbers(
                "column-" + name,
                heading,
                meaning,
                width,
                place -> {
                    PredictionRows predictions = shown.getValue();
                    return predictions != null && predictions.has(place)
                            ? figure.applyAsDouble(predictions, place)
                            : Double.NaN;
                },
                format,
                shown);
    }
}
