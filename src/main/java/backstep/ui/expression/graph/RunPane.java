package backstep.ui.expression.graph;

import backstep.engine.Known;
import backstep.engine.Trace;
import backstep.explain.KnownTexts;
import backstep.explain.NodeSentences;
import backstep.explain.Notation;
import backstep.explain.StepSentences;
import backstep.export.PairExport;
import backstep.geometry.Bounds;
import backstep.picture.Marks;
import backstep.picture.View;
import backstep.text.Messages;
import backstep.text.Numbers;
import backstep.ui.action.KeyMap;
import backstep.ui.expression.model.Comparison;
import backstep.ui.expression.model.ExpressionSession;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The picture of one run: its canvas, the card of the node under the pointer, and a caption while there is another. */
final class RunPane extends BorderPane {

    private final CanvasModel model;
    private final GraphCanvas canvas;
    private final StackPane layers;
    private final HoverCard hover;
    private final Label name = new Label();
    private final Label result = new Label();
    private final HBox caption = new HBox(name, result);

    /**
     * @param runToSelected what a double click does
     * @param keys what keys do
     */
    RunPane(CanvasModel model, GraphCanvas canvas, Runnable runToSelected, KeyMap keys) {
        this.model = model;
        String suffix = model.isBeside() ? "-other" : "";
        this.canvas = canvas;
        canvas.setId("graph" + suffix);
        canvas.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        canvas.setAccessibleRoleDescription(Messages.text("ui.graph.title"));
        hover = new HoverCard(suffix);
        layers = new StackPane(canvas, hover);
        layers.setMinSize(0, 0);
        new GraphGestures(model, canvas, runToSelected, keys);
        name.setId("run-name" + suffix);
        name.getStyleClass().add("run-caption-name");
        result.setId("run-result" + suffix);
        result.getStyleClass().add("run-caption-result");
        caption.getStyleClass().add("run-caption");
        setMinSize(0, 0);
        setCenter(layers);
        watch();
    }

    private void watch() {
        ExpressionSession session = session();
        model.trace().subscribe(this::refresh);
        session.stepProperty().subscribe(this::refresh);
        session.selectedProperty().subscribe(this::refresh);
        session.comparing().comparisonProperty().subscribe(this::refresh);
        model.pointedProperty().subscribe(this::refreshHover);
        canvas.viewport().cameraProperty().subscribe(this::place);
        refresh();
    }

    private ExpressionSession session() {
        return model.graph().session();
    }

    private void refresh() {
        Comparison comparison = session().comparing().comparisonProperty().get();
        setTop(comparison == null ? null : caption);
        Trace trace = model.trace().getValue();
        if (comparison != null && trace != null) {
            name.setText(model.isBeside() ? comparison.run().name() : comparison.presentName());
            result.setText(result(new Known(trace, session().stepProperty().get())));
        }
        canvas.setAccessibleText(spoken(comparison, trace));
        refreshHover();
    }

    /** What came out: {@code L = −8}. */
    private static String result(Known known) {
        int root = known.graph().root();
        String key = known.hasValue(root) ? "ui.graph.result" : "ui.graph.noResult";
        return Messages.text(key, Notation.name(known.graph(), root), KnownTexts.value(known, root, Numbers::brief));
    }

    private String spoken(@Nullable Comparison comparison, @Nullable Trace trace) {
        if (trace == null) {
            return Messages.text("ui.graph.empty");
        }
        int node = session().selectedProperty().get();
        String sentence = node == ExpressionSession.NONE
                ? StepSentences.sentence(trace, session().stepProperty().get())
                : NodeSentences.description(trace.graph(), node);
        return comparison == null ? sentence : Messages.text("ui.graph.ofRun", name.getText(), sentence);
    }

    private void refreshHover() {
        Trace trace = model.trace().getValue();
        int node = model.pointedProperty().get();
        if (trace == null || node == ExpressionSession.NONE) {
            hover.setVisible(false);
        } else {
            int step = session().stepProperty().get();
            hover.show(
                    trace,
                    node,
                    step,
                    session().comparing().comparisonProperty().get());
            place();
        }
    }

    /** Puts the hover card beside its node, where it hides the least. */
    private void place() {
        int node = model.pointedProperty().get();
        Bounds hovered = model.graph().boundsOf(node);
        if (hovered != null) {
            Bounds place = canvas.hoverPlace(node)
                    .find(canvas.camera().toWindow(hovered), hover.getWidth(), hover.getHeight());
            hover.relocate(place.x(), place.y());
        }
    }

    /** Offers a menu on each node, which is then selected, at the pointer or, from the keyboard, beside it. */
    void offer(Supplier<List<MenuItem>> items) {
        new NodeMenu(model.graph(), canvas, items);
    }

    /** What it shows, without what the pointer and the learner mark; empty without a run. */
    Optional<PairExport.Half> half() {
        View view = model.view();
        return view == null
                ? Optional.empty()
                : Optional.of(new PairExport.Half(
                        name.getText(), result.getText(), view.with(Marks.NONE).apart()));
    }

    GraphCanvas canvas() {
        return canvas;
    }

    /** What lies above each other, so that more can be laid between the picture and the card. */
    StackPane layers() {
        return layers;
    }

    /** Whether no animation is under way. */
    boolean isAtRest() {
        return canvas.isAtRest();
    }
}
