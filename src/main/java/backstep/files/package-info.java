/** The one place that writes files: each is at every moment the old one or the whole new one. */
@NullMarked
package backstep.files;

import org.jspecify.annotations.NullMarked;
