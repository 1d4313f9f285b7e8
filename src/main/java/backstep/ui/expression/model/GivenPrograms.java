package backstep.ui.expression.model;

import backstep.lang.Program;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/** Programs that no text made, such as those of networks, by the comments that stand for them. */
final class GivenPrograms {

    /** They can be large, and an older one can be made again. */
    private static final int MOST = 16;

    private final SequencedMap<String, Program> byText = new LinkedHashMap<>();

    void add(Program program) {
        byText.putLast(program.text(), program);
        if (byText.size() > MOST) {
            byText.pollFirstEntry();
        }
    }

    void remove(String text) {
        byText.remove(text);
    }

    Optional<Program> of(String text) {
        return Optional.ofNullable(byText.get(text));
    }
}
