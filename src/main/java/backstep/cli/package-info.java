/** The commands that need no window. */
@NullMarked
package backstep.cli;

import org.jspecify.annotations.NullMarked;
