package backstep.ui.session;

import backstep.i18n.Messages;
import backstep.nn.train.Experiment;
import backstep.nn.train.Snapshot;
import java.util.function.UnaryOperator;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The runs that are over, to be compared with each other and with the present one. */
public final class KeptRuns {

    private static final int MOST = 12;

    private final ObservableList<KeptRun> runs = FXCollections.observableArrayList();
    private final ObservableList<KeptRun> visible = FXCollections.unmodifiableObservableList(runs);
    private int count;

    void add(Snapshot end, Experiment experiment) {
        count++;
        runs.add(new KeptRun(count, Messages.text("ui.runs.name", count), experiment, end, true));
        if (runs.size() > MOST) {
            runs.removeFirst();
        }
    }

    /** The number that the present run gets once it is over. */
    public int nextNumber() {
        return count + 1;
    }

    /** The runs, the oldest first. To be changed by the methods of this class only. */
    public ObservableList<KeptRun> list() {
        return visible;
    }

    /** Gives a run another name, or shows or hides it. */
    public void change(KeptRun run, UnaryOperator<KeptRun> change) {
        runs.replaceAll(each -> each.number() == run.number() ? change.apply(each) : each);
    }

    public void remove(KeptRun run) {
        runs.removeIf(each -> each.number() == run.number());
    }

    public void clear() {
        runs.clear();
    }
}
