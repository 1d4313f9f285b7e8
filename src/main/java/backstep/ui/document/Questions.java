package backstep.ui.document;

import java.util.List;
import java.util.Optional;

/** What a window asks the person, and says, in front of everything. Each waits for its answer. */
public interface Questions {

    /** What {@link #choose} gives if the question was dismissed. */
    int CANCELLED = -1;

    /**
     * Asks what is to be done.
     *
     * @param lines the question, and what follows from the answers
     * @param deeds the words of the buttons, the usual one first
     * @param otherwise the words of the way out, by which nothing is decided
     * @return the place of the one that was chosen, or {@link #CANCELLED}
     */
    int choose(List<String> lines, List<String> deeds, String otherwise);

    /**
     * Asks for a line, such as a name.
     *
     * @param question what for
     * @param first what stands there to begin with
     * @return empty if the question was dismissed
     */
    Optional<String> line(String question, String first);

    /** The same for a text of any number of lines. */
    Optional<String> text(String question, String first);

    /** Says that something that was asked for was not done, and why. */
    void problem(String message);
}
