package backstep.lesson;

import backstep.engine.Rules;
import backstep.engine.StandardRules;
import backstep.engine.Trace;
import backstep.explain.Notation;
import backstep.museum.EngineBug;
import backstep.text.Messages;

/** What may be behind a wrong answer: it leads to just this number. */
public sealed interface Cause {

    /** What is wrong, and what is right. */
    String told(Trace truth, int node);

    /** What someone goes by who thinks so; the right rules where it is no matter of rules. */
    default Rules rules() {
        return StandardRules.INSTANCE;
    }

    /**
     * A slip in the chain rule.
     *
     * @param everywhere whether it was made in the whole backward pass, and not only at the node that is asked for
     */
    record OfSlip(Slip slip, boolean everywhere) implements Cause {
        @Override
        public String told(Trace truth, int node) {
            return everywhere ? Messages.text("lesson.cause.everywhere", slip.told()) : slip.told();
        }

        @Override
        public Rules rules() {
            return slip.rules();
        }
    }

    /** What an engine with a bug would give. */
    record OfBug(EngineBug bug) implements Cause {
        @Override
        public String told(Trace truth, int node) {
            return bug.told();
        }

        @Override
        public Rules rules() {
            return bug.rules();
        }
    }

    /** The value of the node in place of its gradient. */
    record TheValue() implements Cause {
        @Override
        public String told(Trace truth, int node) {
            return Messages.text("lesson.cause.value", Notation.name(truth.graph(), node));
        }
    }

    /** The right size with the wrong sign. */
    record TheSign() implements Cause {
        @Override
        public String told(Trace truth, int node) {
            return Messages.text("lesson.cause.sign");
        }
    }

    /** The gradient of another node. */
    record OfAnother(int other) implements Cause {
        @Override
        public String told(Trace truth, int node) {
            return Messages.text("lesson.cause.another", Notation.gradientName(truth.graph(), other));
        }
    }
}
