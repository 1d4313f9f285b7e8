/** The document of a window: its file, what is asked before work would be lost, and what is kept meanwhile. */
@NullMarked
package backstep.ui.document;

import org.jspecify.annotations.NullMarked;
