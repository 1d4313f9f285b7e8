package backstep.lang;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a text.
 *
 * @param program the program; null if there are errors, or if the text computes nothing, such as imports alone
 * @param errors at most one for each statement, in the order of the text; empty if there is a program
 * @param notes in the order of the text
 */
public record Compilation(@Nullable Program program, List<LangError> errors, List<Note> notes) {

    public Compilation {
        errors = List.copyOf(errors);
        notes = List.copyOf(notes);
    }

    /** Whether the text is right but computes nothing. */
    public boolean isEmpty() {
        return program == null && errors.isEmpty();
    }
}
