/** The start page: recent documents and examples, each with a picture of what is in it. */
@NullMarked
package backstep.ui.start;

import org.jspecify.annotations.NullMarked;
