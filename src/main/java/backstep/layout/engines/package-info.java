/** Which layout engines there are on this machine, and which of them places a given diagram. */
@NullMarked
package backstep.layout.engines;

import org.jspecify.annotations.NullMarked;
