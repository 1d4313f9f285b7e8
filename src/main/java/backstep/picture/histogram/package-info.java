/** Draws how the figures of each layer are spread. */
@NullMarked
package backstep.picture.histogram;

import org.jspecify.annotations.NullMarked;
