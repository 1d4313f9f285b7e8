/** How the window looks: light and dark, fonts, and what is remembered of it. */
@NullMarked
package backstep.ui.theme;

import org.jspecify.annotations.NullMarked;
