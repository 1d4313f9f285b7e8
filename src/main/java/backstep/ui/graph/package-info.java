/** The live picture of the graph: zoom, pan, hover, select. */
@NullMarked
package backstep.ui.graph;

import org.jspecify.annotations.NullMarked;
