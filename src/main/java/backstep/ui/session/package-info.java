/** What is open, observable: the state that the features of an expression share. */
@NullMarked
package backstep.ui.session;

import org.jspecify.annotations.NullMarked;
