/** Running, pausing and stepping a training, and how it stands. */
@NullMarked
package backstep.ui.training;

import org.jspecify.annotations.NullMarked;
