package backstep.picture.slope;

import backstep.picture.Palette;
import backstep.picture.Surface;
import backstep.slope.FunctionShape;
import java.util.List;

/** Draws functions with their derivatives in rows on one sheet. */
public final class ShapeSheet {

    private static final double CELL_WIDTH = 248;
    private static final double CELL_HEIGHT = 184;
    private static final int COLUMNS = 4;

    private final ShapePicture picture;
    private final List<FunctionShape> shapes;

    public ShapeSheet(Palette palette, List<FunctionShape> shapes) {
        this.picture = new ShapePicture(palette);
        this.shapes = List.copyOf(shapes);
    }

    public double width() {
        return Math.min(COLUMNS, shapes.size()) * CELL_WIDTH;
    }

    public double height() {
        return Math.ceilDiv(shapes.size(), COLUMNS) * CELL_HEIGHT;
    }

    /** Draws it from the origin on. */
    public void paint(Surface surface) {
        for (int index = 0; index < shapes.size(); index++) {
            double x = index % COLUMNS * CELL_WIDTH;
            double y = Math.floorDiv(index, COLUMNS) * CELL_HEIGHT;
            picture.paint(surface, shapes.get(index), x, y, CELL_WIDTH - 12, CELL_HEIGHT - 12);
        }
    }
}
