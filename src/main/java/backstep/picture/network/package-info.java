/** Draws a network on an abstract surface: neurons with their maps, links by weight or gradient, biases. */
@NullMarked
package backstep.picture.network;

import org.jspecify.annotations.NullMarked;
