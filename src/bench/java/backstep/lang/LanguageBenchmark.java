package backstep.lang;

import backstep.engine.Trace;
import java.util.Objects;
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

/** Reading a text of many operations, and running what it says: what a keystroke in the editor costs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class LanguageBenchmark {

    @Param({"1000", "10000", "100000"})
    public int nodes;

    private String text = "";

    @Setup
    public void prepare() {
        StringBuilder program = new StringBuilder("x = 0.5\nn0 = x\n");
        for (int line = 1; line <= nodes / 4; line++) {
            program.append("n%d = tanh(n%d*x + 0.1)%n".formatted(line, line - 1));
        }
        text = program.toString();
    }

    /** From text to a graph. */
    @Benchmark
    public Compilation compile() {
        return Language.compile(text);
    }

    /** From text to a recorded run. */
    @Benchmark
    public Trace compileAndTrace() {
        return Trace.of(Objects.requireNonNull(Language.compile(text).program()).graph());
    }
}
