package backstep.picture;

/** Takes the outline of a shape down, in whatever form a surface draws outlines. */
public interface Pen {

    void moveTo(double x, double y);

    void lineTo(double x, double y);

    /** A cubic Bézier curve with two control points. */
    void curveTo(double x1, double y1, double x2, double y2, double x, double y);

    /** A straight line back to where the outline began. */
    void close();
}
