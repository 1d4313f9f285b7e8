package backstep.nn.train;

import backstep.data.Dataset;
import backstep.engine.Graph;
import backstep.engine.Pass;
import backstep.engine.Passes;
import backstep.engine.Rules;
import backstep.nn.Loss;
import backstep.nn.MlpGraph;
import backstep.nn.Parameters;
import backstep.nn.Penalty;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * Gradients by the scalar graph of network and loss, under rules that may be wrong. Under the right ones they are the
 * kernel's, to 1e-12 relative, at thousands of times the cost.
 *
 * <p>The leaves of the parameters begin with what the batch has gathered before, and all else with zero: each part of a
 * batch has a graph and a backward pass of its own, as in PyTorch. So rules that assign lose what a batch had gathered.
 */
public final class ScalarGradients implements GradientSource {

    private final Rules rules;
    private @Nullable Run last;

    public ScalarGradients(Rules rules) {
        this.rules = rules;
    }

    /**
     * The graph of some samples, which serves again while only the parameters change.
     *
     * @param order of the operations that send in a backward pass
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Run(Dataset data, int[] places, Loss loss, MlpGraph written, Pass pass, int[] order) {}

    @Override
    public double gather(BatchPart part, double[] parameters, Loss loss, double[] gradients, double[][] outputs) {
        if (part.isStopped()) {
            throw new CancellationException("training was stopped");
        }
        Run run = run(part, parameters, loss);
        Pass pass = run.pass();
        int[] leaves = run.written().parameters();
        pass.zero();
        for (int place = 0; place < leaves.length; place++) {
            pass.set(leaves[place], parameters[place]);
            pass.setGrad(leaves[place], gradients[place]);
        }
        pass.forward();
        // The graph's own loss is that of its samples alone.
        double share = loss.scale(part.batchSize()) / loss.scale(part.size());
        backward(run, share);
        for (int place = 0; place < leaves.length; place++) {
            gradients[place] = pass.grad(leaves[place]);
        }
        say(run, outputs);
        return share * pass.data(pass.graph().root());
    }

    private Run run(BatchPart part, double[] parameters, Loss loss) {
        Run known = last;
        if (known == null || known.loss() != loss || !part.isOf(known.data(), known.places())) {
            MlpGraph written = MlpGraph.of(
                    Parameters.of(part.spec(), parameters), part.all().select(part.places()), loss, Penalty.NONE);
            Graph graph = written.graph().under(rules);
            known = new Run(
                    part.all(), part.places(), loss, written, new Pass(graph, rules), rules.order(graph, graph.root()));
            last = known;
        }
        return known;
    }

    private static void backward(Run run, double share) {
        Pass pass = run.pass();
        Passes passes = pass.graph().passes();
        for (int index = 0; index < passes.count(); index++) {
            passes.begin(index, pass);
            int root = passes.get(index).root();
            pass.setGrad(root, share * pass.grad(root));
            pass.propagate(run.order());
        }
    }

    private static void say(Run run, double[][] outputs) {
        for (int output = 0; output < outputs.length; output++) {
            for (int sample = 0; sample < run.places().length; sample++) {
                outputs[output][sample] = run.pass().data(run.written().outputs()[sample][output]);
            }
        }
    }
}
