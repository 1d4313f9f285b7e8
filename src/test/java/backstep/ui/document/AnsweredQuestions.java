package backstep.ui.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.Stream;

/** Questions that a test has answered beforehand. What it did not expect is dismissed. */
public final class AnsweredQuestions implements Questions {

    private final List<String> asked = new ArrayList<>();
    private final Queue<String> answers = new ArrayDeque<>();

    /** Answers the next question with a button, or a text. */
    public void answer(String text) {
        answers.add(text);
    }

    /** All that was asked and said, with the answers that could be given. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public int choose(List<String> lines, List<String> deeds, String otherwise) {
        asked.add(String.join(" ", lines) + " "
                + Stream.concat(deeds.stream(), Stream.of(otherwise)).toList());
        return answers.isEmpty() ? CANCELLED : deeds.indexOf(answers.remove());
    }

    @Override
    public Optional<String> line(String question, String first) {
        return text(question, first);
    }

    @Override
    public Optional<String> text(String question, String first) {
        asked.add(question + " [" + first + "]");
        return Optional.ofNullable(answers.poll());
    }

    @Override
    public void problem(String message) {
        asked.add(message);
    }
}
