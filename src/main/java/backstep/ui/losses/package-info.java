/** The loss chart, in which runs are compared. */
@NullMarked
package backstep.ui.losses;

import org.jspecify.annotations.NullMarked;
