/** Starts the program and wires its parts together. */
@NullMarked
package backstep.app;

import org.jspecify.annotations.NullMarked;
