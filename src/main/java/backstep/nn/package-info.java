/** Multilayer perceptrons: what they are, their losses and optimisers, and their scalar graphs. */
@NullMarked
package backstep.nn;

import org.jspecify.annotations.NullMarked;
