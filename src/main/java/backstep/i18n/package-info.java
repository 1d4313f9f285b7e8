/** The texts that people read, kept in one resource bundle. */
@NullMarked
package backstep.i18n;

import org.jspecify.annotations.NullMarked;
