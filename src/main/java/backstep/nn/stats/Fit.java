package backstep.nn.stats;

import backstep.data.Dataset;

/**
 * How close predictions come to labels that are numbers.
 *
 * @param mse the mean of (o − y)²
 * @param mae the mean of |o − y|
 * @param r2 the coefficient of determination, 1 − Σ(o − y)² / Σ(y − ȳ)²: 1 if every prediction is right, 0 if they are no
 *     better than the labels' mean; NaN if all labels are equal
 */
public record Fit(double mse, double mae, double r2) {

    /**
     * Compares. Every figure is NaN without samples.
     *
     * @param predictions the output for each sample
     */
    public static Fit of(double[] predictions, Dataset data) {
        double mean = 0;
        for (int sample = 0; sample < predictions.length; sample++) {
            mean += data.label(sample) / predictions.length;
        }
        double squares = 0;
        double distances = 0;
        double spread = 0;
        for (int sample = 0; sample < predictions.length; sample++) {
            double error = predictions[sample] - data.label(sample);
            squares += error * error;
            distances += Math.abs(error);
            spread += (data.label(sample) - mean) * (data.label(sample) - mean);
        }
        double r2 = spread == 0 ? Double.NaN : 1 - squares / spread;
        return new Fit(squares / predictions.length, distances / predictions.length, r2);
    }
}
