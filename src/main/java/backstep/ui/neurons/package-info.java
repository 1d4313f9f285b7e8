/** The network picture, in which every neuron shows what it says. */
@NullMarked
package backstep.ui.neurons;

import org.jspecify.annotations.NullMarked;
