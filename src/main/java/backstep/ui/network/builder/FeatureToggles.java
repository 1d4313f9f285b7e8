package backstep.ui.network.builder;

import backstep.data.Feature;
import backstep.nn.train.Experiment;
import backstep.text.Quoted;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

/** Which inputs the network is given: one at least. */
final class FeatureToggles extends FlowPane {

    /** Two beside each other fit into the narrowest column. */
    private static final int LONGEST = 18;

    private final Form form;
    private final Map<Feature, ToggleButton> toggles = new EnumMap<>(Feature.class);

    FeatureToggles(Form form) {
        this.form = form;
        for (Feature feature : Feature.values()) {
            ToggleButton toggle = new ToggleButton();
            toggle.setId("feature-" + feature.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            toggle.setTooltip(new Tooltip());
            toggle.getStyleClass().add("feature-toggle");
            toggle.setOnAction(event -> choose());
            toggles.put(feature, toggle);
        }
        getStyleClass().add("feature-toggles");
        getChildren().setAll(toggles.values());
        form.add(this::show);
    }

    private void show(Experiment experiment) {
        toggles.forEach((feature, toggle) -> {
            String name = experiment.featureName(feature);
            toggle.setText(Quoted.middle(name, LONGEST));
            toggle.setAccessibleText(BuilderTexts.of("feature", name));
            toggle.getTooltip().setText(BuilderTexts.of("feature.tip", name));
            toggle.setSelected(experiment.features().contains(feature));
        });
    }

    private void choose() {
        List<Feature> chosen = new ArrayList<>();
        toggles.forEach((feature, toggle) -> {
            if (toggle.isSelected()) {
                chosen.add(feature);
            }
        });
        if (chosen.isEmpty()) {
            form.refuse(BuilderTexts.of("noFeature"));
        } else {
            form.change(present -> present.withFeatures(chosen));
        }
    }
}
