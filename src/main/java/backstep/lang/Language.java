package backstep.lang;

import backstep.text.Messages;
import java.util.List;

/**
 * The language of expressions: one statement a line, {@code name = expression} names a value, a number alone makes a
 * leaf, and the last value is the root. Cells of micrograd notebooks are understood as they are.
 */
public final class Language {

    /** The most characters that a text may have. */
    public static final int LONGEST_TEXT = 4_000_000;

    /** What a variable is that a text leaves open. */
    public static final double FREE_VALUE = 1;

    private Language() {}

    /**
     * Compiles a text.
     *
     * @return a program or at least one error, whatever the text
     * @throws java.util.concurrent.CancellationException if the thread is interrupted: the answer is not needed any more
     */
    public static Compilation compile(String text) {
        return compile(text, false);
    }

    /**
     * Compiles a text in which names without a value are variables, such as {@code x} in {@code 3*x**2 - 4*x + 5}: each
     * is a leaf with the value {@link #FREE_VALUE}, which stands nowhere in the text.
     *
     * @return a program or at least one error, whatever the text
     * @throws java.util.concurrent.CancellationException if the thread is interrupted: the answer is not needed any more
     */
    public static Compilation compileOpen(String text) {
        return compile(text, true);
    }

    private static Compilation compile(String text, boolean open) {
        if (text.length() > LONGEST_TEXT) {
            String message = Messages.text("lang.tooLong", text.length(), LONGEST_TEXT);
            return new Compilation(null, List.of(new LangError(new SourceRange(0, 0), 1, 1, message)), List.of());
        }
        return new Compiler(text, open).compile();
    }

    /** The names of all functions that a text can call, in alphabetical order, without second names. */
    public static List<String> functions() {
        return Functions.names();
    }

    /**
     * Compiles a formula or a comparison over figures, such as {@code a.grad * b.data} or {@code |grad| < 1e-6}. Which
     * names there are is for the evaluation to find out.
     *
     * @return a measure or an error, whatever the text
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public static Measurement measure(String text) {
        return new MeasureCompiler(text).compile();
    }
}
