package backstep.ui.network.builder;

import backstep.data.Feature;
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

    private final Form form;
    private final Map<Feature, ToggleButton> toggles = new EnumMap<>(Feature.class);

    FeatureToggles(Form form) {
        this.form = form;
        for (Feature feature : Feature.values()) {
            ToggleButton toggle = new ToggleButton(feature.text());
            toggle.setId("feature-" + feature.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            toggle.setAccessibleText(BuilderTexts.of("feature", feature.text()));
            toggle.setTooltip(new Tooltip(BuilderTexts.of("feature.tip", feature.text())));
            toggle.getStyleClass().add("feature-toggle");
            toggle.setOnAction(event -> choose());
            toggles.put(feature, toggle);
        }
        getStyleClass().add("feature-toggles");
        getChildren().setAll(toggles.values());
        form.add(experiment -> show(experiment.features()));
    }

    private void show(List<Feature> features) {
        toggles.forEach((feature, toggle) -> toggle.setSelected(features.contains(feature)));
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
