/** Small steps of one variable, and of all along the gradient. */
@NullMarked
package backstep.ui.slope.nudge;

import org.jspecify.annotations.NullMarked;
