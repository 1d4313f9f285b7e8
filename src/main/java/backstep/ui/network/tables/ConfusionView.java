package backstep.ui.network.tables;

import backstep.data.Dataset;
import backstep.data.Task;
import backstep.nn.train.Evaluation;
import backstep.nn.train.Snapshot;
import backstep.text.Messages;
import backstep.ui.network.model.NetworkSession;
import backstep.ui.network.model.TrainingFrame;
import backstep.ui.widget.FigureRows;
import backstep.ui.widget.Refresh;
import javafx.scene.control.Label;

/** Which class was taken for which; for regression, how far predictions are from labels. */
public final class ConfusionView extends ScrolledView {

    private static final double PER_SECOND = 5;

    private final NetworkSession session;
    private final PartView train = new PartView("train");
    private final PartView test = new PartView("test");
    private final Label noMatrix = FigureRows.paragraph(Messages.text("ui.tables.noMatrix"), "note-text");
    private final Refresh refresh = new Refresh(this, PER_SECOND, this::show);

    public ConfusionView(NetworkSession session) {
        this.session = session;
        setId("confusion");
        noMatrix.setId("no-matrix");
        noMatrix.managedProperty().bind(noMatrix.visibleProperty());
        fill("confusion", Messages.text("ui.network.tab.confusion"), noMatrix, train, test);
        session.frameProperty().subscribe(frame -> refresh.request(session.isRunning()));
    }

    private void show() {
        TrainingFrame frame = session.frameProperty().get();
        if (frame != null) {
            Snapshot snapshot = frame.snapshot();
            Dataset data = snapshot.spec().data().train();
            noMatrix.setVisible(data.task() == Task.REGRESSION);
            show(train, snapshot.train(), data);
            show(test, snapshot.test(), snapshot.spec().data().test());
        }
    }

    private static void show(PartView view, Evaluation evaluation, Dataset data) {
        view.setVisible(data.size() > 0);
        if (data.size() > 0) {
            view.show(evaluation, data);
        }
    }
}
