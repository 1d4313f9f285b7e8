/** The Builder: which data, which network, and how it is trained. */
@NullMarked
package backstep.ui.network.builder;

import org.jspecify.annotations.NullMarked;
