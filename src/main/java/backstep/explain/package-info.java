/** Says in formulas and plain sentences what a step computes, by which rule, from which numbers, and why. */
@NullMarked
package backstep.explain;

import org.jspecify.annotations.NullMarked;
