/** The curve with its secant and tangent, and how both are moved. */
@NullMarked
package backstep.ui.slope.curve;

import org.jspecify.annotations.NullMarked;
