package backstep.picture.chart;

/**
 * How the chart is drawn.
 *
 * @param logLoss whether the axis of the losses is logarithmic
 * @param logEpochs whether the axis of the epochs is; it then shows the logarithm of one more than the epoch
 * @param accuracy whether the accuracies are shown, on an axis of their own
 * @param names whether the key names all runs, as a file needs it, and not only the kinds of lines
 * @param fitted whether both axes are fitted to the present run, so that longer ones do not flatten it
 */
public record ChartOptions(boolean logLoss, boolean logEpochs, boolean accuracy, boolean names, boolean fitted) {}
