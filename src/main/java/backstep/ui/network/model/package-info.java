/** What is set up and what training has come to, observable: the state that the features of a network share. */
@NullMarked
package backstep.ui.network.model;

import org.jspecify.annotations.NullMarked;
