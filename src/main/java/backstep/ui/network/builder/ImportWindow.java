package backstep.ui.network.builder;

import backstep.data.CsvReader;
import backstep.data.CsvSamples;
import backstep.data.DatasetSpec;
import backstep.data.Task;
import backstep.nn.Goal;
import backstep.nn.train.SampleSource;
import backstep.text.Quoted;
import backstep.ui.theme.Appearance;
import backstep.ui.widget.FigureRows;
import backstep.ui.widget.NumberRule;
import backstep.ui.widget.ScreenRoom;
import backstep.ui.widget.SliderField;
import backstep.ui.widget.SliderScale;
import backstep.ui.widget.WholeText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Shows what a file holds and asks which column is the label. */
final class ImportWindow {

    /** A name beside its caption. */
    private static final int LONGEST = 36;

    private final ImportModel model;
    private final Goal goal;
    private final Stage stage = new Stage();

    /**
     * Prepares the window; {@link #show} shows it.
     *
     * @param goal of the network if it learns classes
     * @param onImport is told the samples, if they are taken
     */
    ImportWindow(
            @Nullable Window owner,
            Appearance appearance,
            ImportModel model,
            Goal goal,
            Consumer<SampleSource.Own> onImport) {
        this.model = model;
        this.goal = goal;
        CsvReader reader = model.file().reader();
        Label meaning = line("import-meaning", "hint");
        Label trouble = line("import-problem", "error-text");
        Label title = new Label(Quoted.name(model.file().name()));
        title.setTooltip(WholeText.of(model.file().name()));
        title.getStyleClass().add("import-title");
        VBox choices = new VBox(
                title,
                FigureRows.paragraph(facts(reader), "hint"),
                new ImportPreview(
                        reader,
                        model.labelColumnProperty(),
                        appearance.typeSize().scaleProperty().get()),
                new LabelledRow("labelColumn", labelColumn(reader)),
                inputs(),
                new LabelledRow("task", task()),
                box("skipMissing", "import-skip", model.skipMissingProperty()),
                box("standardise", "import-standardise", model.standardiseProperty()),
                new LabelledRow("trainShare", trainShare()));
        choices.getStyleClass().add("import-choices");
        VBox root = new VBox(scrolled(choices), meaning, trouble, buttons());
        root.getStyleClass().addAll("info-window", "import-window");
        model.outcomeProperty()
                .subscribe(outcome -> outcome.ifPresent(own -> {
                    stage.close();
                    onImport.accept(own);
                }));
        model.samplesProperty()
                .subscribe(samples -> say(meaning, samples.map(this::meaning).orElse("")));
        model.standardiseProperty()
                .subscribe((was, is) -> say(
                        meaning,
                        model.samplesProperty().get().map(this::meaning).orElse("")));
        model.problemProperty().subscribe(problem -> say(trouble, problem));
        Scene scene = new Scene(root);
        appearance.dress(scene);
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(BuilderTexts.of("import.title"));
        stage.setScene(scene);
        stage.setOnShown(event -> {
            fit();
            ScreenRoom.centre(stage, owner());
        });
    }

