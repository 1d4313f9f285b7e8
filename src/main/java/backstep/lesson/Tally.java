package backstep.lesson;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How a learner has done so far.
 *
 * @param right questions that were answered at once
 * @param helped those that were answered after a wrong answer or a hint
 * @param shown those whose answer was shown
 * @param streak how many in a row were answered at once by now
 * @param slips how often each slip was made, by its id
 */
public record Tally(int right, int helped, int shown, int streak, Map<String, Integer> slips) {

    /** Nothing was asked yet. */
    public static final Tally NONE = new Tally(0, 0, 0, 0, Map.of());

    public Tally {
        slips = Map.copyOf(slips);
    }

    /** How a question ended. */
    public enum End {
        RIGHT,
        HELPED,
        SHOWN
    }

    /** How many questions came to an end. */
    public int asked() {
        return right + helped + shown;
    }

    public Tally with(End end) {
        return switch (end) {
            case RIGHT -> new Tally(right + 1, helped, shown, streak + 1, slips);
            case HELPED -> new Tally(right, helped + 1, shown, 0, slips);
            case SHOWN -> new Tally(right, helped, shown + 1, 0, slips);
        };
    }

    public Tally with(Slip slip) {
        Map<String, Integer> more = new TreeMap<>(slips);
        more.merge(slip.id(), 1, Integer::sum);
        return new Tally(right, helped, shown, 0, more);
    }

    /** The slip that was made most. */
    public Optional<Slip> mostMade() {
        return slips.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .flatMap(entry -> Slip.of(entry.getKey()));
    }
}
