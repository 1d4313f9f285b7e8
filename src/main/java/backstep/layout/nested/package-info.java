/** Placing open groups within their outlines: each is drawn alone and then stands as one block in what it lies in. */
@NullMarked
package backstep.layout.nested;

import org.jspecify.annotations.NullMarked;
