package backstep.ui.stepper;

import backstep.engine.Trace;
import backstep.explain.PassSentences;
import backstep.ui.session.ExpressionSession;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Marks below the scrubber where backward passes begin, if a run has several; a click on one goes there. */
final class PassMarks extends Pane {

    /** More could not be told from each other. */
    private static final int MOST = 60;

    private static final double SIZE = 9;

    private final ExpressionSession session;
    private final Slider scrubber;

    PassMarks(ExpressionSession session, Slider scrubber) {
        this.session = session;
        this.scrubber = scrubber;
        setId("passes");
        getStyleClass().add("pass-marks");
        setMinHeight(SIZE);
        setPrefHeight(SIZE);
        setPickOnBounds(false);
        session.traceProperty().subscribe(this::show);
    }

    private void show(@Nullable Trace trace) {
        getChildren().clear();
        int passes = trace == null ? 0 : trace.passCount();
        setVisible(passes > 1);
        setManaged(passes > 1);
        int apart = (passes + MOST - 1) / MOST;
        for (int pass = 0; trace != null && passes > 1 && pass < passes; pass += apart) {
            getChildren().add(mark(trace, pass));
        }
    }

    private Node mark(Trace trace, int pass) {
        int step = trace.seedStep(pass);
        String text = PassSentences.begin(trace, pass);
        Region mark = new Region();
        mark.getStyleClass().add("pass-mark");
        mark.setAccessibleRole(AccessibleRole.BUTTON);
        mark.setAccessibleText(text);
        mark.setUserData(step);
        mark.resize(SIZE, SIZE);
        Tooltip.install(mark, new Tooltip(text));
        mark.setOnMouseClicked(event -> session.move(stepper -> stepper.goTo(step)));
        return mark;
    }

    @Override
    protected void layoutChildren() {
        Node thumb = scrubber.lookup(".thumb");
        double thumbWidth = thumb == null ? 0 : thumb.getLayoutBounds().getWidth();
        double room = getWidth() - thumbWidth;
        for (Node mark : getChildren()) {
            double share = (int) mark.getUserData() / Math.max(1, scrubber.getMax());
            mark.relocate(snapPositionX(thumbWidth / 2 + share * room - SIZE / 2), 0);
        }
    }
}
