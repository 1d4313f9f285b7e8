package backstep.export;

import backstep.picture.Pen;

/** Writes an outline as the path data of SVG. */
final class SvgPen implements Pen {

    private final StringBuilder data = new StringBuilder();

    String data() {
        return data.toString();
    }

    @Override
    public void moveTo(double x, double y) {
        command('M', x, y);
    }

    @Override
    public void lineTo(double x, double y) {
        command('L', x, y);
    }

    @Override
    public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
        command('C', x1, y1, x2, y2, x, y);
    }

    @Override
    public void close() {
        data.append('Z');
    }

    private void command(char letter, double... coordinates) {
        data.append(letter);
        for (int index = 0; index < coordinates.length; index++) {
            if (index > 0) {
                data.append(' ');
            }
            data.append(Decimal.of(coordinates[index]));
        }
    }
}
