package backstep.picture.plot;

import backstep.nn.Goal;

/**
 * How strong the colour of a class is, by how clear that class is: a class that is as good as guessed has none.
 *
 * @param least the {@link Goal#strength} of a guess
 * @param chances whether strengths are probabilities
 */
record Clearness(double least, boolean chances) {

    /** That of a goal with an output for each class: of equal chances each is one over their number. */
    static Clearness of(Goal goal) {
        boolean chances = goal.chances(new double[goal.outputs()]).length > 0;
        return new Clearness(chances ? 1.0 / goal.outputs() : 0, chances);
    }

    /** From 0 for a guess to 1 for what is certain. */
    double share(double strength) {
        return (strength - least) / (1 - least);
    }
}
