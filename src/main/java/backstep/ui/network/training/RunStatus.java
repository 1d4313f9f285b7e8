package backstep.ui.network.training;

import backstep.nn.train.RunState;
import backstep.nn.train.Snapshot;
import backstep.nn.train.TrainingSettings;
import backstep.text.Messages;
import backstep.ui.network.model.NetworkSession;
import backstep.ui.network.model.NodeWalk;
import backstep.ui.network.model.TrainingFrame;
import backstep.ui.widget.Refresh;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Whether a run goes on, how fast, and where in an epoch it stands. */
final class RunStatus extends HBox {

    private static final double PER_SECOND = 4;

    private static final PseudoClass BRIEF = PseudoClass.getPseudoClass("brief");

    private final NetworkSession session;
    private final Speedometer speedometer = new Speedometer();
    private final Label progress = new Label();
    private final Label state = new Label();
    private final Label speed = new Label();
    private boolean brief;
    private final Refresh refresh = new Refresh(this, PER_SECOND, this::show);

    RunStatus(NetworkSession session) {
        this.session = session;
        setId("run-status");
        getStyleClass().addAll("stepper-row", "run-status");
        progress.setId("run-progress");
        progress.getStyleClass().add("caption");
        progress.setMinWidth(USE_PREF_SIZE);
        state.setId("run-state");

        speed.setId("run-speed");
        speed.getStyleClass().add("run-speed");
        // Where a paused run stands takes the room that the speed of a running one had.
        StackPane figures = new StackPane(speed, progress);
        figures.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(figures, state);
        session.frameProperty().subscribe(this::moved);
        session.walkProperty().subscribe(refresh::now);
    }

    private void moved(@Nullable TrainingFrame before, @Nullable TrainingFrame after) {
        boolean runs = isRunning(after);
        if (!runs) {
            speedometer.stop();
        }
        if (runs && isRunning(before)) {
            refresh.soon();
        } else {
            refresh.now();
        }
    }

    private static boolean isRunning(@Nullable TrainingFrame frame) {
        return frame != null && frame.snapshot().state() == RunState.RUNNING;
    }

    private void show() {
        TrainingFrame frame = session.frameProperty().get();
        if (frame == null) {
            return;
        }
        Snapshot snapshot = frame.snapshot();
        String name = snapshot.state().name();
        state.setText(Messages.text("ui.training.state." + name));
        state.getStyleClass().setAll("state-chip", name.toLowerCase(Locale.ROOT));
        if (isRunning(frame)) {
            speedometer.read(snapshot.run(), snapshot.epoch(), System.nanoTime());
        }
        speed.setText(FigureTexts.speed(speedometer.speed()));
        progress.setText(progress(snapshot, session.walkProperty().get()));
    }

    /** In fewer words. */
    void brief(boolean few) {
        brief = few;
        pseudoClassStateChanged(BRIEF, few);
        show();
    }

    /** Running, paused, and so on. */
    Label state() {
        return state;
    }

    private String progress(Snapshot snapshot, @Nullable NodeWalk walk) {
        int size = snapshot.spec().data().train().size();
        int done = snapshot.position();
        if (snapshot.state() == RunState.RUNNING || (done == 0 && walk == null)) {
            return "";
        }
        int sample = walk == null ? done : done + 1;
        int batch = snapshot.spec().settings().batch();
        String count = Integer.toString(sample);
        if (brief) {
            return Messages.text("ui.training.sample.brief", count, Integer.toString(size));
        }
        if (batch == TrainingSettings.FULL_BATCH || batch >= size) {
            return Messages.text("ui.training.sample", count, Integer.toString(size));
        }
        String number = Integer.toString((sample - 1) / batch + 1);
        return Messages.text("ui.training.sampleInBatch", count, Integer.toString(size), number);
    }
}
