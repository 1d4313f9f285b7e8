package backstep.ui.scene;

import backstep.nn.train.Snapshot;
import backstep.ui.network.model.NetworkSession;
import backstep.ui.network.model.TrainingFrame;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * What the training of a network has come to. It lags behind what is set up: a moment of another network is none of this one.
 */
final class NewestMoment {

    private final NetworkSession network;
    private final ObjectProperty<@Nullable Consumer<Snapshot>> waiting = new SimpleObjectProperty<>();

    NewestMoment(NetworkSession network) {
        this.network = network;
    }

    /** The moment that was seen last, of whichever network; empty before there is any. */
    Optional<Snapshot> seen() {
        return Optional.ofNullable(network.frameProperty().get()).map(TrainingFrame::snapshot);
    }

    /** Does something with the network as it is now, as soon as that has a moment. Only the last of several is done. */
    void use(Consumer<Snapshot> act) {
        waiting.set(act);
        look();
    }

    /** Does what waits, if it need not wait any more. */
    void look() {
        Consumer<Snapshot> act = waiting.get();
        if (act != null) {
            seen().filter(now -> network.stateProperty().get().has(now)).ifPresent(now -> {
                waiting.set(null);
                act.accept(now);
            });
        }
    }

    /** What waits is not to be done any more. */
    void forget() {
        waiting.set(null);
    }

    /** Whether something waits. */
    BooleanExpression awaitedProperty() {
        return BooleanExpression.booleanExpression(waiting.isNotNull());
    }
}
