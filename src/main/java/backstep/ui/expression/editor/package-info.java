/** The text of the expression: highlighting, errors, examples. */
@NullMarked
package backstep.ui.expression.editor;

import org.jspecify.annotations.NullMarked;
