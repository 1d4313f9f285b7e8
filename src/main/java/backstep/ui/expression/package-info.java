/** The Expression workspace, put together of its features. */
@NullMarked
package backstep.ui.expression;

import org.jspecify.annotations.NullMarked;
