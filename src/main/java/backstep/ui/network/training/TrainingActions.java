package backstep.ui.network.training;

import static backstep.ui.network.model.NetworkSections.TRAIN;

import backstep.nn.train.Experiment;
import backstep.nn.train.RunState;
import backstep.nn.train.StopRule;
import backstep.ui.action.Action;
import backstep.ui.network.model.NetworkSession;
import backstep.ui.network.model.TrainingFrame;
import backstep.ui.theme.Setting;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.kordamp.ikonli.feather.Feather;

/** What can be done with a run. */
final class TrainingActions {

    private final NetworkSession session;

    /** What full speed goes back to. */
    private double slower = Setting.EPOCHS_PER_SECOND.fallback();

    final Action run;
    final Action flatOut;
    final Action goOn;
    final Action epoch;
    final Action sample;
    final Action node;
    final Action rest;
    final Action reset;
    final Action redraw;

    TrainingActions(NetworkSession session) {
        this.session = session;
        BooleanBinding free = Bindings.createBooleanBinding(() -> !isStuck(), session.frameProperty());
        run = TRAIN.action("training.run", this::toggle)
                .withKeys("Space")
                .withIcon(Feather.PLAY)
                .when(free);
        goOn = TRAIN.action("training.goOn", this::goOn)
                .when(Bindings.createBooleanBinding(() -> ended().isPresent(), session.stateProperty()));
        flatOut = TRAIN.action("training.flatOut", this::switchSpeed).withKeys("Shift+Space");
        session.paceProperty().subscribe(pace -> {
            if (Double.isFinite(pace.doubleValue())) {
                slower = pace.doubleValue();
            }
        });
        epoch = TRAIN.action("training.epoch", session::stepEpoch)
                .withKeys("Right")
                .when(free);
        sample = TRAIN.action("training.sample", session::stepSample)
                .withKeys("Shift+Right")
                .when(free);
        node = TRAIN.action("training.node", session::stepNode)
                .withKeys("Alt+Right", "N")
                .when(free);
        rest = TRAIN.action("training.finishSample", session::stepSample)
                .withKeys("Shift+N")
                .when(session.walkProperty().isNotNull());
        BooleanBinding some = session.frameProperty().isNotNull();
        reset = TRAIN.action("training.reset", session::reset)
                .withKeys("Home")
                .withIcon(Feather.ROTATE_CCW)
                .when(some);
        redraw = TRAIN.action("training.redraw", () -> session.change(Experiment::redrawn))
                .withKeys("Shift+Home")
                .withIcon(Feather.SHUFFLE)
                .when(some);
    }

    private boolean isStuck() {
        TrainingFrame frame = session.frameProperty().get();
        return frame == null || frame.snapshot().state() == RunState.DIVERGED;
    }

    private void toggle() {
        if (session.isRunning()) {
            session.pause();
        } else if (ended().isPresent()) {
            goOn();
        } else {
            session.run();
        }
    }

    private Optional<StopRule> ended() {
        return Optional.ofNullable(session.frameProperty().get())
                .flatMap(frame -> frame.snapshot()
                        .endedBy(session.experimentProperty().get().stop()));
    }

    /** A run that one of its rules has ended goes on only without that rule. */
    private void goOn() {
        ended().ifPresent(rule -> {
            session.change(each -> each.withStop(each.stop().without(rule)));
            session.run();
        });
    }

    private void switchSpeed() {
        boolean paced = Double.isFinite(session.paceProperty().get());
        session.setPace(paced ? Double.POSITIVE_INFINITY : slower);
    }

    /** For a menu, in its order. */
    List<Action> all() {
        return List.of(run, goOn, flatOut, epoch, sample, node, rest, reset, redraw);
    }
}
