package backstep.ui.network.model;

import backstep.engine.Step;
import backstep.engine.Trace;
import backstep.nn.Loss;
import backstep.nn.MlpGraph;
import backstep.nn.Penalty;
import backstep.nn.field.Neuron;
import backstep.nn.train.Snapshot;
import java.util.Optional;

/**
 * The next sample of a run, gone through node by node in its own scalar graph: the forward pass to the sample's loss,
 * and the backward pass. The graph takes the sample alone; in a batch of n its gradients count with the factor 1/n if
 * the loss is a mean.
 *
 * @param sample its place among the samples that are learned from
 * @param index how many steps are done
 */
public record NodeWalk(MlpGraph graph, Trace trace, int sample, int index) {

    /** The walk that begins where a run stands. */
    static NodeWalk begin(Snapshot snapshot) {
        int sample = snapshot.nextSample();
        Loss loss = snapshot.spec().settings().loss();
        MlpGraph graph =
                MlpGraph.of(snapshot.parameters(), snapshot.spec().fed().train().select(sample), loss, Penalty.NONE);
        return new NodeWalk(graph, Trace.of(graph.graph()), sample, 0);
    }

    /** The walk after some steps, or at its end. */
    static NodeWalk at(Snapshot snapshot, int steps) {
        NodeWalk begun = begin(snapshot);
        return new NodeWalk(begun.graph, begun.trace, begun.sample, Math.min(steps, begun.trace.stepCount()));
    }

    NodeWalk next() {
        return new NodeWalk(graph, trace, sample, index + 1);
    }

    public boolean isOver() {
        return index >= trace.stepCount();
    }

    /** The step that was done last. */
    public Optional<Step> step() {
        return index == 0 ? Optional.empty() : Optional.of(trace.step(index));
    }

    /** The neuron whose node was computed last; none while the loss itself is computed. */
    public Optional<Neuron> neuron() {
        return step().flatMap(step -> neuronOf(step.node()));
    }

    private Optional<Neuron> neuronOf(int node) {
        MlpGraph.Span[][] layers = graph.neurons()[0];
        for (int layer = 0; layer < layers.length; layer++) {
            for (int index = 0; index < layers[layer].length; index++) {
                MlpGraph.Span span = layers[layer][index];
                if (node >= span.first() && node <= span.output()) {
                    return Optional.of(new Neuron(layer, index));
                }
            }
        }
        return Optional.empty();
    }
}
