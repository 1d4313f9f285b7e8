package backstep.ui.network.builder;

import backstep.data.CsvSamples;
import backstep.data.FoundClass;
import backstep.text.Quoted;
import backstep.ui.widget.WholeText;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A line for each label that was found: how many samples have it, and which class it becomes. */
final class ImportClasses extends VBox {

    private static final int LONGEST = 24;

    private final ImportModel model;
    private final IntFunction<List<String>> targets;

    /** @param targets what classes are learned as, by how many there are */
    ImportClasses(ImportModel model, IntFunction<List<String>> targets) {
        this.model = model;
        this.targets = targets;
        getStyleClass().add("import-classes");
        model.samplesProperty()
                .subscribe(samples -> show(samples.map(CsvSamples::classes).orElse(List.of())));
    }

    private void show(List<FoundClass> classes) {
        List<String> learned = classes.isEmpty() ? List.of() : targets.apply(classes.size());
        getChildren()
                .setAll(IntStream.range(0, classes.size())
                        .mapToObj(place -> row(place, classes, learned))
                        .toList());
    }

    private HBox row(int place, List<FoundClass> classes, List<String> learned) {
        FoundClass found = classes.get(place);
        String samples = BuilderTexts.whole(found.samples());
        Label name = new Label(
                BuilderTexts.of("import.found", Quoted.middle(found.name(), LONGEST), samples, found.samples()));
        name.setTooltip(WholeText.of(found.name()));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Choice<Integer> becomes = new Choice<>(
                "import-class-" + place,
                "importClass",
                IntStream.range(0, classes.size()).boxed().toList(),
                learned::get);
        becomes.show(place);
        becomes.setOnChoose(other -> model.exchange(place, other));
        HBox row = new HBox(name, becomes);
        row.getStyleClass().add("import-class");
        return row;
    }
}
