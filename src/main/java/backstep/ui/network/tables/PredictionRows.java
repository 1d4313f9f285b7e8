package backstep.ui.network.tables;

import backstep.data.Dataset;
import backstep.data.Task;
import backstep.nn.Goal;
import backstep.nn.train.Evaluation;
import backstep.nn.train.Snapshot;
import backstep.ui.network.model.SamplePlace;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a network says of each sample at one moment. */
record PredictionRows(Snapshot snapshot) {

    /** The number of samples to learn from, or of the others. */
    int size(boolean test) {
        return evaluation(test).predictions().length;
    }

    /** All samples, those to learn from first. */
    List<SamplePlace> places() {
        return places(place -> true);
    }

    /** Those that are taken for the other class. */
    List<SamplePlace> wrong() {
        return places(place -> !isRight(place));
    }

    private List<SamplePlace> places(Predicate<SamplePlace> wanted) {
        return Stream.of(false, true)
                .flatMap(test -> IntStream.range(0, size(test)).mapToObj(index -> new SamplePlace(test, index)))
                .filter(wanted)
                .toList();
    }

    /** How many are classified right. */
    long right() {
        return right(false) + right(true);
    }

    private long right(boolean test) {
        return size(test) == 0 ? 0 : Math.round(evaluation(test).accuracy() * size(test));
    }

    private Evaluation evaluation(boolean test) {
        return test ? snapshot.test() : snapshot.train();
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

    /** What the output should be. */
    double target(SamplePlace place) {
        return goal().target(label(place));
    }

    private Goal goal() {
        return snapshot.spec().goal();
    }

    private double label(SamplePlace place) {
        return part(place).label(place.index());
    }

    double prediction(SamplePlace place) {
        return evaluation(place.test()).predictions()[place.index()];
    }

    /** The name of the class that a sample is of; empty for regression. */
    String className(SamplePlace place) {
        return isClassification() ? part(place).shownClasses().get(part(place).classOf(place.index())) : "";
    }

    /** The name of the class that a sample is taken for; empty for regression. */
    String meantName(SamplePlace place) {
        return isClassification() ? part(place).shownClasses().get(meant(place)) : "";
    }

    private int meant(SamplePlace place) {
        return evaluation(place.test()).classes()[place.index()];
    }

    /** How probable the class is that a sample is taken for; NaN where outputs say no probability. */
    double chance(SamplePlace place) {
        double[] chances = goal().chances(evaluation(place.test()).outputsOf(place.index()));
        return isClassification() && chances.length > 0 ? chances[meant(place)] : Double.NaN;
    }

    /** What the sample adds to the loss, before the mean is taken. */
    double loss(SamplePlace place) {
        return goal().error(evaluation(place.test()).outputsOf(place.index()), label(place));
    }

    /** Whether the prediction means the class of the label. */
    boolean isRight(SamplePlace place) {
        return !isClassification() || meant(place) == part(place).classOf(place.index());
    }
}
