/** A debugger in the window: search, breakpoints, watches, the order of steps, and what is set by hand. */
@NullMarked
package backstep.ui.expression.debug;

import org.jspecify.annotations.NullMarked;
