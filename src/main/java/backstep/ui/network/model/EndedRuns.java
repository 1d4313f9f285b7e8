package backstep.ui.network.model;

import backstep.nn.train.Snapshot;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Passes snapshots on, and tells when another run begins how the one before has ended, if it had got anywhere. */
final class EndedRuns implements Consumer<Snapshot> {

    private final Consumer<Snapshot> all;
    private final Consumer<Snapshot> ended;

    /** The last one that training, and not only another setting, has led to. */
    private @Nullable Snapshot trained;

    EndedRuns(Consumer<Snapshot> all, Consumer<Snapshot> ended) {
        this.all = all;
        this.ended = ended;
    }

    @Override
    public void accept(Snapshot snapshot) {
        Snapshot before = trained;
        if (before != null && before.run() != snapshot.run() && before.epoch() > 0) {
            ended.accept(before);
        }
        if (before == null || !isOnlySetOtherwise(before, snapshot)) {
            trained = snapshot;
        }
        all.accept(snapshot);
    }

    private static boolean isOnlySetOtherwise(Snapshot before, Snapshot now) {
        return before.run() == now.run()
                && before.epoch() == now.epoch()
                && before.position() == now.position()
                && before.parameters().equals(now.parameters())
                && !before.spec().equals(now.spec());
    }
}
