package backstep.lang;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.engine.Pass;
import java.util.List;
import java.util.Objects;

/** Compiles the short texts of tests, in which ⏎ stands for the end of a line. */
final class Programs {

    private Programs() {}

    static List<String> errors(String text) {
        return Language.compile(lines(text)).errors().stream()
                .map(LangError::toString)
                .toList();
    }

    static List<String> notes(String text) {
        program(text);
        return Language.compile(lines(text)).notes().stream()
                .map(Note::toString)
                .toList();
    }

    /** The program of a text without errors. */
    static Program program(String text) {
        Compilation compilation = Language.compile(lines(text));
        assertThat(compilation.errors()).isEmpty();
        return Objects.requireNonNull(compilation.program());
    }

    /** The node that a name means at the end of a program. */
    static int node(Program program, String name) {
        return Objects.requireNonNull(program.names().get(name), name);
    }

    /** The value of the root. */
    static double value(String text) {
        Program program = program(text);
        return computed(program).data(program.graph().root());
    }

    /** A whole forward and backward pass. */
    static Pass computed(Program program) {
        Pass pass = new Pass(program.graph());
        pass.forward();
        pass.backward();
        return pass;
    }

    private static String lines(String text) {
        return text.replace('⏎', '\n');
    }
}
