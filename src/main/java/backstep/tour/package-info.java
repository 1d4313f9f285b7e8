/** A visit to every part of the real window, made without a display, that leaves a picture of each station. */
@NullMarked
package backstep.tour;

import org.jspecify.annotations.NullMarked;
