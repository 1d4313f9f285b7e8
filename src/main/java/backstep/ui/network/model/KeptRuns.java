package backstep.ui.network.model;

import backstep.nn.train.Experiment;
import backstep.nn.train.RunState;
import backstep.nn.train.SampleSource;
import backstep.nn.train.Snapshot;
import backstep.text.Messages;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The runs that are over, to be compared with each other and with the present one. They are what is seen of a session, and
 * no part of a document: none is saved, undone or redone.
 */
public final class KeptRuns {

    private static final int MOST = 12;

    private final ObservableList<KeptRun> runs = FXCollections.observableArrayList();
    private final ObservableList<KeptRun> visible = FXCollections.unmodifiableObservableList(runs);
    private final Map<Integer, Experiment> experimentOfRun = new HashMap<>();
    private int count;

    /** Remembers what a run of the trainer was set up with. */
    void begun(int run, Experiment experiment) {
        experimentOfRun.put(run, experiment);
    }

    /** A run that is gone back from is not kept: it can be redone. */
    void forget(int run) {
        experimentOfRun.remove(run);
    }

    /**
     * Keeps a run that is over.
     *
     * @param end its last snapshot
     * @param present what is set up now
     */
    void ended(Snapshot end, Experiment present) {
        Experiment ran = experimentOfRun.remove(end.run());
        if (ran != null) {
            count++;
            String name = Messages.text("ui.runs.name", count);
            runs.add(new KeptRun(count, name, ran, end, isComparable(end, ran, present)));
        }
        if (runs.size() > MOST) {
            runs.removeFirst();
        }
    }

    /** Losses on other samples say little beside each other, and one that exploded would flatten all others. */
    private static boolean isComparable(Snapshot end, Experiment ran, Experiment present) {
        return end.state() != RunState.DIVERGED && ran.samples().equals(present.samples());
    }

    /** Hides the runs on other samples; they stay in the list. */
    void hideAllBut(SampleSource samples) {
        runs.replaceAll(
                run -> run.shown(run.shown() && run.experiment().samples().equals(samples)));
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
