/** Writes graphs, drawings and tables to files: SVG, PNG, PDF, DOT, JSON and CSV. */
@NullMarked
package backstep.export;

import org.jspecify.annotations.NullMarked;