    /** On a small screen, or with large type, what is chosen is scrolled, and what comes of it stays in sight. */
    private static ScrollPane scrolled(Node choices) {
        ScrollPane scroll = new ScrollPane(choices);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("import-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private String meaning(CsvSamples samples) {
        boolean open = model.taskProperty().get().isEmpty();
        return ImportWords.meaning(samples, open, model.standardiseProperty().get(), goal);
    }

    void show() {
        stage.show();
    }

    private static String facts(CsvReader reader) {
        String separator = switch (reader.separator()) {
            case ';' -> "semicolon";
            case '\t' -> "tab";
            case '|' -> "bar";
            case ' ' -> "spaces";
            default -> "comma";
        };
        String facts = BuilderTexts.of(
                "import.facts",
                BuilderTexts.whole(reader.size()),
                reader.names().size(),
                BuilderTexts.of("separator." + separator),
                BuilderTexts.of(reader.hasHeader() ? "header" : "noHeader"),
                reader.size());
        return isWide(reader) ? BuilderTexts.of("import.previewed", facts, ImportPreview.MOST_COLUMNS) : facts;
    }

    private static boolean isWide(CsvReader reader) {
        return reader.names().size() > ImportPreview.MOST_COLUMNS;
    }

    private Choice<Integer> labelColumn(CsvReader reader) {
        List<Integer> columns =
                IntStream.range(0, reader.names().size()).boxed().toList();
        Choice<Integer> choice = new Choice<>(
                "label-column",
                "labelColumn",
                columns,
                column -> BuilderTexts.of(
                        "column", column + 1, Quoted.middle(reader.names().get(column), LONGEST)));
        choice.show(model.labelColumnProperty().get());
        choice.setOnChoose(model.labelColumnProperty()::set);
        return choice;
    }

    private static Node inputs(ImportModel model) {
        return isWide(model.file().reader()) ? new ImportInputList(model) : new ImportInputs(model);
    }

    private LabelledRow inputs() {
        LabelledRow row = new LabelledRow("inputColumns", inputs(model));
        row.getStyleClass().add("tall-row");
        return row;
    }

    private Choice<Optional<Task>> task() {
        List<Optional<Task>> all =
                List.of(Optional.empty(), Optional.of(Task.CLASSIFICATION), Optional.of(Task.REGRESSION));
        Choice<Optional<Task>> choice = new Choice<>(
                "import-task",
                "task",
                all,
                task -> task.map(each -> BuilderTexts.choice("task", each)).orElse(BuilderTexts.of("task.open")));
        choice.show(model.taskProperty().get());
        choice.setOnChoose(model.taskProperty()::set);
        return choice;
    }

    private static CheckBox box(String key, String id, BooleanProperty chosen) {
        CheckBox box = BuilderTexts.explained(new CheckBox(BuilderTexts.of(key)), id, key);
        box.setWrapText(true);
        box.selectedProperty().bindBidirectional(chosen);
        return box;
    }

    private SliderField trainShare() {
        SliderField slider = new SliderField(
                "import-share",
                new SliderScale.Linear(100 * DatasetSpec.LEAST_TRAIN_SHARE, 100, 1),
                percent -> BuilderTexts.percent(percent / 100));
        slider.explain(BuilderTexts.of("trainShare"), BuilderTexts.of("trainShare.tip"));
        slider.setRule(NumberRule.percent(100 * DatasetSpec.LEAST_TRAIN_SHARE));
        slider.show(BuilderTexts.percents(model.trainShareProperty().get()));
        slider.setOnChange(percent -> model.trainShareProperty().set(percent / 100));
        return slider;
    }

    private Label line(String id, String styleClass) {
        Label line = FigureRows.paragraph("", styleClass);
        line.setId(id);
        return line;
    }

    private void say(Label line, String text) {
        line.setText(text);
        LabelledRow.show(line, !text.isEmpty());
        if (stage.isShowing()) {
            fit();
        }
    }

    /** As large as its content, but no larger than the screen that its owner is on. */
    private void fit() {
        stage.sizeToScene();
        ScreenRoom.keepOn(ScreenRoom.screen(owner()), stage);
    }

    private Window owner() {
        return Objects.requireNonNullElse(stage.getOwner(), stage);
    }

    private ButtonBar buttons() {
        Button cancel = new Button(BuilderTexts.of("import.cancel"));
        cancel.setId("import-cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(event -> stage.close());
        ButtonBar.setButtonData(cancel, ButtonBar.ButtonData.CANCEL_CLOSE);
        Button done = new Button(BuilderTexts.of("import.done"));
        done.setId("import-done");
        done.setDefaultButton(true);
        done.disableProperty().bind(model.samplesProperty().map(samples -> samples.isEmpty()));
        done.setOnAction(event -> model.divide());
        ButtonBar.setButtonData(done, ButtonBar.ButtonData.OK_DONE);
        ButtonBar bar = new ButtonBar();
        bar.getButtons().addAll(done, cancel);
        return bar;
    }
}
