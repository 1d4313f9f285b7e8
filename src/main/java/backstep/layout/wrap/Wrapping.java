package backstep.layout.wrap;

import backstep.geometry.Bounds;
import backstep.geometry.Curve;
import backstep.layout.Link;
import backstep.layout.Placement;
import backstep.layout.flow.Axes;
import backstep.layout.flow.Spacing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Cuts a picture into rows, one below the other, as a long sentence wraps. Within a row everything stays where it was
 * beside everything else. A value that is used in a later row leaves its own at the end, goes back between the rows, and
 * down on their left. A picture from top to bottom gets columns in the same way.
 */
public final class Wrapping {

    private final Strip strip;
    private final CutColumns columns;

    /** For a picture in one row. */
    public Wrapping(Placement placement) {
        strip = Strip.of(placement);
        columns = new CutColumns(strip);
    }

    /**
     * The same picture in rows.
     *
     * @param length what a row may measure in the direction of the flow, margins of the picture included; a row is longer
     *     where cutting it would part too many values from their uses
     */
    public Placement rows(double length) {
        int[] rowOfColumn = RowBreaks.rows(columns, length);
        return rowOfColumn[rowOfColumn.length - 1] == 0 ? strip.placement() : new Rows(rowOfColumn).placement();
    }

    private final class Rows {

        private final int[] rowOf;
        private final List<WrappedRow> rows;
        private final Map<Integer, Signal> signals = new HashMap<>();
        private final List<double[]> entries = new ArrayList<>();
        private final Tracks tracks = new Tracks();
        private double left;

        Rows(int[] rowOfColumn) {
            rowOf = IntStream.range(0, strip.boxes().size())
                    .map(box -> columns.rowOf(box, rowOfColumn))
                    .toArray();
            rows = IntStream.rangeClosed(0, Arrays.stream(rowOf).max().orElse(0))
                    .mapToObj(row -> new WrappedRow())
                    .toList();
        }

        Placement placement() {
            gatherSolids();
            gatherCurves();
            placeRows();
            return turned();
        }

        private void gatherSolids() {
            for (int box = 0; box < rowOf.length; box++) {
                rows.get(rowOf[box]).add(strip.boxes().get(box));
            }
            for (int outline = 0; outline < strip.outlines().size(); outline++) {
                rowOfOutline(outline).add(strip.outlines().get(outline));
            }
        }

        private WrappedRow rowOfOutline(int outline) {
            return rows.get(rowOf[strip.diagram().clusters().get(outline).first()]);
        }

        private void gatherCurves() {
            for (int index = 0; index < strip.curves().size(); index++) {
                Link link = strip.link(index);
                double[] curve = strip.curves().get(index);
                WrappedRow target = rows.get(rowOf[link.to()]);
                if (rowOf[link.from()] != rowOf[link.to()]) {
                    signal(link.from(), curve).goTo(rowOf[link.to()]);
                    curve = Clip.from(curve, target.left());
                }
                target.add(curve);
                entries.add(curve);
            }
        }

        private Signal signal(int source, double[] curve) {
            return signals.computeIfAbsent(source, from -> {
                WrappedRow row = rows.get(rowOf[from]);
                Signal signal = new Signal(rowOf[from], Clip.until(curve, row.right()));
                row.leave(signal);
                return signal;
            });
        }

        private void placeRows() {
            double y = Spacing.MARGIN;
            for (WrappedRow row : rows) {
                y = row.place(y, tracks);
            }
            left = Spacing.MARGIN + Tracks.breadth(tracks.count());
            rows.forEach(row -> row.beginAt(left));
        }

        private Placement turned() {
            Placement before = strip.placement();
            Axes axes = new Axes(before.direction());
            double length = rows.stream().mapToDouble(WrappedRow::end).max().orElse(0) + Spacing.MARGIN;
            Bounds all = axes.turned(new Bounds(0, 0, length, rows.getLast().bottom() + Spacing.MARGIN));
            List<Bounds> boxes = IntStream.range(0, rowOf.length)
                    .mapToObj(box -> rows.get(rowOf[box]).moved(strip.boxes().get(box)))
                    .map(axes::turned)
                    .toList();
            List<Curve> curves = IntStream.range(0, entries.size())
                    .mapToObj(index -> new Curve(axes.turned(curve(index))))
                    .toList();
            List<Bounds> outlines = IntStream.range(0, strip.outlines().size())
                    .mapToObj(outline ->
                            rowOfOutline(outline).moved(strip.outlines().get(outline)))
                    .map(axes::turned)
                    .toList();
            return new Placement(
                    before.diagram(), before.direction(), all.width(), all.height(), boxes, curves, outlines);
        }

        private double[] curve(int index) {
            Link link = strip.link(index);
            double[] entry = rows.get(rowOf[link.to()]).moved(entries.get(index));
            Signal signal = signals.get(link.from());
            if (signal == null || rowOf[link.from()] == rowOf[link.to()]) {
                return entry;
            }
            return signal.way(rows.get(signal.row()).moved(signal.out()), entry, left);
        }
    }
}
