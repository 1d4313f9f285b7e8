package backstep.ui.tables;

import backstep.data.Dataset;
import backstep.data.Task;
import backstep.nn.train.Snapshot;
import backstep.ui.session.SamplePlace;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a network says of each sample at one moment. */
record Predictions(Snapshot snapshot) {

    /** All samples, those to learn from first. */
    List<SamplePlace> places() {
        return Stream.concat(places(false), places(true)).toList();
    }

    private Stream<SamplePlace> places(boolean test) {
        int size =
                (test ? snapshot.spec().data().test() : snapshot.spec().data().train()).size();
        return IntStream.range(0, size).mapToObj(index -> new SamplePlace(test, index));
    }

    private Dataset part(SamplePlace place) {
        return place.part(snapshot.spec().data());
    }

    /** Whether there is such a sample at all: there may be fewer by now. */
    boolean has(SamplePlace place) {
        return place.index() < part(place).size();
    }

    boolean isClassification() {
        return snapshot.spec().data().train().task() == Task.CLASSIFICATION;
    }

    /** An input of a sample; NaN if its samples have fewer. */
    double input(SamplePlace place, int input) {
        return input < part(place).inputs() ? part(place).value(place.index(), input) : Double.NaN;
    }

    double label(SamplePlace place) {
        return part(place).label(place.index());
    }

    double prediction(SamplePlace place) {
        return (place.test() ? snapshot.test() : snapshot.train()).predictions()[place.index()];
    }

    /** What the sample adds to the loss, before the mean is taken. */
    double loss(SamplePlace place) {
        return snapshot.spec().settings().loss().term(prediction(place), label(place));
    }

    /** Whether the prediction has the sign of the label. */
    boolean isRight(SamplePlace place) {
        return prediction(place) > 0 == label(place) > 0;
    }
}
