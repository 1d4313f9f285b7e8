/** Says which part of a network a graph shows, and goes on to other samples, newer parameters, and back. */
@NullMarked
package backstep.ui.scene;

import org.jspecify.annotations.NullMarked;
