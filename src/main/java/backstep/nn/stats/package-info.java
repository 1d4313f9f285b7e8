/** Figures that say how well a network does and how its layers stand. */
@NullMarked
package backstep.nn.stats;

import org.jspecify.annotations.NullMarked;
