package backstep.ui.leaves;

import backstep.engine.Graph;
import backstep.engine.Op;
import backstep.i18n.Messages;
import backstep.ui.session.ExpressionSession;
import backstep.ui.session.LeafKey;
import java.util.stream.IntStream;
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
        list.setPlaceholder(placeholder(session));
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

    /** What stands there while no leaf has a literal in the text: nothing is typed, or the graph is that of a network. */
    private static Label placeholder(ExpressionSession session) {
        Label label = new Label();
        label.getStyleClass().add("hint");
        label.setWrapText(true);
        session.drawingProperty()
                .subscribe(drawing -> label.setText(Messages.text(
                        drawing != null && hasLeaves(drawing.program().graph())
                                ? "ui.leaves.given"
                                : "ui.leaves.none")));
        return label;
    }

    private static boolean hasLeaves(Graph graph) {
        return IntStream.range(0, graph.size()).anyMatch(node -> graph.op(node) == Op.LEAF);
    }
}
