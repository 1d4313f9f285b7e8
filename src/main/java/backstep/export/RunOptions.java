package backstep.export;

/**
 * How a run is shown that is written as a whole.
 *
 * @param title what it is called; empty for the formula of the root
 * @param text what the graph is made of, for people to read; empty if there is nothing
 * @param seconds how long each step stays while it is played
 */
public record RunOptions(String title, String text, RunSteps steps, double seconds) {

    /** The whole run, quick enough not to bore, and slow enough to read a sentence. */
    public static final RunOptions DEFAULT = new RunOptions("", "", RunSteps.WHOLE, 2);

    /** The least time that a step is shown: more than a few changes a second no one can follow, and some get ill of. */
    public static final double LEAST_SECONDS = 0.34;

    /** The longest time that a step is shown, as long as an animated picture can wait. */
    public static final double MOST_SECONDS = 60;

    public RunOptions {
        if (!(seconds >= LEAST_SECONDS && seconds <= MOST_SECONDS)) {
            throw new IllegalArgumentException(seconds + " seconds");
        }
    }

    public RunOptions withTitle(String other) {
        return new RunOptions(other, text, steps, seconds);
    }

    public RunOptions withText(String other) {
        return new RunOptions(title, other, steps, seconds);
    }

    public RunOptions withSteps(RunSteps others) {
        return new RunOptions(title, text, others, seconds);
    }

    public RunOptions withSeconds(double other) {
        return new RunOptions(title, text, steps, other);
    }
}
