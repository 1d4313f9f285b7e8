/** Exporting and copying what a workspace offers: one window, one model, for whatever can be written. */
@NullMarked
package backstep.ui.export;

import org.jspecify.annotations.NullMarked;
