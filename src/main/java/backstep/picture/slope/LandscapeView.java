package backstep.picture.slope;

import backstep.slope.DescentPath;
import backstep.slope.Landscape;

/**
 * A landscape with a way on it, as it is drawn.
 *
 * @param x the name of what runs to the right
 * @param y the name of what runs upwards
 * @param function the name of the height
 */
public record LandscapeView(Landscape land, DescentPath path, String x, String y, String function) {}
