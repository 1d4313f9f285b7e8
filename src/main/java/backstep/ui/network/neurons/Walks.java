package backstep.ui.network.neurons;

import backstep.engine.Phase;
import backstep.engine.Step;
import backstep.nn.MlpGraph;
import backstep.nn.field.Neuron;
import backstep.picture.network.WalkMarks;
import backstep.ui.network.model.NodeWalk;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a walk through the scalar graph is in the picture of the network. */
final class Walks {

    private Walks() {}

    static WalkMarks marks(@Nullable NodeWalk walk) {
        Optional<Step> step = walk == null ? Optional.empty() : walk.step();
        if (walk == null || step.isEmpty()) {
            return WalkMarks.NONE;
        }
        boolean backward = step.get().phase() == Phase.BACKWARD;
        MlpGraph.Span[][] layers = walk.graph().neurons()[0];
        Set<Neuron> done = new HashSet<>();
        for (int layer = 0; layer < layers.length; layer++) {
            for (int index = 0; index < layers[layer].length; index++) {
                if (isDone(layers[layer][index], step.get())) {
                    done.add(new Neuron(layer, index));
                }
            }
        }
        return new WalkMarks(walk.neuron(), backward, done);
    }

    /** A forward pass goes up the numbers of the nodes, a backward pass down. */
    private static boolean isDone(MlpGraph.Span span, Step step) {
        return switch (step.phase()) {
            case START -> false;
            case FORWARD -> span.output() < step.node();
            case SEED -> true;
            case BACKWARD -> span.first() > step.node();
        };
    }
}
