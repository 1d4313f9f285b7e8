package backstep.picture.plot;

import backstep.nn.field.Maps;
import java.util.function.DoubleBinaryOperator;

/** Maps of known functions. */
final class Grids {

    private Grids() {}

    /** A function of x and y from −1 to 1 at the centres of cells. */
    static Maps.Grid of(int columns, int rows, DoubleBinaryOperator function) {
        double[] values = new double[columns * rows];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                double x = 2 * (column + 0.5) / columns - 1;
                double y = 1 - 2 * (row + 0.5) / rows;
                values[row * columns + column] = function.applyAsDouble(x, y);
            }
        }
        return new Maps.Grid(columns, rows, values, 1);
    }
}
