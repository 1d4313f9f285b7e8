package backstep.ui.network.model;

import backstep.nn.train.Experiment;
import backstep.nn.train.RunState;
import backstep.nn.train.SampleSource;
import backstep.nn.train.Snapshot;
import backstep.text.Messages;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
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
    private final ReadOnlyObjectWrapper<List<KeptRun>> removed = new ReadOnlyObjectWrapper<>(List.of());
    private final RunSettings settings = new RunSettings();
    private int count;

    /** Remembers what a run of the trainer was given. */
    void given(Given run) {
        settings.given(run);
    }

    /** A run that is gone back from is not kept: it can be redone. */
    void forget(int run) {
        settings.forget(run);
    }

    /**
     * Keeps a run that is over.
     *
     * @param end its last snapshot that was trained with what it had
     * @param present what is set up now
     */
    void ended(Snapshot end, Experiment present) {
        settings.ended(end.run(), end.spec()).ifPresent(ran -> {
            count++;
            String name = Messages.text("ui.runs.name", count);
            runs.add(new KeptRun(count, name, ran, end, isComparable(end, ran, present)));
            removed.set(List.of());
        });
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
        remove(runs.filtered(each -> each.number() == run.number()));
    }

    public void clear() {
        remove(runs);
    }

    private void remove(List<KeptRun> gone) {
        if (!gone.isEmpty()) {
            removed.set(List.copyOf(gone));
            runs.removeAll(removed.get());
        }
    }

    /** The runs that were removed last, as long as they can be brought back. */
    public ReadOnlyObjectProperty<List<KeptRun>> removedProperty() {
        return removed.getReadOnlyProperty();
    }

    /** The runs that were removed last are not to be brought back any more. */
    public void letGo() {
        removed.set(List.of());
    }

    /** Brings back the runs that were removed last. */
    public void bringBack() {
        List<KeptRun> all = Stream.concat(runs.stream(), removed.get().stream())
                .sorted(Comparator.comparingInt(KeptRun::number))
                .toList();
        removed.set(List.of());
        runs.setAll(all);
    }
}
