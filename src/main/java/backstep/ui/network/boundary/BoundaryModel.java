package backstep.ui.network.boundary;

import backstep.data.Dataset;
import backstep.data.Split;
import backstep.nn.Goal;
import backstep.nn.field.Maps;
import backstep.nn.field.Neuron;
import backstep.nn.field.Plane;
import backstep.nn.train.SampleSource;
import backstep.nn.train.Snapshot;
import backstep.picture.network.NeuronNames;
import backstep.picture.plot.BoundaryView;
import backstep.picture.plot.Field;
import backstep.picture.plot.PlotPoints;
import backstep.picture.plot.Sample;
import backstep.picture.plot.SamplePredictions;
import backstep.picture.plot.Switches;
import backstep.ui.network.model.NetworkSession;
import backstep.ui.network.model.TrainingFrame;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What the plot shows of the session, and what is pointed at in it. */
final class BoundaryModel {

    /** From this number of inputs on, some of them are held. */
    private static final int HOLDING = 3;

    private final NetworkSession session;
    private final ObjectProperty<Switches> switches = new SimpleObjectProperty<>(Switches.FIRST);
    private final ObjectProperty<Optional<Sample>> marked = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty pointed = new SimpleBooleanProperty();
    private final BooleanProperty editing = new SimpleBooleanProperty();
    private final DoubleProperty label = new SimpleDoubleProperty(1);
    private @Nullable PlotPoints points;

    BoundaryModel(NetworkSession session) {
        this.session = session;
    }

    NetworkSession session() {
        return session;
    }

    /** What is shown beside the map. */
    ObjectProperty<Switches> switchesProperty() {
        return switches;
    }

    /** The sample that is pointed at, with the mouse or with keys. */
    ObjectProperty<Optional<Sample>> markedProperty() {
        return marked;
    }

    /** Whether the mouse is in the plot. */
    BooleanProperty pointedProperty() {
        return pointed;
    }

    /** Whether mouse and keys change samples; otherwise they only look. */
    BooleanProperty editingProperty() {
        return editing;
    }

    /** Ends the editing; says whether there was any. */
    boolean endEditing() {
        boolean was = editing.get();
        editing.set(false);
        return was;
    }

    /** The label of samples that are added. */
    DoubleProperty labelProperty() {
        return label;
    }

    /**
     * The samples as they are set up now. The person's own are known at once, before the training has taken them;
     * so a point that is dragged never lags behind the mouse.
     */
    Optional<Split> samples() {
        return Optional.ofNullable(session.frameProperty().get()).map(this::samples);
    }

    private Split samples(TrainingFrame frame) {
        SampleSource source = session.experimentProperty().get().samples();
        Split learned = frame.snapshot().spec().data();
        int inputs = frame.maps().plane().held().size();
        int classes = learned.train().classNames().size();
        return source instanceof SampleSource.Own own && own.inputs() == inputs && own.classes() == classes
                ? own.split()
                : learned;
    }

    /** What is to be drawn; empty before the session has anything to show. */
    Optional<BoundaryView> view() {
        return Optional.ofNullable(session.frameProperty().get()).map(this::view);
    }

    private BoundaryView view(TrainingFrame frame) {
        Split samples = samples(frame);
        Plane plane = frame.maps().plane();
        PlotPoints drawn = points(samples, plane, frame.snapshot().spec().goal());
        return new BoundaryView(
                frame.maps().outputs(),
                drawn,
                predictions(frame, samples),
                switches.get(),
                closeUp(frame),
                marked.get().or(this::sampleInUse).filter(sample -> drawn.find(sample) >= 0),
                pointed.get());
    }

    private Optional<Sample> sampleInUse() {
        return session.stateProperty().get().sampleInUse().map(place -> new Sample(place.test(), place.index()));
    }

    private PlotPoints points(Split samples, Plane plane, Goal goal) {
        boolean test = switches.get().test();
        PlotPoints present = points;
        if (present == null || !present.show(samples, plane, test, goal)) {
            present = new PlotPoints(samples, plane, test, goal);
            points = present;
        }
        return present;
    }

    /** How many points were drawn last. */
    int pointCount() {
        return points == null ? 0 : points.size();
    }

    private Optional<BoundaryView.CloseUp> closeUp(TrainingFrame frame) {
        return frame.maps()
                .closeUp()
                .filter(close -> session.pointedAt().neuronProperty().get().isPresent())
                .filter(close -> !isOutput(close.neuron(), frame))
                .map(close -> new BoundaryView.CloseUp(name(close.neuron(), frame.snapshot()), close.map()));
    }

    /** A single output is what the plot shows anyway. */
    private static boolean isOutput(Neuron neuron, TrainingFrame frame) {
        return neuron.layer() == frame.maps().layers().size() - 1
                && frame.maps().outputs().size() == 1;
    }

    private static String name(Neuron neuron, Snapshot snapshot) {
        List<String> inputs = snapshot.spec().shownInputs();
        List<String> classes = snapshot.spec().data().train().shownClasses();
        return new NeuronNames(snapshot.parameters().spec(), inputs, classes).titled(neuron);
    }

    /**
     * What the network says of the samples: exactly, if the training has them; else as the map has it, for the moment
     * until it does.
     */
    private static SamplePredictions predictions(TrainingFrame frame, Split samples) {
        Snapshot snapshot = frame.snapshot();
        if (snapshot.spec().data().equals(samples)) {
            return sample -> (sample.test() ? snapshot.test() : snapshot.train()).outputsOf(sample.index());
        }
        Maps maps = frame.maps();
        return sample -> {
            Dataset part = part(samples, sample);
            double[] unknown = new double[maps.outputs().size()];
            Arrays.fill(unknown, Double.NaN);
            return part.inputs() < HOLDING ? read(maps, part.row(sample.index())) : unknown;
        };
    }

    /** What the map says at a place of its plane. */
    private static double[] read(Maps maps, double[] row) {
        Plane plane = maps.plane();
        double shareY = plane.isLine() ? 0 : plane.y().share(row[plane.yInput()]);
        double shareX = plane.x().share(row[plane.xInput()]);
        return maps.outputs().stream()
                .mapToDouble(output -> Field.at(output, shareX, shareY))
                .toArray();
    }

    /** The samples among which a sample has its place. */
    static Dataset part(Split samples, Sample sample) {
        return sample.test() ? samples.test() : samples.train();
    }
}
