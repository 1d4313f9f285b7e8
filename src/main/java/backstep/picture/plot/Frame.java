package backstep.picture.plot;

import backstep.geometry.Bounds;
import backstep.nn.field.Range;

/**
 * Where the numbers of two axes lie in a picture.
 *
 * @param area the part of the picture inside the axes
 * @param x runs to the right
 * @param y runs upwards
 */
public record Frame(Bounds area, Range x, Range y) {

    public double toPictureX(double value) {
        return area.x() + x.share(value) * area.width();
    }

    public double toPictureY(double value) {
        return area.maxY() - y.share(value) * area.height();
    }

    /** How far a place of the picture is from the left side, as a share of the width. */
    public double shareX(double pictureX) {
        return (pictureX - area.x()) / area.width();
    }

    /** How far a place of the picture is from the lower side, as a share of the height. */
    public double shareY(double pictureY) {
        return (area.maxY() - pictureY) / area.height();
    }

    public boolean contains(double pictureX, double pictureY) {
        return pictureX >= area.x() && pictureX <= area.maxX() && pictureY >= area.y() && pictureY <= area.maxY();
    }
}
