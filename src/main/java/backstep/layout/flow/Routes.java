package backstep.layout.flow;

import java.util.List;

/**
 * What an engine found, in flow coordinates.
 *
 * @param corners for each block x and y of its upper left corner in turn
 * @param curves for each edge x and y in turn of the 3k + 1 points of a Bézier chain, from the end of the source block
 *     to the beginning of the target block
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once, from engine to assembly; never compared
public record Routes(double[] corners, List<double[]> curves) {

    double x(int block) {
        return corners[2 * block];
    }

    double y(int block) {
        return corners[2 * block + 1];
    }
}
