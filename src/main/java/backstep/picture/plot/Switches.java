package backstep.picture.plot;

/**
 * What a picture of a network's output shows beside the output itself.
 *
 * @param test whether points that are not learned from are shown
 * @param discretise whether only the sign of the output is shown
 * @param contour whether a line shows where the output is zero
 * @param misclassified whether points on the wrong side have a ring
 */
public record Switches(boolean test, boolean discretise, boolean contour, boolean misclassified) {

    /** As it is before anyone has switched anything. */
    public static final Switches FIRST = new Switches(true, false, true, true);
}
