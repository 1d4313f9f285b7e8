package backstep.ui.graph;

import backstep.engine.Folding;
import backstep.engine.Groups;
import backstep.engine.Level;
import backstep.i18n.Messages;
import backstep.ui.session.Drawing;
import backstep.ui.widget.Buttons;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** How far the graph is open, and in which groups the node lies that is spoken of. */
final class PlaceBar extends HBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final GraphModel model;
    private final IntConsumer go;
    private final Map<Level, Button> levels = new EnumMap<>(Level.class);
    private final HBox crumbs = new HBox();
    private List<Integer> shownPath = List.of();
    private @Nullable Folding shown;

    /** @param go shows a group */
    PlaceBar(GraphModel model, IntConsumer go) {
        this.model = model;
        this.go = go;
        getStyleClass().add("place-bar");
        crumbs.getStyleClass().add("crumbs");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        HBox steps = new HBox();
        steps.getStyleClass().add("levels");
        for (Level level : Level.values()) {
            Button button = new Button(Integer.toString(levels.size() + 1));
            button.setId("level-" + level.name().toLowerCase(Locale.ROOT));
            button.setFocusTraversable(false);
            button.setOnAction(event -> model.folds().toLevel(level));
            levels.put(level, button);
            steps.getChildren().add(button);
        }
        getChildren().addAll(steps, crumbs);
        setVisible(false);
        setManaged(false);
    }

    /** Shows the present state; nothing if the graph has no groups. */
    void refresh() {
        Drawing drawing = model.session().drawingProperty().get();
        boolean grouped = drawing != null && !drawing.folding().groups().isEmpty();
        setVisible(grouped);
        setManaged(grouped);
        if (drawing == null || !grouped) {
            shown = null;
            return;
        }
        List<Integer> path = model.path();
        if (shown == null || !drawing.folding().equals(shown)) {
            showLevel(drawing.folding());
        } else if (path.equals(shownPath)) {
            return;
        }
        shown = drawing.folding();
        shownPath = path;
        showPath(drawing.folding().groups(), path);
    }

    private void showLevel(Folding folding) {
        Level present = folding.level().orElse(null);
        levels.forEach((level, button) -> {
            button.pseudoClassStateChanged(CHOSEN, level == present);
            String kind = folding.groups().isOfNetwork() ? "network" : "text";
            Buttons.explain(
                    button,
                    Messages.text("ui.graph.level." + kind + "." + level.name().toLowerCase(Locale.ROOT)));
        });
    }

    private void showPath(Groups groups, List<Integer> path) {
        crumbs.getChildren().setAll(crumb(Messages.text("ui.graph.whole"), Groups.WHOLE));
        for (int group : path) {
            Label separator = new Label("›");
            separator.getStyleClass().add("crumb-separator");
            crumbs.getChildren().addAll(separator, crumb(groups.name(group), group));
        }
    }

    private Button crumb(String name, int group) {
        Button button = new Button(name.isEmpty() ? Messages.text("picture.group") : name);
        button.setId("crumb-" + group);
        button.getStyleClass().add("crumb");
        button.setMnemonicParsing(false);
        button.setFocusTraversable(false);
        button.setOnAction(event -> go.accept(group));
        return button;
    }
}
