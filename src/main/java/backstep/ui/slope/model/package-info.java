/** The function whose slope is looked at: its state, which the features of the wing share. */
@NullMarked
package backstep.ui.slope.model;

import org.jspecify.annotations.NullMarked;
