/** The loss chart, in which runs are compared. */
@NullMarked
package backstep.ui.network.losses;

import org.jspecify.annotations.NullMarked;
