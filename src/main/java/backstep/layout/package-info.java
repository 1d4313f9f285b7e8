/** Places the nodes of a graph and the curves between them on a plane: what is placed, and where it came to lie. */
@NullMarked
package backstep.layout;

import org.jspecify.annotations.NullMarked;
