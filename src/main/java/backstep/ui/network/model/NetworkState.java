package backstep.ui.network.model;

import backstep.document.NetworkSpec;
import backstep.nn.field.Plane;
import backstep.nn.train.RunState;
import backstep.nn.train.Snapshot;
import backstep.nn.train.StopRule;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A network at one moment, all of it, so that half of a change is never seen. Immutable.
 *
 * @param spec what the learner has made of it. While it trains, and until the training has said where it stands, what is
 *     trained is a forecast
 * @param given what the training was given last; null before there is one. It lags behind the spec while samples are made
 * @param frame what the training has come to; null until there is something to be shown
 * @param plane the part of the inputs' space that is looked at; null until there are samples
 * @param walk where one stands in the scalar graph of the next sample; null if it is not stepped through
 */
public record NetworkState(
        NetworkSpec spec,
        @Nullable Given given,
        @Nullable TrainingFrame frame,
        @Nullable Plane plane,
        @Nullable NodeWalk walk) {

    static final NetworkState FIRST = new NetworkState(NetworkSpec.FIRST, null, null, null, null);

    /** Whether training was going on when it was seen last. */
    boolean isRunning() {
        return frame != null && frame.snapshot().state() == RunState.RUNNING;
    }

    /** Whether a moment is of the network that is set up; if not, the first moment of that one is on its way. */
    public boolean has(Snapshot moment) {
        return given != null
                && given.run().equals(moment.spec())
                && given.spec().experiment().equals(spec.experiment());
    }

    /** The rule that has ended the run, and is set still; empty if none has. */
    public Optional<StopRule> endedBy() {
        return frame == null
                ? Optional.empty()
                : frame.snapshot().endedBy(spec.experiment().stop());
    }

    /** The sample that is gone through node by node, else the one that was taken last in the present epoch. */
    public Optional<SamplePlace> sampleInUse() {
        if (walk != null) {
            return Optional.of(new SamplePlace(false, walk.sample()));
        }
        OptionalInt last = frame == null || isRunning()
                ? OptionalInt.empty()
                : frame.snapshot().lastSample();
        return last.isPresent() ? Optional.of(new SamplePlace(false, last.getAsInt())) : Optional.empty();
    }

    /** Another network, which the training is still to be given. */
    NetworkState with(NetworkSpec other) {
        return new NetworkState(other, given, frame, plane, null);
    }

    /** Another network, which the training has been given. */
    NetworkState with(Given other) {
        return new NetworkState(other.spec(), other, frame, plane, null);
    }

    /** Another network, to which an act has brought the training by itself. */
    NetworkState moved(NetworkSpec other) {
        return new NetworkState(other, given == null ? null : given.with(other), frame, plane, null);
    }

    NetworkState with(@Nullable TrainingFrame other) {
        return new NetworkState(spec, given, other, plane, walk);
    }

    NetworkState seeing(@Nullable Plane other) {
        return new NetworkState(spec, given, frame, other, walk);
    }

    NetworkState with(@Nullable NodeWalk other) {
        return new NetworkState(spec, given, frame, plane, other);
    }

    /** What was forecast is known now. */
    @SuppressWarnings("ReferenceEquality") // another forecast may be just like it
    NetworkState settled(NetworkSpec forecast, NetworkSpec exact) {
        Given lastGiven = given != null && given.spec() == forecast ? given.with(exact) : given;
        return new NetworkState(spec == forecast ? exact : spec, lastGiven, frame, plane, walk);
    }
}
