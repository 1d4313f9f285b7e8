/** Running, pausing and stepping a training, and how it stands. */
@NullMarked
package backstep.ui.network.training;

import org.jspecify.annotations.NullMarked;
