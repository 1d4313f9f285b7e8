package backstep.picture.plot;

import backstep.data.Split;
import backstep.data.Task;
import backstep.nn.field.Maps;
import backstep.nn.field.Plane;
import backstep.picture.Shades;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a network says all over a plane, at one moment, and the samples in it.
 *
 * @param outputs what each of the network's outputs says
 * @param points the samples
 * @param predictions what the network says of the samples
 * @param closeUp a neuron that is shown in place of the output
 * @param marked the sample that is pointed at
 * @param residuals whether the distance of each sample from the fitted curve is drawn
 */
public record BoundaryView(
        List<Maps.Grid> outputs,
        PlotPoints points,
        SamplePredictions predictions,
        Switches switches,
        Optional<CloseUp> closeUp,
        Optional<Sample> marked,
        boolean residuals) {

    public BoundaryView {
        outputs = List.copyOf(outputs);
    }

    /** A neuron's name, and what it says. */
    public record CloseUp(String name, Maps.Grid map) {}

    /** The same while the mouse points at nothing. */
    public BoundaryView unpointed() {
        return new BoundaryView(outputs, points, predictions, switches, closeUp, Optional.empty(), false);
    }

    public Plane plane() {
        return points.plane();
    }

    public Split data() {
        return points.data();
    }

    /** The map to be drawn: the network's output, of several the first, or the neuron's. */
    public Maps.Grid map() {
        return closeUp.map(CloseUp::map).orElse(outputs.getFirst());
    }

    /** Whether classes are drawn, each in a colour of its own, as there is an output for each. */
    boolean showsRegions() {
        return closeUp.isEmpty() && points.goal().outputs() > 1;
    }

    /** What the colours stand for. */
    public Shades shades() {
        return closeUp.map(close -> Shades.of(close.map())).orElseGet(this::outputShades);
    }

    /** What the colours stand for where the output is shown, and in the samples. */
    Shades outputShades() {
        return Shades.of(data(), points.goal());
    }

    /** What divides the classes on the map that is drawn; a neuron has no classes, there it is 0. */
    double boundary() {
        return closeUp.isPresent() ? 0 : points.goal().boundary();
    }

    boolean isClassification() {
        return data().train().task() == Task.CLASSIFICATION;
    }

    /** Whether there is nothing to be seen on the map, as no cell has a finite number for every output that is drawn. */
    boolean hasNoNumber() {
        List<Maps.Grid> drawn = showsRegions() ? outputs : List.of(map());
        return drawn.stream().anyMatch(each -> Arrays.stream(each.values()).noneMatch(Double::isFinite));
    }

    /** Whether the network takes the sample of a point for one of another class. */
    boolean isMisclassified(int point) {
        if (!isClassification()) {
            return false;
        }
        double[] said = predictions.of(points.sample(point));
        return Arrays.stream(said).noneMatch(Double::isNaN) && points.goal().classOf(said) != points.classOf(point);
    }
}
