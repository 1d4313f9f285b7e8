/** The layout of Graphviz: DOT from graphviz-java's model, drawn by an installed {@code dot} or its embedded engine. */
@NullMarked
package backstep.layout.graphviz;

import org.jspecify.annotations.NullMarked;
