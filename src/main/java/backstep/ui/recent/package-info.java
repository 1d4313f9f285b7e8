/** The list of recent documents, which all windows share. */
@NullMarked
package backstep.ui.recent;

import org.jspecify.annotations.NullMarked;
