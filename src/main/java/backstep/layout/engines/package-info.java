/** x. */
@NullMarked
package backstep.layout.engines;

import org.jspecify.annotations.NullMarked;
