/** What of a window's look a document keeps, stated once by each feature. */
@NullMarked
package backstep.ui.view;

import org.jspecify.annotations.NullMarked;
