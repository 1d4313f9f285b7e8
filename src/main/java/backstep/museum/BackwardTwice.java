package backstep.museum;

import backstep.engine.BackwardPass;
import backstep.engine.Carry;
import backstep.engine.Graph;
import backstep.engine.Passes;
import backstep.engine.Rules;
import java.util.List;
import java.util.stream.Stream;

/** A second backward pass over what the first has left in every node. */
final class BackwardTwice implements Rules {

    @Override
    public Passes passes(Graph graph) {
        List<BackwardPass> once = graph.passes().all();
        return graph.passes().isPlain()
                ? new Passes(Stream.concat(once.stream(), once.stream()).toList(), Carry.KEPT)
                : graph.passes();
    }
}
