package backstep.lesson;

import backstep.lang.Compilation;
import backstep.lang.Language;
import backstep.lang.Measurement;
import backstep.lang.WatchExpression;
import backstep.lesson.Lesson.Deed;
import backstep.lesson.Lesson.LessonStep;
import backstep.lesson.Lesson.Task;
import backstep.text.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a lesson from Markdown: front matter between two lines of {@code ---}, then a heading {@code ##} for each step,
 * its paragraphs, and what it does as lines {@code - key: value}:
 *
 * <pre>
 * ---
 * title: Manual backpropagation
 * summary: You carry the gradient of L back to its leaves.
 * minutes: 8
 * ---
 * ## The seed
 * L changes exactly as fast as itself.
 *
 * ```
 * a = 2; b = -3; L = a*b
 * ```
 *
 * - point: step.forward
 * - wait: step 2
 * - ask: What is ∂L/∂L? = L.grad
 * - then: This 1 is where every backward pass begins.
 * </pre>
 *
 * <p>What can be waited for: {@code step N}, {@code end}, {@code select NAME}, {@code action ID}, {@code workspace NAME},
 * {@code epochs N}, {@code loss below X}, or a comparison of figures such as {@code a.grad > 0}. A choice is asked for by
 * {@code - choose: question}, with an answer on each line {@code - [ ] answer: what is said to it}, and {@code - [x]} for the
 * right one.
 */
public final class LessonReader {

    private static final String FENCE = "```";
    private static final String FRONT = "---";
    private static final Set<String> FRONT_KEYS = Set.of("title", "summary", "minutes");

    private final List<String> lines;
    private int at;

    /** Those of the last expression that was opened. */
    private Set<String> names = Set.of();

    // What the present step has by now.
    private int began;
    private String heading = "";
    private final List<String> text = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private final Map<String, String> given = new HashMap<>();
    private final Map<String, Integer> givenAt = new HashMap<>();
    private final List<String> answers = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private int right = -1;
    private Optional<String> opens = Optional.empty();

    private LessonReader(String text) {
        lines = text.lines().toList();
    }

    /**
     * Reads a lesson.
     *
     * @throws LessonException if it is none
     */
    public static Lesson read(String text) throws LessonException {
        return new LessonReader(text).read();
    }

    private Lesson read() throws LessonException {
        Map<String, String> front = front();
        List<LessonStep> steps = new ArrayList<>();
        while (at < lines.size()) {
            String line = lines.get(at);
            if (line.startsWith("## ")) {
                end(steps);
                began = at + 1;
                heading = line.substring(3).strip();
            } else if (began > 0) {
                content(line);
            } else if (!line.isBlank()) {
                throw refusal("lesson.file.beforeSteps");
            }
            at++;
        }
        end(steps);
        if (steps.isEmpty()) {
            throw refusal("lesson.file.noSteps");
        }
        return new Lesson(
                Objects.requireNonNull(front.get("title")),
                front.getOrDefault("summary", ""),
                whole(front.getOrDefault("minutes", "5"), 1),
                steps);
    }

    private LessonException refusal(String key, Object... arguments) {
        return new LessonException(Math.min(at + 1, lines.size()), Messages.quoting(key, arguments));
    }

    private LessonException refusalAt(String given, String key, Object... arguments) {
        return new LessonException(givenAt.getOrDefault(given, began), Messages.quoting(key, arguments));
    }

    private Map<String, String> front() throws LessonException {
        Map<String, String> front = new HashMap<>();
        if (lines.isEmpty() || !lines.getFirst().strip().equals(FRONT)) {
            throw refusal("lesson.file.front");
        }
        at++;
        while (at < lines.size() && !lines.get(at).strip().equals(FRONT)) {
            String[] pair = lines.get(at).split(":", 2);
            if (pair.length < 2 || !FRONT_KEYS.contains(pair[0].strip())) {
                throw refusal("lesson.file.frontKey", pair[0].strip());
            }
            front.put(pair[0].strip(), pair[1].strip());
            at++;
        }
        if (at == lines.size() || front.getOrDefault("title", "").isEmpty()) {
            throw refusal("lesson.file.title");
        }
        at++;
        return front;
    }

    private void content(String line) throws LessonException {
        if (line.strip().startsWith(FENCE)) {
            code();
        } else if (line.startsWith("- [")) {
            answer(line);
        } else if (line.startsWith("- ")) {
            give(line.substring(2));
        } else if (line.isBlank()) {
            endParagraph();
        } else {
            paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.strip());
        }
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            text.add(paragraph.toString());
            paragraph.setLength(0);
        }
    }

    /** An expression that the step begins with. */
    private void code() throws LessonException {
        int first = at;
        StringBuilder program = new StringBuilder();
        at++;
        while (at < lines.size() && !lines.get(at).strip().startsWith(FENCE)) {
            program.append(lines.get(at)).append('\n');
            at++;
        }
        if (at == lines.size()) {
            at = first;
            throw refusal("lesson.file.fence");
        }
        Compilation compiled = Language.compile(program.toString());
        if (compiled.program() == null) {
            at = first
                    + (compiled.errors().isEmpty()
                            ? 0
                            : compiled.errors().getFirst().line());
            throw refusal(
                    "lesson.file.program",
                    compiled.errors().isEmpty()
                            ? ""
                            : compiled.errors().getFirst().message());
        }
        opens = Optional.of(program.toString().strip());
        names = compiled.program().names().keySet();
    }

    private void answer(String line) throws LessonException {
        String rest = line.length() > 6 ? line.substring(6) : "";
        if (!line.matches("- \\[[ x]\\] .*") || !given.containsKey("choose")) {
            throw refusal("lesson.file.answer");
        }
        if (line.charAt(3) == 'x') {
            if (right >= 0) {
                throw refusal("lesson.file.twoRight");
            }
            right = answers.size();
        }
        String[] parts = rest.split(": ", 2);
        answers.add(parts[0].strip());
        told.add(parts.length > 1 ? parts[1].strip() : "");
    }

    private void give(String line) throws LessonException {
        String[] pair = line.split(":", 2);
        String key = pair[0].strip();
        if (pair.length < 2 || !Set.of("point", "wait", "ask", "choose", "then").contains(key)) {
            throw refusal("lesson.file.key", key);
        }
        if (given.put(key, pair[1].strip()) != null) {
            throw refusal("lesson.file.twice", key);
        }
        givenAt.put(key, at + 1);
    }

    private void end(List<LessonStep> steps) throws LessonException {
        endParagraph();
        if (began > 0) {
            Optional<Deed> deed = given.containsKey("wait") ? Optional.of(deed(given.get("wait"))) : Optional.empty();
            steps.add(new LessonStep(
                    began,
                    heading,
                    text,
                    opens,
                    Optional.ofNullable(given.get("point")),
                    deed,
                    task(),
                    given.getOrDefault("then", "")));
        }
        text.clear();
        given.clear();
        givenAt.clear();
        answers.clear();
        told.clear();
        right = -1;
        opens = Optional.empty();
    }

    private Deed deed(String wanted) throws LessonException {
        String[] words = wanted.split(" ", 2);
        String rest = words.length > 1 ? words[1].strip() : "";
        return switch (words[0]) {
            case "end" -> new Deed.AtEnd();
            case "step" -> new Deed.AtStep(wholeOf("wait", rest));
            case "select" -> new Deed.Selects(rest);
            case "action" -> new Deed.Does(rest);
            case "workspace" -> new Deed.Enters(rest);
            case "epochs" -> new Deed.Trains(wholeOf("wait", rest));
            case "loss" -> new Deed.LossBelow(below(rest));
            default -> comparison(wanted);
        };
    }

    private Deed comparison(String wanted) throws LessonException {
        Measurement read = Language.measure(wanted);
        if (read.measure() == null || !read.measure().isComparison()) {
            throw refusalAt("wait", "lesson.file.wait", wanted);
        }
        return new Deed.Holds(wanted);
    }

    private double below(String rest) throws LessonException {
        try {
            return Double.parseDouble(rest.replaceFirst("^below ", ""));
        } catch (NumberFormatException none) {
            throw refusalAt("wait", "lesson.file.number", rest);
        }
    }

    private int wholeOf(String key, String number) throws LessonException {
        try {
            return Integer.parseInt(number);
        } catch (NumberFormatException none) {
            throw refusalAt(key, "lesson.file.number", number);
        }
    }

    private int whole(String number, int line) throws LessonException {
        try {
            return Integer.parseInt(number);
        } catch (NumberFormatException none) {
            throw new LessonException(line, Messages.quoting("lesson.file.number", number));
        }
    }

    private Optional<Task> task() throws LessonException {
        String choice = given.get("choose");
        String asked = given.get("ask");
        if (choice != null && asked != null) {
            throw refusalAt("ask", "lesson.file.twoTasks");
        }
        if (choice != null) {
            if (answers.size() < 2 || right < 0) {
                throw refusalAt("choose", "lesson.file.choices");
            }
            return Optional.of(new Task.Choice(choice, answers, right, told));
        }
        return asked == null ? Optional.empty() : Optional.of(number(asked));
    }

    private Task number(String asked) throws LessonException {
        int equals = asked.lastIndexOf('=');
        String figure = equals < 0 ? "" : asked.substring(equals + 1).strip();
        WatchExpression measure =
                figure.isEmpty() ? null : Language.measure(figure).measure();
        if (measure == null) {
            throw refusalAt("ask", "lesson.file.ask");
        }
        for (String asks : measure.names()) {
            String name = asks.replaceFirst("\\.(grad|data)$", "");
            if (!names.contains(name)) {
                throw refusalAt("ask", "lesson.file.noName", name);
            }
        }
        return new Task.Figure(asked.substring(0, equals).strip(), figure);
    }
}
