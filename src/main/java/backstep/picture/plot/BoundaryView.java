package backstep.picture.plot;

import backstep.data.Split;
import backstep.data.Task;
import backstep.nn.field.Maps;
import backstep.nn.field.Plane;
import java.util.Optional;

/**
 * What a network says all over a plane, at one moment, and the samples in it.
 *
 * @param output what the network says
 * @param points the samples
 * @param predictions what the network says of the samples
 * @param closeUp a neuron that is shown in place of the output
 * @param marked the sample that is pointed at
 * @param residuals whether the distance of each sample from the fitted curve is drawn
 */
public record BoundaryView(
        Maps.Grid output,
        PlotPoints points,
        SamplePredictions predictions,
        Switches switches,
        Optional<CloseUp> closeUp,
        Optional<Sample> marked,
        boolean residuals) {

    /** A neuron's name, and what it says. */
    public record CloseUp(String name, Maps.Grid map) {}

    /** The same while the mouse points at nothing. */
    public BoundaryView unpointed() {
        return new BoundaryView(output, points, predictions, switches, closeUp, Optional.empty(), false);
    }

    public Plane plane() {
        return points.plane();
    }

    public Split data() {
        return points.data();
    }

    /** The map to be drawn: the network's output, or the neuron's. */
    public Maps.Grid map() {
        return closeUp.map(CloseUp::map).orElse(output);
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

    /**
     * Whether the network takes a sample for one of the other class.
     *
     * @param target what the output should be
     */
    public boolean isMisclassified(Sample sample, double target) {
        double prediction = predictions.of(sample);
        return isClassification() && !Double.isNaN(prediction) && points.goal().isPositive(prediction) != target > 0;
    }
}
