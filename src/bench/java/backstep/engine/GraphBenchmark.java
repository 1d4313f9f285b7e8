package backstep.engine;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Building, evaluating, differentiating and recording an expression of many nodes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class GraphBenchmark {

    private static final List<Op> OPERATIONS = List.of(Op.ADD, Op.MULTIPLY, Op.SUBTRACT, Op.TANH, Op.SIGMOID, Op.MAX);

    @Param({"1000", "10000", "100000", "1000000"})
    public int nodes;

    private int[] choices = new int[0];
    private Pass pass = new Pass(single());

    @Setup
    public void prepare() {
        choices = new Random(1).ints(2L * nodes, 0, Integer.MAX_VALUE).toArray();
        pass = new Pass(build());
        pass.forward();
    }

    /** From nothing to a graph. */
    @Benchmark
    public Graph build() {
        GraphBuilder builder = new GraphBuilder();
        for (int leaf = 0; leaf < 10; leaf++) {
            builder.leaf("x" + leaf, leaf * 0.1);
        }
        for (int size = builder.size(); size < nodes; size++) {
            Op op = OPERATIONS.get(choices[size] % OPERATIONS.size());
            int near = size - 1 - choices[size] % 10;
            int any = choices[nodes + size] % size;
            int node = op.arity() == 1 ? builder.unary(op, near) : builder.binary(op, near, any);
            builder.label(node, "n");
        }
        return builder.build(nodes - 1);
    }

    /** Every value. */
    @Benchmark
    public double forward() {
        pass.forward();
        return pass.data(nodes - 1);
    }

    /** Every gradient. */
    @Benchmark
    public double backward() {
        pass.backward();
        return pass.grad(0);
    }

    /** All that the window needs to step: values, gradients and every contribution. */
    @Benchmark
    public Trace trace() {
        return Trace.of(pass.graph());
    }

    /** The whole way, from nothing to a recorded run. */
    @Benchmark
    public Trace buildAndTrace() {
        return Trace.of(build());
    }

    private static Graph single() {
        GraphBuilder builder = new GraphBuilder();
        return builder.build(builder.leaf("x", 0));
    }
}
