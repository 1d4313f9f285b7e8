/** The live picture of the graph: zoom, pan, hover, select. */
@NullMarked
package backstep.ui.expression.graph;

import org.jspecify.annotations.NullMarked;
