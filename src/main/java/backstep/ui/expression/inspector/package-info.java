/** One node explained: value, derivative, ledger, check. */
@NullMarked
package backstep.ui.expression.inspector;

import org.jspecify.annotations.NullMarked;
