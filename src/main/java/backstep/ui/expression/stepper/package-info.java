/** Walking through the steps, forwards and backwards. */
@NullMarked
package backstep.ui.expression.stepper;

import org.jspecify.annotations.NullMarked;
