/** Every function of one number beside its derivative. */
@NullMarked
package backstep.ui.slope.gallery;

import org.jspecify.annotations.NullMarked;
