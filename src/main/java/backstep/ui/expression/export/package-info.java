/** Writing the picture to a file. */
@NullMarked
package backstep.ui.expression.export;

import org.jspecify.annotations.NullMarked;
