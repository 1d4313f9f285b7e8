package backstep.layout.elk;

import java.util.Arrays;

/**
 * A line through given points that leaves and enters each of them along the flow, so that it has no kinks: every piece
 * is a straight line or an S whose control points lie level with its ends. Such a piece stays within the rectangle of
 * its ends, so it keeps clear of whatever the polyline kept clear of.
 */
final class SmoothPath {

    private double[] coordinates = new double[32];
    private int length;

    SmoothPath(double x, double y) {
        add(x, y);
    }

    void to(double x, double y) {
        double fromX = coordinates[length - 2];
        double fromY = coordinates[length - 1];
        double middle = (fromX + x) / 2;
        add(middle, fromY);
        add(middle, y);
        add(x, y);
    }

    /** The points of the Bézier chain, x and y in turn. */
    double[] curve() {
        return Arrays.copyOf(coordinates, length);
    }

    private void add(double x, double y) {
        if (length == coordinates.length) {
            coordinates = Arrays.copyOf(coordinates, 2 * length);
        }
        coordinates[length++] = x;
        coordinates[length++] = y;
    }
}
