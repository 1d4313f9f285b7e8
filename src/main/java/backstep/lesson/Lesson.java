package backstep.lesson;

import java.util.List;
import java.util.Optional;

/**
 * A lesson: steps that a learner takes in the window, one idea each. {@link LessonReader} reads it from a file.
 *
 * @param title what it is called
 * @param summary what is learned, in a sentence
 * @param minutes how long it takes
 * @param steps at least one
 */
public record Lesson(String title, String summary, int minutes, List<LessonStep> steps) {

    public Lesson {
        steps = List.copyOf(steps);
    }

    /**
     * One step.
     *
     * @param line where it begins in the file, from 1
     * @param title its heading
     * @param text its paragraphs, in plain words; {@code *word*} is said strongly, {@code `a*b`} is code, and {@code
     *     [gradient]} is a word of the glossary
     * @param opens the expression that it begins with; empty to go on with what is there
     * @param points the action that the window points at
     * @param deed what is waited for; empty to go on with a click
     * @param task what is asked
     * @param after what is said once it is done
     */
    public record LessonStep(
            int line,
            String title,
            List<String> text,
            Optional<String> opens,
            Optional<String> points,
            Optional<Deed> deed,
            Optional<Task> task,
            String after) {

        public LessonStep {
            text = List.copyOf(text);
        }
    }

    /** What a learner is to do, in whatever way. */
    public sealed interface Deed {

        /** So many steps of the run are done, or more. */
        record AtStep(int step) implements Deed {}

        /** All steps of the run are done. */
        record AtEnd() implements Deed {}

        /** A node is selected. */
        record Selects(String name) implements Deed {}

        /** A comparison of figures holds: {@code a.grad == 6}. */
        record Holds(String comparison) implements Deed {}

        /** An action was done: by key, menu, button or palette. */
        record Does(String action) implements Deed {}

        /** A workspace is shown. */
        record Enters(String workspace) implements Deed {}

        /** A network was trained for so many epochs, or more. */
        record Trains(int epochs) implements Deed {}

        /** The loss of the network is below a number. */
        record LossBelow(double loss) implements Deed {}
    }

    /** What a learner is asked. */
    public sealed interface Task {

        /** In words. */
        String question();

        /**
         * A figure, which the run of the expression has.
         *
         * @param figure an expression of its figures: {@code a.grad}
         */
        record Figure(String question, String figure) implements Task {}

        /**
         * One of several answers.
         *
         * @param right the place of the right one, from 0
         * @param told what is said to each
         */
        record Choice(String question, List<String> answers, int right, List<String> told) implements Task {
            public Choice {
                answers = List.copyOf(answers);
                told = List.copyOf(told);
            }
        }
    }
}
