package backstep.layout.elk;

import java.util.List;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdgeSection;

/** The way of an edge in ELK, read from left to right. */
final class Polyline {

    private final ElkEdgeSection section;
    private final List<ElkBendPoint> bends;
    private int next;

    Polyline(ElkEdgeSection section) {
        this.section = section;
        this.bends = section.getBendPoints();
    }

    /** How high the line is at a place that is not left of any that was asked for before. */
    double heightAt(double x) {
        while (next < bends.size() && bends.get(next).getX() < x) {
            next++;
        }
        double x1 = next == 0 ? section.getStartX() : bends.get(next - 1).getX();
        double y1 = next == 0 ? section.getStartY() : bends.get(next - 1).getY();
        double x2 = next == bends.size() ? section.getEndX() : bends.get(next).getX();
        double y2 = next == bends.size() ? section.getEndY() : bends.get(next).getY();
        return y1 + (y2 - y1) * (x - x1) / (x2 - x1);
    }
}
