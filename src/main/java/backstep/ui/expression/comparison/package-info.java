/** Two runs of the same operations side by side: what begins, ends and governs a comparison. */
@NullMarked
package backstep.ui.expression.comparison;

import org.jspecify.annotations.NullMarked;
