package backstep.ui.expression.predict;

import backstep.document.PredictSpec;
import backstep.engine.Intervention;
import backstep.engine.Known;
import backstep.engine.Quantity;
import backstep.engine.Trace;
import backstep.lesson.Answer;
import backstep.lesson.AnswerReader;
import backstep.lesson.Asked;
import backstep.lesson.Cause;
import backstep.lesson.Course;
import backstep.lesson.Course.Asking;
import backstep.lesson.Grading;
import backstep.lesson.Grading.Grade;
import backstep.lesson.Grading.Verdict;
import backstep.lesson.Hints;
import backstep.lesson.Tally;
import backstep.text.Messages;
import backstep.ui.expression.model.Answers;
import backstep.ui.expression.model.Comparing;
import backstep.ui.expression.model.Drawing;
import backstep.ui.expression.model.ExpressionSession;
import backstep.ui.expression.model.OtherRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Asks for each figure before the run shows it. How far the run may be gone through belongs to the document; the question
 * that comes next follows from it. Nothing beyond that step is on screen, see {@link Known}, so nothing has to be hidden.
 */
final class PredictModel {

    private final ExpressionSession session;
    private final Answers answers;
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper(this, "changes");
    private @Nullable Course course;
    private Reply reply = Reply.NONE;
    private int hints;
    private boolean helped;
    private OptionalDouble wrong = OptionalDouble.empty();

    /** What runs when someone wants to go on, but is asked first. */
    private Runnable stopped = () -> {};

    PredictModel(ExpressionSession session, Answers answers) {
        this.session = session;
        this.answers = answers;
        session.setGuard(this::allowed);
        session.stateProperty().subscribe(this::follow);
        answers.alwaysProperty().subscribe(always -> {
            if (always) {
                ask(Optional.empty());
            }
        });
        answers.changesProperty().subscribe(() -> helped = true);
    }

    /** Changes whenever the question, what was said, or the tally does. */
    ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    private void changed() {
        changes.set(changes.get() + 1);
    }

    private Optional<PredictSpec> spec() {
        return session.stateProperty().get().spec().learning().predict();
    }

    /** Which figures are asked for; empty while none are. */
    Optional<Asked> asked() {
        return spec().map(PredictSpec::asked);
    }

    Tally tally() {
        return spec().map(PredictSpec::tally).orElse(Tally.NONE);
    }

    private Optional<Course> course() {
        return Optional.ofNullable(course);
    }

    /** The question that stands; empty where nothing is asked, or all is answered. */
    Optional<Asking> asking() {
        return course().flatMap(Course::next);
    }

    /** Whether all questions of the run are answered. */
    boolean isDone() {
        return course != null && asking().isEmpty();
    }

    Optional<Trace> trace() {
        return course().map(Course::trace);
    }

    /** What was said last. */
    Reply reply() {
        return reply;
    }

    private void say(Reply said) {
        reply = said;
        changed();
    }

    /** Asks for figures of a kind from the beginning of the run on, or for none any more. */
    void ask(Optional<Asked> kind) {
        if (kind.equals(asked())) {
            return;
        }
        Tally tally = tally();
        if (kind.isPresent()) {
            answers.alwaysProperty().set(false);
        }
        session.change(spec -> spec.withLearning(spec.learning()
                .withPredict(kind.map(each -> PredictSpec.of(each).withTally(tally)))));
        if (kind.isPresent()) {
            restart();
        }
    }

    /** Asks all of the present run once more. */
    void restart() {
        amend(spec -> spec.withDone(0));
        course = null;
        session.move(stepper -> stepper.goTo(0));
        follow();
        session.move(stepper -> stepper.goTo(Integer.MAX_VALUE));
    }

    /** Opens an exercise, and asks for its gradients where nothing else is asked for. */
    void open(String text) {
        session.open(text);
        if (asked().isEmpty()) {
            ask(Optional.of(Asked.GRADIENTS));
        }
    }

    private void amend(UnaryOperator<PredictSpec> change) {
        session.amendLearning(
                learning -> learning.withPredict(learning.predict().map(change)));
    }

    /** Is told when someone wants to go on and has to answer first. */
    void setOnStopped(Runnable listener) {
        stopped = listener;
    }

    private int allowed(Trace trace, int wanted) {
        Course now = course;
        if (now == null || wanted <= now.frontier()) {
            return wanted;
        }
        stopped.run();
        return now.frontier();
    }

    /** Another run, or other figures that are asked for, begin anew; what was found of one is not known of another. */
    @SuppressWarnings("ReferenceEquality") // a run is another one, however like the last
    private void follow() {
        Trace trace = session.traceProperty().get();
        Optional<PredictSpec> spec = spec();
        if (trace == null || spec.isEmpty()) {
            forget(null);
        } else if (course == null
                || course.trace() != trace
                || course.asked() != spec.get().asked()) {
            forget(new Course(trace, spec.get().asked(), spec.get().done()));
        }
    }

    private void forget(@Nullable Course next) {
        boolean isOther = course != null || next != null;
        course = next;
        fresh();
        if (isOther) {
            say(Reply.NONE);
        }
    }

    private void fresh() {
        hints = 0;
        helped = false;
        wrong = OptionalDouble.empty();
    }

