/** Points, rectangles and curves. */
@NullMarked
package backstep.geometry;

import org.jspecify.annotations.NullMarked;
