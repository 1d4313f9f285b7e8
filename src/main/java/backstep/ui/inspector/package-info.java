/** One node explained: value, derivative, ledger, check. */
@NullMarked
package backstep.ui.inspector;

import org.jspecify.annotations.NullMarked;
