/** The Expression workspace, put together of its features. */
@NullMarked
package backstep.ui.workspace;

import org.jspecify.annotations.NullMarked;
