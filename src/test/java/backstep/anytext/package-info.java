/** Whatever a text, everything that reads texts answers soon and throws nothing. */
@NullMarked
package backstep.anytext;

import org.jspecify.annotations.NullMarked;
