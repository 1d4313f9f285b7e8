/** The Builder: which data, which network, and how it is trained. */
@NullMarked
package backstep.ui.builder;

import org.jspecify.annotations.NullMarked;
