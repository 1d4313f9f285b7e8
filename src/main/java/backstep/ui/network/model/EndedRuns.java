package backstep.ui.network.model;

import backstep.nn.train.Snapshot;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Passes snapshots on, and tells when another run begins how the one before has ended, if it had got anywhere. */
final class EndedRuns implements Consumer<Snapshot> {

    private final Consumer<Snapshot> all;
    private final Consumer<Snapshot> ended;
    private @Nullable Snapshot last;

    EndedRuns(Consumer<Snapshot> all, Consumer<Snapshot> ended) {
        this.all = all;
        this.ended = ended;
    }

    @Override
    public void accept(Snapshot snapshot) {
        Snapshot before = last;
        if (before != null && before.run() != snapshot.run() && before.epoch() > 0) {
            ended.accept(before);
        }
        last = snapshot;
        all.accept(snapshot);
    }
}
