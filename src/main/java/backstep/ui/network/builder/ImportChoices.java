package backstep.ui.network.builder;

import backstep.data.CsvReader;
import backstep.data.DatasetSpec;
import backstep.data.Scaling;
import backstep.data.Task;
import backstep.text.Percent;
import backstep.text.Quoted;
import backstep.ui.widget.NumberField;
import backstep.ui.widget.NumberRule;
import backstep.ui.widget.SliderField;
import backstep.ui.widget.SliderScale;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/** What can be said about a file beside what is chosen in its preview. */
final class ImportChoices extends VBox {

    /** Of more samples than this a part may be enough. */
    static final int MANY = 5000;

    /** A name beside its caption. */
    private static final int LONGEST = 36;

    private final ImportModel model;
    private final CsvReader reader;

    /** @param targets what classes are learned as, by how many there are */
    ImportChoices(ImportModel model, IntFunction<List<String>> targets) {
        this.model = model;
        reader = model.file().reader();
        LabelledRow classes = new LabelledRow("importClasses", new ImportClasses(model, targets));
        classes.getStyleClass().add("tall-row");
        model.samplesProperty()
                .subscribe(samples -> classes.setShown(
                        samples.map(read -> !read.classes().isEmpty()).orElse(false)));
        getStyleClass().add("import-choices");
        getChildren().add(new LabelledRow("labelColumn", labelColumn()));
        inputs().ifPresent(getChildren()::add);
        getChildren().addAll(new LabelledRow("task", task()), classes, skip(), new LabelledRow("scaling", scaling()));
        if (reader.size() > MANY) {
            getChildren().add(new LabelledRow("sample", sample()));
        }
        getChildren().add(new LabelledRow("trainShare", trainShare()));
    }

    private Choice<Integer> labelColumn() {
        List<Integer> columns =
                IntStream.range(0, reader.names().size()).boxed().toList();
        Choice<Integer> choice = new Choice<>(
                "label-column",
                "labelColumn",
                columns,
                column -> BuilderTexts.of(
                        "column", column + 1, Quoted.middle(reader.names().get(column), LONGEST)));
        model.labelColumnProperty().subscribe(column -> choice.show(column.intValue()));
        choice.setOnChoose(model.labelColumnProperty()::set);
        return choice;
    }

    /** Inputs are ticked in the preview, unless it shows not all of them. Of very many some are taken at once. */
    private Optional<Node> inputs() {
        boolean many = reader.names().size() > CsvReader.MOST_INPUTS + 1;
        boolean wide = reader.names().size() > ImportPreview.MOST_COLUMNS;
        if (!many) {
            return Optional.empty();
        }
        VBox content = new VBox(new ImportShortcuts(model));
        content.getStyleClass().add("import-inputs");
        if (wide) {
            content.getChildren().add(new ImportInputList(model));
        }
        LabelledRow row = new LabelledRow("inputColumns", content);
        row.getStyleClass().add("tall-row");
        return Optional.of(row);
    }

    private Choice<Optional<Task>> task() {
        List<Optional<Task>> all =
                List.of(Optional.empty(), Optional.of(Task.CLASSIFICATION), Optional.of(Task.REGRESSION));
        Choice<Optional<Task>> choice = new Choice<>(
                "import-task",
                "task",
                all,
                task -> task.map(each -> BuilderTexts.choice("task", each)).orElse(BuilderTexts.of("task.open")));
        model.taskProperty().subscribe(task -> choice.show(task));
        choice.setOnChoose(model.taskProperty()::set);
        return choice;
    }

    private CheckBox skip() {
        CheckBox box =
                BuilderTexts.explained(new CheckBox(BuilderTexts.of("skipMissing")), "import-skip", "skipMissing");
        box.setWrapText(true);
        box.selectedProperty().bindBidirectional(model.skipMissingProperty());
        return box;
    }

    private Choice<Optional<Scaling.Kind>> scaling() {
        List<Optional<Scaling.Kind>> all = Stream.concat(
                        Stream.of(Optional.<Scaling.Kind>empty()),
                        Stream.of(Scaling.Kind.values()).map(Optional::of))
                .toList();
        Choice<Optional<Scaling.Kind>> choice = new Choice<>(
                "import-scaling",
                "scaling",
                all,
                kind -> kind.map(each -> BuilderTexts.choice("scaling", each)).orElse(BuilderTexts.of("scaling.none")));
        model.scalingProperty().subscribe(kind -> choice.show(kind));
        choice.setOnChoose(model.scalingProperty()::set);
        return choice;
    }

    /** An empty field stands for all samples. */
    private NumberField sample() {
        NumberField field = Fields.of(
                "import-sample",
                "sample",
                SliderScale.Logarithmic.whole(2, reader.size()),
                BuilderTexts::whole,
                count -> model.sampleProperty().set(Double.isNaN(count) ? 0 : (int) count));
        field.setRule(NumberRule.whole(2, reader.size()));
        field.setOptional(BuilderTexts.of("allOf", reader.size()));
        field.show(Double.NaN);
        return field;
    }

    private SliderField trainShare() {
        SliderField slider = new SliderField(
                "import-share",
                new SliderScale.Linear(100 * DatasetSpec.LEAST_TRAIN_SHARE, 100, 1),
                percent -> BuilderTexts.percent(percent / 100));
        slider.explain(BuilderTexts.of("trainShare"), BuilderTexts.of("trainShare.tip"));
        slider.setRule(NumberRule.percent(100 * DatasetSpec.LEAST_TRAIN_SHARE));
        slider.show(Percent.exact(model.trainShareProperty().get()));
        slider.setOnChange(percent -> model.trainShareProperty().set(percent / 100));
        return slider;
    }
}
