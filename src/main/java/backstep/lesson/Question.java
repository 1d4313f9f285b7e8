package backstep.lesson;

import backstep.engine.Trace;

/** What is asked of a run: one of its figures. */
public sealed interface Question {

    /** The right answer. */
    double answer(Trace trace);

    /** The node that it is about. */
    int node();

    /** What a node computes. */
    record OfValue(int node) implements Question {
        @Override
        public double answer(Trace trace) {
            return trace.data(node);
        }
    }

    /**
     * The gradient that a node has gathered after some step.
     *
     * @param step the last step of the run for the whole of it
     */
    record OfGradient(int node, int step) implements Question {
        @Override
        public double answer(Trace trace) {
            return trace.grad(node, step);
        }
    }

    /**
     * The local derivative ∂node/∂operand alone.
     *
     * @param slot 0 for the first operand, 1 for the second
     */
    record OfSlope(int node, int slot) implements Question {
        @Override
        public double answer(Trace trace) {
            return trace.local(node, slot);
        }
    }
}
