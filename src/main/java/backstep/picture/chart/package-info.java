/** The loss chart: the losses and accuracies of runs over their epochs. */
@NullMarked
package backstep.picture.chart;

import org.jspecify.annotations.NullMarked;
