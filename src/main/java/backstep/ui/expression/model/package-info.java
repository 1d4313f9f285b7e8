/** What is open, observable: the state that the features of an expression share. */
@NullMarked
package backstep.ui.expression.model;

import org.jspecify.annotations.NullMarked;
