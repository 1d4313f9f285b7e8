package backstep.ui.network.tables;

import backstep.nn.stats.Finding;
import backstep.nn.stats.NetworkStatistics;
import backstep.nn.train.Snapshot;
import backstep.text.Messages;
import backstep.ui.network.model.NetworkSession;
import backstep.ui.network.model.TrainingFrame;
import backstep.ui.task.Latest;
import backstep.ui.task.Tasks;
import backstep.ui.widget.FigureRows;
import backstep.ui.widget.Magnified;
import backstep.ui.widget.Refresh;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;

/** Histograms of activations and gradients, layer by layer. */
public final class LayersView extends ScrolledView {

    private static final PseudoClass SERIOUS = PseudoClass.getPseudoClass("serious");
    private static final double PER_SECOND = 5;

    private final NetworkSession session;
    private final Label finding = FigureRows.paragraph("", "finding");
    private final Label note = FigureRows.paragraph("", "note-text");
    private final HistogramCanvas canvas;
    private final Latest<NetworkStatistics> computing;
    private final Refresh refresh = new Refresh(this, PER_SECOND, this::compute);
    private boolean again;

    public LayersView(NetworkSession session, Tasks tasks, ObservableBooleanValue dark) {
        this.session = session;
        setId("layers");
        finding.setId("finding");
        note.setId("layers-note");
        canvas = new HistogramCanvas(dark);
        computing = tasks.latest(this::show, session::refuse);
        fill("layers-content", Messages.text("ui.network.tab.layers"), finding, new Magnified(canvas), note);
        session.frameProperty().subscribe(frame -> refresh.request(session.isRunning()));
    }

    /** What is being computed is finished first, or nothing would ever be shown of a large network in training. */
    private void compute() {
        TrainingFrame frame = session.frameProperty().get();
        again = computing.runningProperty().get();
        if (frame != null && !again) {
            Snapshot snapshot = frame.snapshot();
            computing.submit(() -> NetworkStatistics.of(
                    snapshot.parameters(),
                    snapshot.spec().fed().train(),
                    snapshot.spec().settings()));
        }
    }

    private void show(NetworkStatistics statistics) {
        Finding found = statistics.finding();
        finding.setText(found.text());
        finding.pseudoClassStateChanged(SERIOUS, found.serious());
        note.setText(Messages.text("ui.tables.layersNote", Integer.toString(statistics.samples())));
        canvas.show(statistics);
        if (again) {
            refresh.soon();
        }
    }

    /** Whether what is shown is not about to be replaced. */
    public boolean isAtRest() {
        return !computing.runningProperty().get() && !again;
    }
}
