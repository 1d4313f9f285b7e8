/** The text of the function, and what is wrong with it. */
@NullMarked
package backstep.ui.slope.editor;

import org.jspecify.annotations.NullMarked;
