package backstep.debug;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.engine.Trace;
import backstep.lang.Compilation;
import backstep.lang.Language;
import backstep.lang.Program;
import java.util.Objects;

/** Runs of short texts. */
final class Runs {

    private Runs() {}

    static Program program(String text) {
        Compilation compilation = Language.compile(text);
        assertThat(compilation.errors()).isEmpty();
        return Objects.requireNonNull(compilation.program());
    }

    /** The lecture's expression, whose gradients everybody knows. */
    static Program lecture() {
        return program("a = 2; b = -3; c = 10; e = a*b; d = e + c; f = -2; L = d*f");
    }

    static Trace trace(Program program) {
        return Trace.of(program.graph());
    }

    static int node(Program program, String name) {
        return Objects.requireNonNull(program.names().get(name), name);
    }
}
