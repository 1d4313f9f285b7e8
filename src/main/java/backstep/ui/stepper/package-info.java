/** Walking through the steps, forwards and backwards. */
@NullMarked
package backstep.ui.stepper;

import org.jspecify.annotations.NullMarked;
