package backstep.slope;

import java.util.concurrent.CancellationException;

/**
 * The heights of a ground at the centres of a grid's cells.
 *
 * @param values row by row from the top, where y is largest
 */
@SuppressWarnings("ArrayRecordComponent") // made once and only looked at
public record Landscape(double xMin, double xMax, double yMin, double yMax, int columns, int rows, double[] values) {

    /**
     * Measures a ground.
     *
     * @throws CancellationException if the thread is interrupted: the answer is not needed any more
     */
    public static Landscape of(
            Ground ground, double xMin, double xMax, double yMin, double yMax, int columns, int rows) {
        double[] values = new double[columns * rows];
        for (int row = 0; row < rows; row++) {
            if (Thread.interrupted()) {
                throw new CancellationException();
            }
            double y = yMax - (row + 0.5) / rows * (yMax - yMin);
            for (int column = 0; column < columns; column++) {
                double x = xMin + (column + 0.5) / columns * (xMax - xMin);
                values[row * columns + column] = ground.value(x, y);
            }
        }
        return new Landscape(xMin, xMax, yMin, yMax, columns, rows, values);
    }

    public double value(int column, int row) {
        return values[row * columns + column];
    }
}
