/** The Network workspace, put together of its features. */
@NullMarked
package backstep.ui.network;

import org.jspecify.annotations.NullMarked;
