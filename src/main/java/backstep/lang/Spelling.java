package backstep.lang;

import org.jspecify.annotations.Nullable;

/** Finds the known name that was probably meant by an unknown one: the nearest of the candidates offered. */
public final class Spelling {

    private static final int MOST_MISTAKES = 2;

    private final String wanted;
    private @Nullable String nearest;
    private int distance = MOST_MISTAKES + 1;

    /** @param wanted the unknown name */
    public Spelling(String wanted) {
        this.wanted = wanted;
    }

    /**
     * Takes a candidate; among equally near ones a word of the same length wins, as letters are swapped most, then the
     * first.
     */
    public void offer(String candidate) {
        if (distance == 0) {
            return;
        }
        int mistakes = candidate.equalsIgnoreCase(wanted) ? 0 : mistakes(candidate);
        if (mistakes < distance || (mistakes == distance && fitsBetter(candidate))) {
            distance = mistakes;
            nearest = candidate;
        }
    }

    /** Whether a candidate has the length that is wanted, and the best one so far has not. */
    private boolean fitsBetter(String candidate) {
        return candidate.length() == wanted.length() && nearest != null && nearest.length() != wanted.length();
    }

    /** The best candidate so far, or null if none is near enough. */
    public @Nullable String nearest() {
        return nearest;
    }

    private int mistakes(String candidate) {
        // Short names are near to everything, so that they bear fewer mistakes (the measure that CPython applies).
        int bearable = Math.min(MOST_MISTAKES, (wanted.length() + candidate.length() + 3) / 6);
        if (Math.abs(wanted.length() - candidate.length()) > bearable) {
            return Integer.MAX_VALUE;
        }
        int mistakes = EditDistance.between(wanted, candidate);
        return mistakes <= bearable ? mistakes : Integer.MAX_VALUE;
    }
}
