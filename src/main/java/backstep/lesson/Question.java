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

    /** The whole gradient of a node, at the end of the run. */
    record OfGradient(int node) implements Question {
        @Override
        public double answer(Trace trace) {
            return trace.grad(node);
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
