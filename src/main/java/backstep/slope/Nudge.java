package backstep.slope;

/**
 * What a small change does to the root.
 *
 * @param before the root's value
 * @param after the root's value with the change
 * @param predicted by how much it should change according to the gradient alone
 */
public record Nudge(double before, double after, double predicted) {

    /** Moves the leaf of a curve by delta, from where it stands. */
    public static Nudge of(Slice curve, double delta) {
        double slope = curve.slope(curve.here());
        double before = curve.value(curve.here());
        return new Nudge(before, curve.value(curve.here() + delta), slope * delta);
    }

    /** By how much the root has changed. */
    public double change() {
        return after - before;
    }
}
