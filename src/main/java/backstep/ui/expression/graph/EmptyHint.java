package backstep.ui.expression.graph;

import backstep.lang.Compilation;
import backstep.text.Messages;
import backstep.ui.expression.model.Example;
import backstep.ui.expression.model.ExpressionSession;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.VBox;

/**
 * What stands in place of the picture while there is none: how to begin, or that the text is to be mended first;
 * in the middle of what is free.
 */
final class EmptyHint extends VBox {

    private static final List<Example> FIRST_EXAMPLES =
            List.of(Example.LECTURE_L, Example.NEURON_TANH, Example.REUSE_SUM, Example.MICROGRAD);

    private final List<Button> examples = new ArrayList<>();
    private final BooleanBinding failing;
    private final Label hint = new Label();
    private final List<Node> overlays = new ArrayList<>();

    EmptyHint(ExpressionSession session) {
        failing = Bindings.createBooleanBinding(
                () -> fails(session), session.compilationProperty(), session.textProperty());
        hint.setId("empty-hint");
        hint.setWrapText(true);
        hint.textProperty()
                .bind(Bindings.when(failing)
                        .then(Messages.text("ui.graph.mend"))
                        .otherwise(Messages.text("ui.graph.empty")));
        getChildren().add(hint);
        for (Example example : FIRST_EXAMPLES) {
            Button button = new Button(example.title());
            button.setId("start-" + example.id());
            button.setOnAction(event -> session.open(example.text()));
            getChildren().add(button);
            examples.add(button);
        }
        getStyleClass().add("empty-graph");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        visibleProperty().bind(session.traceProperty().isNull());
        failing.subscribe(this::arrange);
        parentProperty().subscribe(pane -> {
            if (pane != null) {
                pane.layoutBoundsProperty().subscribe(this::arrange);
            }
        });
    }

    private static boolean fails(ExpressionSession session) {
        Compilation compilation = session.compilationProperty().get();
        return compilation != null
                && !compilation.errors().isEmpty()
                && !session.textProperty().get().isBlank();
    }

    /**
     * As much as there is room for: nothing beside a column that hides nearly all, and otherwise the first examples. All of
     * them are in the menu of examples too.
     */
    private void offer(double height) {
        boolean some = getMaxWidth() >= examples.getFirst().prefWidth(-1) + snappedLeftInset() + snappedRightInset();
        show(hint, some);
        int most = failing.get() || !some ? 0 : examples.size();
        for (int index = 0; index < examples.size(); index++) {
            show(examples.get(index), index < most);
        }
        for (int last = most - 1; last > 0 && computePrefHeight(getMaxWidth()) > height; last--) {
            show(examples.get(last), false);
        }
    }

    private static void show(Labeled part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }

    /** Something that lies above a side of the picture from time to time. */
    void keepClearOf(Node overlay) {
        overlays.add(overlay);
        overlay.visibleProperty().subscribe(this::arrange);
        overlay.boundsInParentProperty().subscribe((was, is) -> arrange());
    }

    private void arrange() {
        double left = 0;
        double right = 0;
        double width = getParent() == null ? 0 : getParent().getLayoutBounds().getWidth();
        for (Node overlay : overlays) {
            if (overlay.isVisible() && overlay.getScene() != null && width > 0) {
                Bounds place = getParent().sceneToLocal(overlay.localToScene(overlay.getLayoutBounds()));
                boolean atLeft = place.getCenterX() < width / 2;
                left = Math.max(left, atLeft ? place.getMaxX() : 0);
                right = Math.max(right, atLeft ? 0 : width - place.getMinX());
            }
        }
        setTranslateX(Math.rint((left - right) / 2));
        setMaxWidth(Math.max(0, width - left - right));
        offer(
                getParent() == null
                        ? Double.MAX_VALUE
                        : getParent().getLayoutBounds().getHeight());
    }
}
