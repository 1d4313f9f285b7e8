/** Writing the picture to a file. */
@NullMarked
package backstep.ui.export;

import org.jspecify.annotations.NullMarked;
