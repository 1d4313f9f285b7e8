package backstep.ui.leaves;

import backstep.i18n.Messages;
import backstep.ui.session.ExpressionSession;
import backstep.ui.session.LeafKey;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** All leaves below one another, each with a slider and a number field. */
public final class LeavesPane extends VBox {

    private static final double ROW_HEIGHT = 36;

    public LeavesPane(ExpressionSession session) {
        getStyleClass().add("leaves-pane");
        LeavesModel model = new LeavesModel(session);
        ListView<LeafKey> list = new ListView<>(model.leaves());
        list.setId("leaves");
        list.setFixedCellSize(ROW_HEIGHT);
        list.setFocusTraversable(false);
        list.setAccessibleText(Messages.text("ui.leaves.title"));
        list.setPlaceholder(placeholder());
        list.setCellFactory(view -> new LeafCell(model));
        VBox.setVgrow(list, Priority.ALWAYS);
        // One refresh for every cause; cells read what they show from the model.
        InvalidationListener refresh = change -> list.lookupAll(".leaf-cell").stream()
                .filter(LeafCell.class::isInstance)
                .forEach(cell -> ((LeafCell) cell).refresh());
        session.overrides().addListener(refresh);
        session.selectedProperty().addListener(refresh);
        getChildren().addAll(header(session), list);
    }

    private static HBox header(ExpressionSession session) {
        Label title = new Label(Messages.text("ui.leaves.title"));
        title.getStyleClass().add("section-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button reset = new Button(Messages.text("ui.leaves.resetAll"));
        reset.setId("reset-leaves");
        reset.getStyleClass().addAll("flat", "small");
        reset.visibleProperty().bind(Bindings.isNotEmpty(session.overrides()));
        reset.setOnAction(event -> session.resetLeaves());
        HBox header = new HBox(title, space, reset);
        header.getStyleClass().add("section-header");
        return header;
    }

    private static Label placeholder() {
        Label label = new Label(Messages.text("ui.leaves.none"));
        label.getStyleClass().add("hint");
        label.setWrapText(true);
        return label;
    }
}
