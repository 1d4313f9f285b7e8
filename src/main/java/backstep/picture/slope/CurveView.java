package backstep.picture.slope;

import backstep.nn.field.Range;
import backstep.slope.Secant;

/**
 * A curve with its secant, as it is drawn.
 *
 * @param x the stretch that is drawn
 * @param values of the curve at evenly spaced places of the stretch, both ends among them
 * @param variable the name of what runs to the right
 * @param function the name of what runs upwards
 */
@SuppressWarnings("ArrayRecordComponent") // made once and only looked at
public record CurveView(Range x, double[] values, Secant secant, String variable, String function) {}
