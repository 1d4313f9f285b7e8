package backstep.nn.field;

import backstep.nn.Goal;
import java.util.List;

/**
 * The classes that a network sees all over a plane, in the cells of a grid, row by row from the top.
 *
 * @param classes the place of each cell's class; {@link #UNKNOWN} where an output is no number
 * @param strengths how clear each class is, from 0 to 1, see {@link Goal#strength}
 */
@SuppressWarnings("ArrayRecordComponent") // made once and only looked at
public record Regions(int columns, int rows, int[] classes, double[] strengths) {

    /** In place of a class. */
    public static final int UNKNOWN = -1;

    /**
     * Those of a network.
     *
     * @param outputs the map of each output, all with the same cells
     * @param goal how outputs are read
     */
    public static Regions of(List<Maps.Grid> outputs, Goal goal) {
        Maps.Grid first = outputs.getFirst();
        int cells = first.values().length;
        int[] classes = new int[cells];
        double[] strengths = new double[cells];
        double[] said = new double[outputs.size()];
        for (int cell = 0; cell < cells; cell++) {
            boolean known = true;
            for (int output = 0; output < said.length; output++) {
                said[output] = outputs.get(output).values()[cell];
                known &= !Double.isNaN(said[output]);
            }
            classes[cell] = known ? goal.classOf(said) : UNKNOWN;
            strengths[cell] = known ? goal.strength(said) : 0;
        }
        return new Regions(first.columns(), first.rows(), classes, strengths);
    }

    /** The place of the class of a cell. */
    public int classAt(int column, int row) {
        return classes[row * columns + column];
    }

    public double strengthAt(int column, int row) {
        return strengths[row * columns + column];
    }
}
