/** A debugger's questions to a run: searches, breakpoints, watches, paths, the order of steps. */
@NullMarked
package backstep.debug;

import org.jspecify.annotations.NullMarked;
