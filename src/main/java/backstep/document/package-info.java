/**
 * All that a person makes, as values: what is saved, undone, compared and shared. Specifications, never live graphs, so
 * that nothing here needs a window or a thread.
 */
@NullMarked
package backstep.document;

import org.jspecify.annotations.NullMarked;
