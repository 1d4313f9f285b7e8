package backstep.picture.plot;

/**
 * A number that is marked on an axis.
 *
 * @param text how it is written
 */
public record Tick(double value, String text) {}
