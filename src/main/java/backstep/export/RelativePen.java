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

    /** A rectangle whose upper and lower corners are rounded, these as arcs. */
    void rectangle(Bounds bounds, double topRadius, double bottomRadius) {
        moveTo(bounds.x() + topRadius, bounds.y());
        lineTo(bounds.maxX() - topRadius, bounds.y());
        corner(topRadius, bounds.maxX(), bounds.y() + topRadius);
        lineTo(bounds.maxX(), bounds.maxY() - bottomRadius);
        corner(bottomRadius, bounds.maxX() - bottomRadius, bounds.maxY());
        lineTo(bounds.x() + bottomRadius, bounds.maxY());
        corner(bottomRadius, bounds.x(), bounds.maxY() - bottomRadius);
        if (topRadius > 0) {
            lineTo(bounds.x(), bounds.y() + topRadius);
            corner(topRadius, bounds.x() + topRadius, bounds.y());
        }
        close();
    }

    private void corner(double radius, double toX, double toY) {
        if (radius > 0) {
            arc(radius, radius, " 0 01", toX, toY);
        }
    }

    /** An ellipse that touches all four sides, as two arcs. */
    void ellipse(Bounds bounds) {
        moveTo(bounds.centerX(), bounds.y());
        arc(bounds.width() / 2, bounds.height() / 2, " 0 11", bounds.centerX(), bounds.maxY());
        arc(bounds.width() / 2, bounds.height() / 2, " 0 11", bounds.centerX(), bounds.y());
        close();
    }

    /**
     * An elliptic arc.
     *
     * @param flags the rotation, and which of the four arcs it is; after flags, which are one letter each, nothing is
     *     needed to keep numbers apart
     */
    private void arc(double radiusX, double radiusY, String flags, double toX, double toY) {
        command('a');
        number(tenths(radiusX));
        number(tenths(radiusY));
        data.append(flags);
        long nextX = tenths(toX);
        data.append(plain(nextX - x));
        number(tenths(toY) - y);
        x = nextX;
        y = tenths(toY);
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
        if (tenths >= 0 && Character.isDigit(data.charAt(data.length() - 1))) {
            data.append(' ');
        }
        data.append(plain(tenths));
    }

    private static String plain(long tenths) {
        String sign = tenths < 0 ? "-" : "";
        long size = Math.abs(tenths);
        return sign + size / TENTHS + (size % TENTHS == 0 ? "" : "." + size % TENTHS);
    }
}
