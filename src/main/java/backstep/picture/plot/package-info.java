/** Pictures with axes: what a network says all over its inputs, with the samples in it. */
@NullMarked
package backstep.picture.plot;

import org.jspecify.annotations.NullMarked;
