/** Figures are found by the learner before the run shows them. */
@NullMarked
package backstep.ui.expression.predict;

import org.jspecify.annotations.NullMarked;
