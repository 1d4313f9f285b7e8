/** Figures of a network: predictions, parameters, confusion matrix, histograms. */
@NullMarked
package backstep.ui.network.tables;

import org.jspecify.annotations.NullMarked;
