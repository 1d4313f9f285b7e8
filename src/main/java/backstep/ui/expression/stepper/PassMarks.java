package backstep.ui.expression.stepper;

import backstep.engine.Trace;
import backstep.explain.PassSentences;
import backstep.ui.expression.model.ExpressionSession;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/** Marks below the scrubber where backward passes begin, if a run has several; a click on one goes there. */
final class PassMarks extends Pane {

    /** More could not be told from each other. */
    private static final int MOST = 60;

    private final ExpressionSession session;
    private final Slider scrubber;
    private final List<PassMark> marks = new ArrayList<>();

    PassMarks(ExpressionSession session, Slider scrubber) {
        this.session = session;
        this.scrubber = scrubber;
        setId("passes");
        getStyleClass().add("pass-marks");
        setPickOnBounds(false);
        session.traceProperty().subscribe(this::show);
    }

    private void show(@Nullable Trace trace) {
        marks.clear();
        int passes = trace == null ? 0 : trace.passCount();
        setVisible(passes > 1);
        setManaged(passes > 1);
        int apart = (passes + MOST - 1) / MOST;
        for (int pass = 0; trace != null && passes > 1 && pass < passes; pass += apart) {
            marks.add(mark(trace, pass));
        }
        getChildren().setAll(marks);
    }

    private PassMark mark(Trace trace, int pass) {
        int step = trace.seedStep(pass);
        PassMark mark = new PassMark(step, PassSentences.begin(trace, pass));
        mark.setOnMouseClicked(event -> session.move(stepper -> stepper.goTo(step)));
        return mark;
    }

    @Override
    protected void layoutChildren() {
        Node thumb = scrubber.lookup(".thumb");
        double thumbWidth = thumb == null ? 0 : thumb.getLayoutBounds().getWidth();
        double room = getWidth() - thumbWidth;
        for (PassMark mark : marks) {
            mark.autosize();
            double share = mark.step() / Math.max(1, scrubber.getMax());
            mark.relocate(snapPositionX(thumbWidth / 2 + share * room - mark.getWidth() / 2), 0);
        }
    }
}
