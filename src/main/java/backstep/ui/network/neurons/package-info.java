/** The network picture, in which every neuron shows what it says. */
@NullMarked
package backstep.ui.network.neurons;

import org.jspecify.annotations.NullMarked;
