package backstep.picture.plot;

/**
 * One of the samples of a split.
 *
 * @param test whether it is one of those that are not learned from
 * @param index its place among those of its part
 */
public record Sample(boolean test, int index) {}
