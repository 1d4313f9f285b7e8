package backstep.export;

import backstep.geometry.Bounds;
import backstep.picture.Pen;

/**
 * Writes outlines as path data of SVG in as few letters as there can be: each place from the one before, in tenths of a
 * pixel. Places are rounded before they are subtracted, so that no error adds up on a long way.
 */
final class RelativePen implements Pen {

    private static final int TENTHS = 10;

    private final StringBuilder data = new StringBuilder();
    private char command;
    private long x;
    private long y;
    private long startX;
    private long startY;

    String data() {
        return data.toString();
    }

    @Override
    public void moveTo(double toX, double toY) {
        command('m');
        far(tenths(toX), tenths(toY));
        startX = x;
        startY = y;
        // Further pairs would mean lines.
        command = 0;
    }

    @Override
    public void lineTo(double toX, double toY) {
        long nextX = tenths(toX);
        long nextY = tenths(toY);
        if (nextY == y) {
            command('h');
            number(nextX - x);
            x = nextX;
        } else if (nextX == x) {
            command('v');
            number(nextY - y);
            y = nextY;
        } else {
            command('l');
            far(nextX, nextY);
        }
    }

    @Override
    public void curveTo(double x1, double y1, double x2, double y2, double toX, double toY) {
        long nextY = tenths(toY);
        if (nextY == y && tenths(y1) == y && tenths(y2) == y) {
            lineTo(toX, toY);
            return;
        }
        command('c');
        pair(tenths(x1), tenths(y1));
        pair(tenths(x2), tenths(y2));
        far(tenths(toX), nextY);
    }

    /** An ellipse that touches all four sides, as two arcs. */
    void ellipse(Bounds bounds) {
        moveTo(bounds.centerX(), bounds.y());
        arc(bounds, tenths(bounds.maxY()));
        arc(bounds, startY);
        close();
    }

    private void arc(Bounds bounds, long toY) {
        command('a');
        number(tenths(bounds.width() / 2));
        number(tenths(bounds.height() / 2));
        data.append(" 0 1 1");
        far(x, toY);
    }

    @Override
    public void close() {
        data.append('z');
        command = 0;
        x = startX;
        y = startY;
    }

    private static long tenths(double pixels) {
        return Math.round(pixels * TENTHS);
    }

    private void command(char letter) {
        if (command != letter) {
            data.append(letter);
            command = letter;
        }
    }

    private void pair(long toX, long toY) {
        number(toX - x);
        number(toY - y);
    }

    /** The pair that leads on. */
    private void far(long toX, long toY) {
        pair(toX, toY);
        x = toX;
        y = toY;
    }

    /** A minus sign keeps numbers apart as well as a space does. */
    private void number(long tenths) {
        if (tenths < 0) {
            data.append('-');
        } else if (Character.isDigit(data.charAt(data.length() - 1))) {
            data.append(' ');
        }
        long size = Math.abs(tenths);
        data.append(size / TENTHS);
        if (size % TENTHS != 0) {
            data.append('.').append(size % TENTHS);
        }
    }
}
