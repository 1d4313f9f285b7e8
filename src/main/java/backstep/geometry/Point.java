package backstep.geometry;

/** A place in the picture: pixels at 100 %, x to the right, y downwards. */
public record Point(double x, double y) {}
