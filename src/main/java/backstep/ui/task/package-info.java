/** The one owner of threads: work away from the JavaFX thread, and the way back. */
@NullMarked
package backstep.ui.task;

import org.jspecify.annotations.NullMarked;
