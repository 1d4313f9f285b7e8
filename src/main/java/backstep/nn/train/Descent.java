package backstep.nn.train;

import backstep.nn.MlpSpec;
import backstep.nn.Optimizer;
import backstep.nn.OptimizerKind;
import backstep.nn.OptimizerState;
import backstep.nn.Parameters;
import backstep.nn.Penalty;
import java.util.Arrays;
import java.util.Set;

/** The parameters of a network under training, the gradients that are gathered for them, and the updates made of these. */
final class Descent {

    private final MlpSpec spec;
    private final double[] parameters;
    private final double[] gradients;
    private final FrozenParameters frozen;
    private Optimizer optimizer;

    Descent(Parameters initial, OptimizerKind kind) {
        spec = initial.spec();
        parameters = initial.toArray();
        gradients = new double[parameters.length];
        frozen = new FrozenParameters(parameters.length);
        optimizer = new Optimizer(kind, parameters.length);
    }

    /** As they are now, in the flat form: only to be looked at. */
    double[] parameters() {
        return parameters;
    }

    /** Those that the last update used, and where those of the next are added. */
    double[] gradients() {
        return gradients;
    }

    boolean hasGradients() {
        return Arrays.stream(gradients).anyMatch(each -> each != 0);
    }

    void zeroGradients() {
        Arrays.fill(gradients, 0);
    }

    /** One update with the gradients that are gathered, to which those of a penalty are added. */
    void step(Penalty penalty, double rate) {
        penalty.addGradient(parameters, gradients);
        step(gradients, rate);
    }

    /**
     * One update with gradients that were computed elsewhere.
     *
     * @param zero whether they stand in the place of those that are gathered; otherwise they are added to them
     */
    void step(Parameters whole, boolean zero, double rate) {
        if (zero) {
            zeroGradients();
        }
        for (int place = 0; place < gradients.length; place++) {
            gradients[place] += whole.get(place);
        }
        step(gradients, rate);
    }

    /** The same in the middle of a batch, which goes on gathering undisturbed. */
    void stepBeside(Parameters whole, double rate) {
        step(whole.toArray(), rate);
    }

    private void step(double[] used, double rate) {
        optimizer.step(parameters, used, rate);
        frozen.restore(parameters);
    }

    /** Another optimiser starts without a memory. */
    void changeOptimizer(OptimizerKind kind) {
        optimizer = new Optimizer(kind, parameters.length);
    }

    OptimizerState optimizerState() {
        return optimizer.state(spec);
    }

    /** Goes on from where another one stood; the optimiser's memory is taken if it is of the same kind. */
    void restore(TrainingState state) {
        System.arraycopy(state.parameters().toArray(), 0, parameters, 0, parameters.length);
        System.arraycopy(state.gradients().toArray(), 0, gradients, 0, gradients.length);
        if (state.optimizer().kind() == optimizer.kind()) {
            optimizer = new Optimizer(state.optimizer());
        }
    }

    /** Puts a number into a parameter. */
    void set(int place, double value) {
        parameters[place] = value;
        frozen.hold(place, value);
    }

    /** Keeps the parameters of these places, and no others, as they are from now on. */
    void freeze(Set<Integer> places) {
        frozen.freeze(places, parameters);
    }
}
