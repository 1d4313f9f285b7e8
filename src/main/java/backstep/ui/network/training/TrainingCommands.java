package backstep.ui.network.training;

import backstep.nn.train.RunState;
import backstep.ui.network.model.NetworkSession;
import backstep.ui.network.model.TrainingFrame;
import backstep.ui.widget.Command;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

/** What can be done with a run. */
final class TrainingCommands {

    private final NetworkSession session;
    private final BooleanBinding nothing;
    private final BooleanBinding stuck;

    final Command run;
    final Command epoch;
    final Command sample;
    final Command node;
    final Command rest;
    final Command reset;
    final Command redraw;
    private final Command otherNode;

    TrainingCommands(NetworkSession session) {
        this.session = session;
        nothing = session.frameProperty().isNull();
        stuck = Bindings.createBooleanBinding(this::isStuck, session.frameProperty());
        run = Command.of("train", "Space", this::toggle, stuck);
        epoch = Command.of("stepEpoch", "Right", session::stepEpoch, stuck);
        sample = Command.of("stepSample", "Shift+Right", session::stepSample, stuck);
        node = Command.of("stepNode", "Alt+Right", session::stepNode, stuck);
        otherNode = Command.of("stepNode", "N", session::stepNode, stuck);
        rest = Command.of(
                "finishSample",
                "Shift+N",
                session::stepSample,
                session.walkProperty().isNull());
        reset = Command.of("reset", "Home", session::reset, nothing);
        redraw = Command.of("redraw", "Shift+Home", session::redraw, nothing);
    }

    private boolean isStuck() {
        TrainingFrame frame = session.frameProperty().get();
        return frame == null || frame.snapshot().state() == RunState.DIVERGED;
    }

    private void toggle() {
        if (session.isRunning()) {
            session.pause();
        } else {
            session.run();
        }
    }

    /** For a menu. */
    List<Command> all() {
        return List.of(run, epoch, sample, node, rest, reset, redraw);
    }

    /** Further keys. */
    List<Command> otherKeys() {
        return List.of(otherNode);
    }
}
