/** Drawing in levels, all but the order within a level: levels, coordinates, curves. */
@NullMarked
package backstep.layout.layered;

import org.jspecify.annotations.NullMarked;
