/** A slider and a number field for each leaf. */
@NullMarked
package backstep.ui.expression.leaves;

import org.jspecify.annotations.NullMarked;
