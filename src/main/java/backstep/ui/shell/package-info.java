/** The window around the workspaces: menus, tool bar, status bar. */
@NullMarked
package backstep.ui.shell;

import org.jspecify.annotations.NullMarked;
