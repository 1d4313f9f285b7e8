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
        int mistakes = distance(wanted, candidate);
        return mistakes <= bearable ? mistakes : Integer.MAX_VALUE;
    }

    /** Insertions, deletions, replacements and swaps of neighbours: Damerau and Levenshtein's restricted distance. */
    private static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] previous = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
                if (swapped(a, b, i, j)) {
                    current[j] = Math.min(current[j], before[j - 2] + 1);
                }
            }
            int[] spare = before;
            before = previous;
            previous = current;
            current = spare;
        }
        return previous[b.length()];
    }

    private static boolean swapped(String a, String b, int i, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
