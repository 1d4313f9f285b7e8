package backstep.ui.expression.leaves;

import backstep.document.LeafKey;
import backstep.engine.Graph;
import backstep.engine.Op;
import backstep.text.Messages;
import backstep.text.Quoted;
import backstep.ui.expression.model.ExpressionSession;
import backstep.ui.widget.NumberField;
import java.util.Comparator;
import java.util.stream.IntStream;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/** All leaves below one another, each with a slider and a number field. */
public final class LeavesPane extends VBox {

    private static final PseudoClass STACKED = PseudoClass.getPseudoClass("stacked");
    private static final int NAMES_MEASURED = 20;
    private static final double SCROLL_BAR = 14;

    private final ExpressionSession session;
    private final LeavesModel model;
    private final ListView<LeafKey> list;
    private final ObjectProperty<LeafColumns> columns = new SimpleObjectProperty<>(new LeafColumns(0, 0));
    /** Has the font of the names, whether there are leaves or not. */
    private final Label sample = new Label();

    public LeavesPane(ExpressionSession session) {
        this.session = session;
        getStyleClass().add("leaves-pane");
        model = new LeavesModel(session);
        list = new ListView<>(model.leaves()) {
            @Override
            public void requestFocus() {
                // A click between sliders and fields asks for the keyboard, with which a list of leaves does nothing.
            }
        };
        list.setId("leaves");
        list.setFocusTraversable(false);
        list.setAccessibleText(Messages.text("ui.leaves.title"));
        list.setPlaceholder(placeholder(session));
        list.setCellFactory(view -> new LeafCell(model, columns));
        VBox.setVgrow(list, Priority.ALWAYS);
        // One refresh for every cause; cells read what they show from the model.
        InvalidationListener refresh = change -> list.lookupAll(".leaf-cell").stream()
                .filter(LeafCell.class::isInstance)
                .forEach(cell -> ((LeafCell) cell).refresh());
        session.leafValues().overridesProperty().addListener(refresh);
        session.selectedProperty().addListener(refresh);
        sample.getStyleClass().add("leaf-name");
        sample.setVisible(false);
        sample.setManaged(false);
        columns.subscribe(now -> list.pseudoClassStateChanged(STACKED, now.isStacked()));
        InvalidationListener arrange = change -> arrange();
        sample.fontProperty().addListener(arrange);
        list.widthProperty().addListener(arrange);
        session.leafValues().overridesProperty().addListener(arrange);
        model.leaves().addListener(arrange);
        getChildren().addAll(list, sample);
    }

    private void arrange() {
        double longestName = model.leaves().stream()
                .map(leaf -> Quoted.name(leaf.name()))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .limit(NAMES_MEASURED)
                .mapToDouble(this::widthOf)
                .max()
                .orElse(0);
        int longestNumber = model.leaves().stream()
                .mapToInt(leaf -> NumberField.legible(model.value(leaf)).length())
                .max()
                .orElse(0);
        columns.set(LeafColumns.of(list.getWidth() - SCROLL_BAR, longestName, longestNumber, widthOf("0")));
    }

    private double widthOf(String text) {
        Text measured = new Text(text);
        measured.setFont(sample.getFont());
        return Math.ceil(measured.getLayoutBounds().getWidth());
    }

    /** Takes every leaf back to the number in the text; stands above the leaves. */
    public Button reset() {
        Button reset = new Button(Messages.text("ui.leaves.resetAll"));
        reset.setId("reset-leaves");
        reset.getStyleClass().addAll("flat", "small");
        reset.visibleProperty().bind(session.leafValues().overridesProperty().map(values -> !values.isEmpty()));
        reset.setOnAction(event -> session.leafValues().reset());
        return reset;
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
