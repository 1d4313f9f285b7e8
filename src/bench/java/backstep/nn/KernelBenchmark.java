package backstep.nn;

import backstep.data.Dataset;
import backstep.data.DatasetSpec;
import backstep.data.Generator;
import backstep.nn.kernel.Backend;
import backstep.nn.train.Training;
import backstep.nn.train.TrainingSettings;
import java.util.List;
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

/** Epochs a second of the standard workloads, with the Vector API and with plain loops. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "--add-exports=java.base/jdk.internal.module=ALL-UNNAMED")
@State(Scope.Thread)
public class KernelBenchmark {

    @Param
    public Backend backend = Backend.VECTOR;

    @Param({"moons 16,16,1", "moons 4,1", "toy 4,4,1"})
    public String workload = "";

    private Training training = training();

    @Setup
    public void draw() {
        training = training();
    }

    private Training training() {
        List<Integer> sizes = workload.endsWith("16,16,1") ? List.of(16, 16, 1) : List.of(4, 1);
        boolean toy = workload.startsWith("toy");
        Dataset data = DatasetSpec.of(toy ? Generator.TOY : Generator.MOONS).generate();
        MlpSpec spec = MlpSpec.of(data.inputs(), toy ? List.of(4, 4, 1) : sizes, Activation.TANH, Activation.TANH, 1);
        TrainingSettings settings = TrainingSettings.of(toy ? Loss.SSE : Loss.MSE, OptimizerKind.SGD, 0.05, 1);
        return new Training(Parameters.draw(spec), data, settings, backend);
    }

    @Benchmark
    public double epoch() {
        return training.epoch();
    }
}
