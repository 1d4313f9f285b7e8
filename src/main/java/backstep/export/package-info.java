/** Writes a graph and the state of its run to files: SVG, PNG, PDF, DOT and JSON. */
@NullMarked
package backstep.export;

import org.jspecify.annotations.NullMarked;
