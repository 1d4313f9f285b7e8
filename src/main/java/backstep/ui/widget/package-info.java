/** Small controls that know nothing of graphs. */
@NullMarked
package backstep.ui.widget;

import org.jspecify.annotations.NullMarked;
