package backstep.lesson;

import backstep.engine.Contribution;
import backstep.engine.Phase;
import backstep.engine.Step;
import backstep.engine.Trace;
import backstep.text.Messages;
import java.util.List;
import java.util.stream.IntStream;

/** Which figures a learner finds before the run shows them. */
public enum Asked {
    /** What each operation computes. */
    VALUES("values"),
    /** The gradients that a backward step brings about. */
    GRADIENTS("gradients"),
    /** Only whether these are above or below 0. */
    SIGNS("signs"),
    /** Only the local derivatives of the operation that sends. */
    SLOPES("slopes");

    private final String id;

    Asked(String id) {
        this.id = id;
    }

    /** What it is called. */
    public String title() {
        return Messages.text("lesson.asked." + id);
    }

    /** What is asked before a step of a run, in order; nothing before most forward steps where gradients are asked for. */
    public List<Question> before(Trace trace, int index) {
        Step step = trace.step(index);
        return switch (this) {
            case VALUES -> step.phase() == Phase.FORWARD ? List.of(new Question.OfValue(step.node())) : List.of();
            case GRADIENTS, SIGNS -> gradients(step);
            case SLOPES -> step.phase() == Phase.BACKWARD ? slopes(trace, step) : List.of();
        };
    }

    private static List<Question> gradients(Step step) {
        if (step.phase() == Phase.SEED) {
            return List.of(new Question.OfGradient(step.node(), step.index()));
        }
        return step.contributions().stream()
                .map(Contribution::target)
                .distinct()
                .<Question>map(target -> new Question.OfGradient(target, step.index()))
                .toList();
    }

    private static List<Question> slopes(Trace trace, Step step) {
        return IntStream.range(0, trace.graph().arity(step.node()))
                .filter(slot -> trace.graph().carriesGradient(trace.graph().operand(step.node(), slot)))
                .<Question>mapToObj(slot -> new Question.OfSlope(step.node(), slot))
                .toList();
    }

    /** The last step up to a wanted one that can be gone to without an answer to anything in between. */
    public int openUntil(Trace trace, int done, int wanted) {
        int lastForward = trace.seedStep() - 1;
        if (this == VALUES && done >= lastForward) {
            return wanted;
        }
        int step = this == VALUES ? done : Math.max(done, Math.min(wanted, lastForward));
        while (step < wanted && before(trace, step + 1).isEmpty()) {
            step++;
        }
        return step;
    }
}
