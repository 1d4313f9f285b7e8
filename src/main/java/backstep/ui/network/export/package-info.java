/** Writing the pictures of networks, and the figures behind them, to files. */
@NullMarked
package backstep.ui.network.export;

import org.jspecify.annotations.NullMarked;
