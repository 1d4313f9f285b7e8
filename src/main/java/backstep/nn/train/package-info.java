/** Training: runs that can be stepped, paused, changed and judged. */
@NullMarked
package backstep.nn.train;

import org.jspecify.annotations.NullMarked;
