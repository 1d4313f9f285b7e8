/** Draws slopes: a curve with its secant and tangent, errors over h, landscapes, and functions beside their derivatives. */
@NullMarked
package backstep.picture.slope;

import org.jspecify.annotations.NullMarked;
