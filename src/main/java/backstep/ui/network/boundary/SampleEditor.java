package backstep.ui.network.boundary;

import backstep.data.Dataset;
import backstep.data.Scaling;
import backstep.data.Split;
import backstep.nn.train.Experiment;
import backstep.nn.train.SampleSource;
import backstep.picture.plot.Sample;
import backstep.text.Messages;
import backstep.text.Quoted;
import backstep.ui.network.model.NetworkSession;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Changes samples by hand. A named data set becomes the person's own by that; every change can be undone. */
final class SampleEditor {

    private final NetworkSession session;

    SampleEditor(NetworkSession session) {
        this.session = session;
    }

    /** Adds a sample after all others of its part. */
    void add(Split shown, boolean test, double[] row, double label) {
        edit(shown, split -> changed(split, test, part -> part.with(row, label)));
    }

    /** Gives a sample other figures. */
    void change(Split shown, Sample sample, double[] row, double label) {
        edit(shown, split -> changed(split, sample.test(), part -> part.with(sample.index(), row, label)));
    }

    /** Takes a sample away, unless it is the last one to learn from. */
    void delete(Split shown, Sample sample) {
        if (!sample.test() && shown.train().size() == 1) {
            session.refuse(new IllegalArgumentException(Messages.text("ui.boundary.last")));
        } else {
            edit(shown, split -> changed(split, sample.test(), part -> part.without(sample.index())));
        }
    }

    private static Split changed(Split split, boolean test, UnaryOperator<Dataset> change) {
        return test
                ? new Split(split.train(), change.apply(split.test()))
                : new Split(change.apply(split.train()), split.test());
    }

    /** @param shown the samples that were shown; if there are others by now, nothing happens */
    private void edit(Split shown, UnaryOperator<Split> change) {
        session.change(present -> {
            Split now = present.samples().split();
            return now.equals(shown) ? edited(present, change.apply(now)) : present;
        });
    }

    private static Experiment edited(Experiment present, Split samples) {
        Optional<Scaling> scaling =
                present.samples() instanceof SampleSource.Own own ? own.scaling() : Optional.empty();
        return present.withSamples(new SampleSource.Own(name(present.samples()), samples, scaling));
    }

    private static String name(SampleSource source) {
        String name = switch (source) {
            case SampleSource.Named named -> named.spec().generator().id();
            case SampleSource.Own own -> Quoted.name(own.name());
        };
        String mark = Messages.text("ui.boundary.edited", "");
        return name.endsWith(mark) ? name : name + mark;
    }
}
