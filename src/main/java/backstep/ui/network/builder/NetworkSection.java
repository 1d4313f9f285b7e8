package backstep.ui.network.builder;

import backstep.nn.Initialisation;
import backstep.nn.MlpSpec;
import backstep.nn.train.Experiment;
import backstep.nn.train.Reshaping;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
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
        section = new Section(
                "network",
                List.of(
                        new MlpField(form),
                        layers,
                        addLayer,
                        notice,
                        new LabelledRow("initialisation", initialisation),
                        new LabelledRow("biases", drawnBiases),
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
        seed.show(experiment.seed());
        section.setNote(BuilderTexts.of("parameters", experiment.network().parameterCount()));
    }
}
