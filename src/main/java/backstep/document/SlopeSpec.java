package backstep.document;

import backstep.lang.Language;
import java.util.Map;
import java.util.Optional;

/**
 * A function whose slope is looked at, and all that was set in it. Names that its text leaves open are variables, as are
 * leaves with a number.
 *
 * @param text as it was typed
 * @param leaves values of variables, and the stretches over which they are drawn
 * @param variable the one along which the curve runs; empty for the first
 * @param second the one across it in the landscape; empty for the next
 * @param h how far the second point of the secant is
 * @param nudge by how much leaves are nudged, and the multiple of the gradient that all of them are moved by
 * @param rate the learning rate of the descent
 * @param steps how many steps the descent takes
 */
public record SlopeSpec(
        String text,
        LeafSettings leaves,
        Optional<LeafPlace> variable,
        Optional<LeafPlace> second,
        double h,
        double nudge,
        double rate,
        int steps) {

    /** The largest h. */
    public static final double MOST_H = 2;

    /** The smallest h. */
    public static final double LEAST_H = 1e-15;

    /** The most steps of a descent. */
    public static final int MOST_STEPS = 1000;

    /** The lecture's parabola, where its slope is 5.6. */
    public static final SlopeSpec FIRST = new SlopeSpec(
            "3*x**2 - 4*x + 5",
            LeafSettings.NONE.with(new LeafKey("x", 0, Language.FREE_VALUE), 1.6),
            Optional.empty(),
            Optional.empty(),
            1.4,
            0.01,
            0.05,
            20);

    private static final SliderRange USUAL = new SliderRange(-5, 5);

    /** @throws IllegalArgumentException if a figure is out of its range, or not finite */
    public SlopeSpec {
        require(h >= LEAST_H && h <= MOST_H, "h", h);
        require(Double.isFinite(nudge), "nudge", nudge);
        require(Double.isFinite(rate), "rate", rate);
        require(steps >= 0 && steps <= MOST_STEPS, "steps", steps);
    }

    private static void require(boolean right, String name, double value) {
        if (!right) {
            throw new IllegalArgumentException(name + " " + value);
        }
    }

    /** Another text, with nothing set but what belongs to no variable. */
    public SlopeSpec opening(String other) {
        return new SlopeSpec(other, LeafSettings.NONE, Optional.empty(), Optional.empty(), h, nudge, rate, steps);
    }

    /** The stretch over which a variable of a value is drawn. */
    public SliderRange range(LeafPlace place, double value) {
        return leaves.ranges().getOrDefault(place, USUAL).including(value);
    }

    /** The value of a variable. */
    public double value(LeafKey leaf) {
        return leaves.values().getOrDefault(leaf, leaf.literal());
    }

    /** The same with other values; those that are not named stay. */
    public SlopeSpec withValues(Map<LeafKey, Double> values) {
        LeafSettings changed = leaves;
        for (Map.Entry<LeafKey, Double> each : values.entrySet()) {
            changed = changed.with(each.getKey(), each.getValue());
        }
        return withLeaves(changed);
    }

    public SlopeSpec withText(String other) {
        return new SlopeSpec(other, leaves, variable, second, h, nudge, rate, steps);
    }

    public SlopeSpec withLeaves(LeafSettings other) {
        return new SlopeSpec(text, other, variable, second, h, nudge, rate, steps);
    }

    public SlopeSpec withVariable(LeafPlace other) {
        return new SlopeSpec(text, leaves, Optional.of(other), second, h, nudge, rate, steps);
    }

    public SlopeSpec withSecond(LeafPlace other) {
        return new SlopeSpec(text, leaves, variable, Optional.of(other), h, nudge, rate, steps);
    }

    public SlopeSpec withH(double other) {
        return new SlopeSpec(text, leaves, variable, second, other, nudge, rate, steps);
    }

    public SlopeSpec withNudge(double other) {
        return new SlopeSpec(text, leaves, variable, second, h, other, rate, steps);
    }

    public SlopeSpec withRate(double other) {
        return new SlopeSpec(text, leaves, variable, second, h, nudge, other, steps);
    }

    public SlopeSpec withSteps(int other) {
        return new SlopeSpec(text, leaves, variable, second, h, nudge, rate, other);
    }
}
