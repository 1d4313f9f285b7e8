/** The variables of the function, the step h, and cases to begin with. */
@NullMarked
package backstep.ui.slope.variables;

import org.jspecify.annotations.NullMarked;
