/** The texts that people read, kept in one resource bundle. */
@NullMarked
package backstep.text;

import org.jspecify.annotations.NullMarked;