    /** Whether the whole gradient of a node can be asked for in place of the next figure. */
    boolean canChoose(int node) {
        return course().filter(each -> each.canChoose(node)).isPresent();
    }

    /** Asks for the whole gradient of a node in place of the next figure. */
    void choose(int node) {
        course().ifPresent(each -> each.choose(node));
        fresh();
        say(Reply.NONE);
    }

    /** Back to the figure that comes next. */
    void chooseNext() {
        course().ifPresent(Course::chooseNext);
        fresh();
        say(Reply.NONE);
    }

    /** Whether another figure is asked for than the one that comes next. */
    boolean isAhead() {
        return course().filter(Course::isAhead).isPresent();
    }

    /** Judges what was typed. */
    void answer(String text) {
        asking().ifPresent(now -> {
            Course present = course().orElseThrow();
            Known known = new Known(present.trace(), present.frontier());
            switch (new AnswerReader(known, names()).read(text)) {
                case AnswerReader.Reading.Refused(String why) -> say(Reply.of(Reply.Kind.AGAIN, why));
                case AnswerReader.Reading.Given(Answer answer) ->
                    judge(answer.value(), new Grading(present.trace(), now.question()).grade(answer));
            }
        });
    }

    private Map<String, Integer> names() {
        Drawing drawing = session.drawingProperty().get();
        return drawing == null ? Map.of() : drawing.program().names();
    }

    /** Judges a sign: −1, 0 or 1. */
    void answerSign(int sign) {
        asking().ifPresent(now -> {
            boolean isRight = Math.signum(now.question().answer(trace().orElseThrow())) == sign;
            judge(sign, new Grade(isRight ? Verdict.RIGHT : Verdict.WRONG, List.of()));
        });
    }

    private void judge(double value, Grade grade) {
        switch (grade.verdict()) {
            case RIGHT ->
                end(
                        helped ? Tally.End.HELPED : Tally.End.RIGHT,
                        Reply.of(Reply.Kind.RIGHT, Messages.text("ui.predict.right", solution())));
            case ROUNDED -> say(Reply.of(Reply.Kind.AGAIN, Messages.text("ui.predict.rounded")));
            case WRONG -> {
                helped = true;
                wrong = OptionalDouble.of(value);
                grade.causes().stream()
                        .filter(Cause.OfSlip.class::isInstance)
                        .map(cause -> ((Cause.OfSlip) cause).slip())
                        .findFirst()
                        .ifPresent(slip ->
                                amend(spec -> spec.withTally(spec.tally().with(slip))));
                say(new Reply(Reply.Kind.WRONG, Messages.text("ui.predict.wrong", cause(grade)), grade.causes()));
            }
        }
    }

    private String cause(Grade grade) {
        int node = asking().orElseThrow().question().node();
        return grade.causes().stream()
                .findFirst()
                .map(each -> each.told(trace().orElseThrow(), node))
                .orElseGet(() -> Messages.text("ui.predict.noCause"));
    }

    private String solution() {
        return Hints.solution(trace().orElseThrow(), asking().orElseThrow().question());
    }

    private List<String> hints() {
        return asking().map(now -> Hints.of(trace().orElseThrow(), now.question()))
                .orElse(List.of());
    }

    /** How many hints are left. */
    int hintsLeft() {
        return hints().size() - hints;
    }

    /** The next hint, while there are any. */
    void hint() {
        if (hintsLeft() > 0) {
            helped = true;
            say(Reply.of(Reply.Kind.HELP, hints().get(hints++)));
        }
    }

    /** Shows the solution and goes on. */
    void show() {
        if (asking().isPresent()) {
            end(Tally.End.SHOWN, Reply.of(Reply.Kind.HELP, solution()));
        }
    }

    private void end(Tally.End end, Reply said) {
        Course present = course().orElseThrow();
        int before = present.frontier();
        int reached = present.answered();
        fresh();
        amend(spec -> spec.withTally(spec.tally().with(end)).withDone(reached));
        if (reached > before) {
            session.move(stepper -> stepper.goTo(reached));
        }
        say(said);
    }

    /** Whether what was answered last can drive the rest of the run. */
    boolean canSuppose() {
        Optional<Asking> now = asking();
        return wrong.isPresent()
                && asked().equals(Optional.of(Asked.GRADIENTS))
                && now.isPresent()
                && trace().orElseThrow()
                        .canBeSet(
                                now.get().question().node(),
                                Quantity.GRAD,
                                now.get().step());
    }

    /**
     * Shows the solution, and beside the run from there on what comes of the wrong answer if it is taken for right: to see
     * both is to know the answer.
     */
    void suppose() {
        if (canSuppose()) {
            Asking now = asking().orElseThrow();
            Trace trace = trace().orElseThrow();
            List<Intervention> settings = new ArrayList<>(trace.interventions());
            settings.add(new Intervention(now.step(), now.question().node(), Quantity.GRAD, wrong.orElseThrow()));
            session.comparing().start(OtherRun.Kept.supposed(trace.with(settings)));
            session.comparing().colouringProperty().set(Comparing.Colouring.GRADIENTS);
            show();
        }
    }
}
