/** Lays long pictures out in rows, as a long sentence wraps, and chooses the arrangement that is shown largest. */
@NullMarked
package backstep.layout.wrap;

import org.jspecify.annotations.NullMarked;
