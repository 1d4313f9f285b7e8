package backstep.lang;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of a text.
 *
 * @param program the program; null if there are errors, or if the text computes nothing, such as imports alone
 * @param errors at most one for each statement, in the order of the text; empty if there is a program
 * @param notes in the order of the text
 * @param network the network that a text with errors builds, which can be trained elsewhere
 * @param refuted whether an {@code assert} of the text does not hold, so that Python would stop there
 */
public record Compilation(
        @Nullable Program program,
        List<LangError> errors,
        List<Note> notes,
        Optional<NetworkSketch> network,
        boolean refuted) {

    public Compilation {
        errors = List.copyOf(errors);
        notes = List.copyOf(notes);
    }

    /** What became of a text that builds no network. */
    public Compilation(@Nullable Program program, List<LangError> errors, List<Note> notes) {
        this(program, errors, notes, Optional.empty(), false);
    }

    /** The same for another program. */
    public Compilation with(Program other) {
        return new Compilation(other, errors, notes, network, refuted);
    }

    /** Whether the text is right but computes nothing. */
    public boolean isEmpty() {
        return program == null && errors.isEmpty();
    }
}
