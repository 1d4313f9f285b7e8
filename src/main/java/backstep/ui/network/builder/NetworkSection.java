package backstep.ui.network.builder;

import backstep.nn.Initialisation;
import backstep.nn.MlpSpec;
import backstep.nn.WeightDraw;
import backstep.nn.train.Experiment;
import backstep.nn.train.Reshaping;
import backstep.ui.widget.FigureRows;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Which network, and how its parameters are drawn. */
final class NetworkSection {

    private final LayerRows layers;
    private final Button addLayer = new Button(BuilderTexts.of("addLayer"), new FontIcon(Feather.PLUS));
    private final Choice<Initialisation> initialisation = new Choice<>(
            "initialisation",
            "initialisation",
            List.of(Initialisation.values()),
            each -> BuilderTexts.choice("initialisation", each));
    private final CheckBox drawnBiases =
            BuilderTexts.explained(new CheckBox(BuilderTexts.of("drawnBiases")), "drawn-biases", "drawnBiases");
    private final Choice<WeightDraw.Order> order = new Choice<>(
            "draw-order",
            "drawOrder",
            List.of(WeightDraw.Order.values()),
            each -> BuilderTexts.choice("drawOrder", each));
    private final Choice<WeightDraw.Generator> generator = new Choice<>(
            "draw-generator",
            "drawGenerator",
            List.of(WeightDraw.Generator.values()),
            each -> BuilderTexts.choice("drawGenerator", each));
    private final LabelledRow orderRow = new LabelledRow("drawOrder", order);
    private final Label outputs = FigureRows.paragraph("", "hint");
    private final SeedField seed;
    private final Section section;

    NetworkSection(Form form, FitNotice notice) {
        seed = new SeedField(
                form, "network-seed", "networkSeed", chosen -> form.change(present -> present.withSeed(chosen)));
        layers = new LayerRows(form);
        BuilderTexts.explained(addLayer, "add-layer", "addLayer");
        addLayer.getStyleClass().add("builder-button");
        addLayer.setMaxWidth(Double.MAX_VALUE);
        addLayer.setOnAction(event -> form.change(Reshaping::addLayer));
        initialisation.setOnChoose(chosen -> form.change(present -> present.withStart(chosen, present.drawnBiases())));
        drawnBiases.setOnAction(
                event -> form.change(present -> present.withStart(present.initialisation(), drawnBiases.isSelected())));
        order.setOnChoose(
                chosen -> form.change(present -> present.withDraw(present.draw().withOrder(chosen))));
        generator.setOnChoose(
                chosen -> form.change(present -> present.withDraw(present.draw().withGenerator(chosen))));
        outputs.setId("output-meaning");
        section = new Section(
                "network",
                List.of(
                        new MlpField(form),
                        layers,
                        outputs,
                        addLayer,
                        notice,
                        new LabelledRow("initialisation", initialisation),
                        new LabelledRow("biases", drawnBiases),
                        orderRow,
                        new LabelledRow("drawGenerator", generator),
                        new LabelledRow("networkSeed", seed)));
        form.add(this::show);
    }

    Section view() {
        return section;
    }

    private void show(Experiment experiment) {
        layers.show(experiment.layers());
        addLayer.setDisable(experiment.layers().size() > MlpSpec.MOST_HIDDEN);
        initialisation.show(experiment.initialisation());
        drawnBiases.setSelected(experiment.drawnBiases());
        order.show(experiment.draw().order());
        orderRow.setShown(experiment.drawnBiases());
        generator.show(experiment.draw().generator());
        showOutputs(experiment.network().outputs());
        seed.show(experiment.seed());
        section.setNote(BuilderTexts.of("parameters", experiment.network().parameterCount()));
    }

    /** Several outputs follow the classes; a single one needs no word. */
    private void showOutputs(int count) {
        outputs.setText(count > 1 ? BuilderTexts.of("outputs", count) : "");
        LabelledRow.show(outputs, count > 1);
    }
}
