package backstep.lesson;

import backstep.engine.Trace;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The questions to a run, one after the other: those of a step come before it, and it is done once they are answered. Not
 * safe for use by several threads at once.
 */
public final class Course {

    private final Trace trace;
    private final Asked asked;

    /** The last step whose figures were all found. */
    private int done;

    /** What was found of the step that comes next. */
    private final Set<Question> found = new HashSet<>();

    /** Nodes whose whole gradient was found before its turn. */
    private final Set<Integer> ahead = new HashSet<>();

    /** A question that was chosen in place of the next one. */
    private Optional<Asking> chosen = Optional.empty();

    /**
     * The question that stands.
     *
     * @param step the one that shows the answer
     * @param place which of the questions of this step it is, from 1
     * @param of how many there are
     */
    public record Asking(Question question, int step, int place, int of) {}

    /** @param done the last step whose figures were found before */
    public Course(Trace trace, Asked asked, int done) {
        this.trace = trace;
        this.asked = asked;
        this.done = Math.min(done, trace.stepCount());
    }

    public Trace trace() {
        return trace;
    }

    public Asked asked() {
        return asked;
    }

    /** The last step that may be shown: all up to it are found, or need no answer. */
    public int frontier() {
        return asked.openUntil(trace, done, trace.stepCount());
    }

    /** The question that stands; empty if all are answered. */
    public Optional<Asking> next() {
        int step = frontier() + 1;
        if (chosen.isPresent() || step > trace.stepCount()) {
            return chosen;
        }
        List<Question> questions = asked.before(trace, step);
        return questions.stream()
                .filter(each -> !isFound(each))
                .findFirst()
                .map(each -> new Asking(each, step, questions.indexOf(each) + 1, questions.size()));
    }

    private boolean isFound(Question question) {
        return found.contains(question)
                || (question instanceof Question.OfGradient(int node, int step)
                        && ahead.contains(node)
                        && step == trace.completionStep(node, 0));
    }

    /** The question that stands is answered: returns the last step that may be shown now. */
    public int answered() {
        next().ifPresent(now -> {
            if (chosen.isPresent()) {
                ahead.add(now.question().node());
                chosen = Optional.empty();
            } else {
                found.add(now.question());
            }
        });
        int step = frontier();
        while (step < trace.stepCount()
                && asked.before(trace, step + 1).stream().allMatch(this::isFound)) {
            step++;
        }
        if (step > frontier()) {
            found.clear();
        }
        done = step;
        return frontier();
    }

    /** Whether the whole gradient of a node can be asked for in place of the next figure. */
    public boolean canChoose(int node) {
        boolean ofGradients = asked == Asked.GRADIENTS || asked == Asked.SIGNS;
        return ofGradients
                && trace.passCount() == 1
                && node >= 0
                && node < trace.graph().size()
                && next().filter(now -> now.question().node() != node).isPresent()
                && !ahead.contains(node)
                && trace.completionStep(node, 0) > frontier();
    }

    /** Asks for the whole gradient of a node, in place of the next figure, where that can be. */
    public void choose(int node) {
        if (canChoose(node)) {
            int step = trace.completionStep(node, 0);
            chosen = Optional.of(new Asking(new Question.OfGradient(node, step), step, 1, 1));
        }
    }

    /** Back to the figure that comes next. */
    public void chooseNext() {
        chosen = Optional.empty();
    }

    /** Whether another figure is asked for than the one that comes next. */
    public boolean isAhead() {
        return chosen.isPresent();
    }
}
