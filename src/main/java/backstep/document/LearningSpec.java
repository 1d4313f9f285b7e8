package backstep.document;

import java.util.Optional;

/**
 * What helps or tests the learner.
 *
 * @param answersShown whether figures are shown before the run has come to them
 * @param repeatsFolded whether parts of the text that are built alike are taken together as groups
 * @param comparison what is shown beside the run
 * @param predict which figures are to be found before they are shown; empty if all are shown as the run goes on
 */
public record LearningSpec(
        boolean answersShown,
        boolean repeatsFolded,
        Optional<ComparisonSpec> comparison,
        Optional<PredictSpec> predict) {

    /** Nothing is shown early, nothing beside the run. */
    public static final LearningSpec USUAL = new LearningSpec(false, false, Optional.empty(), Optional.empty());

    public LearningSpec withAnswersShown(boolean shown) {
        return new LearningSpec(shown, repeatsFolded, comparison, predict);
    }

    public LearningSpec withRepeatsFolded(boolean folded) {
        return new LearningSpec(answersShown, folded, comparison, predict);
    }

    public LearningSpec withComparison(Optional<ComparisonSpec> other) {
        return new LearningSpec(answersShown, repeatsFolded, other, predict);
    }

    public LearningSpec withPredict(Optional<PredictSpec> other) {
        return new LearningSpec(answersShown, repeatsFolded, comparison, other);
    }
}
