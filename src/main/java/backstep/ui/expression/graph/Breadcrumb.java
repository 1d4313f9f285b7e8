package backstep.ui.expression.graph;

import backstep.engine.Folding;
import backstep.engine.Groups;
import backstep.engine.Level;
import backstep.text.Messages;
import backstep.ui.expression.model.Drawing;
import backstep.ui.widget.Buttons;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.beans.property.DoubleProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** How far the graph is open, and in which groups the node lies that is spoken of. */
final class Breadcrumb extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final GraphModel model;
    private final IntConsumer go;
    private final FlowPane levels = new FlowPane();
    private final FlowPane crumbs = new FlowPane();
    private List<Integer> shownPath = List.of();
    private @Nullable Folding shown;

    /** @param go shows a group */
    Breadcrumb(GraphModel model, IntConsumer go) {
        this.model = model;
        this.go = go;
        getStyleClass().add("place-bar");
        crumbs.getStyleClass().add("crumbs");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        levels.getStyleClass().add("levels");
        levels.setMaxWidth(USE_PREF_SIZE);
        crumbs.prefWrapLengthProperty().bind(levels.prefWrapLengthProperty());
        crumbs.setMaxWidth(USE_PREF_SIZE);
        getChildren().addAll(levels, crumbs);
        setVisible(false);
        setManaged(false);
    }

    /** How wide it may be before it goes on in another line. */
    DoubleProperty wrapProperty() {
        return levels.prefWrapLengthProperty();
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
            showLevels(drawing.folding());
        } else if (path.equals(shownPath)) {
            return;
        }
        shown = drawing.folding();
        shownPath = path;
        showPath(drawing.folding().groups(), path);
    }

    private void showLevels(Folding folding) {
        Level present = folding.level().orElse(null);
        List<Level> different = model.folds().levels();
        levels.getChildren().clear();
        for (Level level : different) {
            Button button = new Button(Levels.name(folding.groups(), level));
            button.setId("level-" + level.name().toLowerCase(Locale.ROOT));
            button.setMnemonicParsing(false);
            button.setFocusTraversable(false);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(event -> model.folds().toLevel(level));
            button.pseudoClassStateChanged(CHOSEN, level == present);
            int key = levels.getChildren().size() + 1;
            Buttons.explain(button, Messages.text("ui.graph.level.meaning", button.getText(), key));
            levels.getChildren().add(button);
        }
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
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add("crumb");
        button.setMnemonicParsing(false);
        button.setFocusTraversable(false);
        button.setOnAction(event -> go.accept(group));
        return button;
    }
}
