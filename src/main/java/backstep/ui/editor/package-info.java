/** The text of the expression: highlighting, errors, examples. */
@NullMarked
package backstep.ui.editor;

import org.jspecify.annotations.NullMarked;
