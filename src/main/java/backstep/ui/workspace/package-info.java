/** The window: its workspaces, each put together of the features of its wing, and what it remembers. */
@NullMarked
package backstep.ui.workspace;

import org.jspecify.annotations.NullMarked;
