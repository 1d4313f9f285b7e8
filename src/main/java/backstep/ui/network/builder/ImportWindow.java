package backstep.ui.network.builder;

import backstep.data.CsvReader;
import backstep.data.CsvSamples;
import backstep.nn.Goal;
import backstep.nn.train.SampleSource;
import backstep.text.Quoted;
import backstep.ui.theme.Appearance;
import backstep.ui.widget.FigureRows;
import backstep.ui.widget.ScreenRoom;
import backstep.ui.widget.WholeText;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Shows what a file holds and asks which column is the label, which ones are inputs, and how they are taken. */
final class ImportWindow {

    private final ImportModel model;
    private final IntFunction<Goal> goals;
    private final Stage stage = new Stage();

    /**
     * Prepares the window; {@link #show} shows it.
     *
     * @param goals of the network if it learns classes, by how many there are
     * @param onImport is told the samples, if they are taken
     */
    ImportWindow(
            @Nullable Window owner,
            Appearance appearance,
            ImportModel model,
            IntFunction<Goal> goals,
            Consumer<SampleSource.Own> onImport) {
        this.model = model;
        this.goals = goals;
        CsvReader reader = model.file().reader();
        Label meaning = line("import-meaning", "hint");
        Label trouble = line("import-problem", "error-text");
        Label title = new Label(Quoted.name(model.file().name()));
        title.setTooltip(WholeText.of(model.file().name()));
        title.getStyleClass().add("import-title");
        VBox choices = new VBox(
                title,
                FigureRows.paragraph(facts(reader), "hint"),
                new ImportPreview(model, appearance.typeSize().scaleProperty().get()),
                new ImportChoices(model, count -> goals.apply(count).targetTexts()));
        choices.getStyleClass().add("import-choices");
        ImportRemedies remedies = new ImportRemedies(model);
        VBox root = new VBox(scrolled(choices), meaning, trouble, remedies, buttons());
        root.getStyleClass().addAll("info-window", "import-window");
        model.outcomeProperty()
                .subscribe(outcome -> outcome.ifPresent(own -> {
                    stage.close();
                    onImport.accept(own);
                }));
        Runnable explain = () ->
                say(meaning, model.samplesProperty().get().map(this::meaning).orElse(""));
        model.samplesProperty().subscribe(now -> explain.run());
        model.scalingProperty().subscribe(now -> explain.run());
        model.sampleProperty().subscribe(now -> explain.run());
        model.remedyProperty().subscribe(remedy -> {
            remedies.show(remedy);
            refit();
        });
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
        boolean scaled = model.scalingProperty().get().isPresent();
        return ImportWords.meaning(samples, open, scaled, model.sampleProperty().get(), goals);
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
        StringBuilder all = new StringBuilder(facts);
        if (reader.decimalMark() == ',') {
            all.append(BuilderTexts.of("import.comma"));
        }
        if (reader.isEncodingGuessed()) {
            all.append(BuilderTexts.of("import.encoding", reader.encoding()));
        }
        return isWide(reader) ? BuilderTexts.of("import.previewed", all, ImportPreview.MOST_COLUMNS) : all.toString();
    }

    private static boolean isWide(CsvReader reader) {
        return reader.names().size() > ImportPreview.MOST_COLUMNS;
    }

    private Label line(String id, String styleClass) {
        Label line = FigureRows.paragraph("", styleClass);
        line.setId(id);
        return line;
    }

    private void say(Label line, String text) {
        line.setText(text);
        LabelledRow.show(line, !text.isEmpty());
        refit();
    }

    private void refit() {
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
