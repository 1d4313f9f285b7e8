package backstep.picture;

import backstep.geometry.Bounds;
import backstep.geometry.Curve;
import backstep.geometry.Point;
import backstep.layout.Placement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/** Looks for a free place beside a box, so that a flowing number hides as little as possible. */
final class LabelPlacement {

    /** Between rows that stand close there may be room for no more of a pointer. */
    private static final double NARROW = 8;

    private static final double[] GAPS = {14, 24, 40, 60, 90, 130, 170, 220, NARROW};
    private static final double CLEARANCE = 3;
    private static final double REACH = 420;
    private static final int SAMPLES = 12;

    /** What stands over another number, or under a control, cannot be read. */
    private static final double TEXT_COST = 10_000;

    /** What covers a corner of a box hides less than what covers all of it. */
    private static final double BOX_COST = 300;

    private static final double WHOLE_BOX_COST = 700;
    /** How much worse it is to hide what the step is about. */
    private static final double OF_STEP = 3;

    private static final double CAPTION_COST = 600;
    private static final double CURVE_COST = 8;

    /** A pointer that runs over a box on its way hides less of it than a number would. */
    private static final double CROSSING_COST = 300;

    /** A pointer that turns a corner is harder to follow than one that hides an arrow or two. */
    private static final double CORNER_COST = 50;

    private final Bounds target;
    private final FlowLabelSpace room;
    private final List<Obstacle> obstacles = new ArrayList<>();
    /** What a pointer may run over on its way. */
    private final List<Bounds> others;

    private final List<Bounds> captions;
    private final List<Bounds> texts = new ArrayList<>();
    private final List<Point> ink = new ArrayList<>();

    /** A box, and how much it matters. */
    private record Obstacle(Bounds bounds, double weight) {

        double cost(Bounds covering) {
            double across = Math.min(bounds.maxX(), covering.maxX()) - Math.max(bounds.x(), covering.x());
            double down = Math.min(bounds.maxY(), covering.maxY()) - Math.max(bounds.y(), covering.y());
            double share = across * down / (bounds.width() * bounds.height());
            return across > 0 && down > 0 ? weight * (BOX_COST + share * WHOLE_BOX_COST) : 0;
        }
    }

    /**
     * Looks around a box.
     *
     * @param isOfStep whether a box, by its number, is one that the step is about
     * @param badges how far badges reach above and below boxes
     */
    LabelPlacement(
            Placement placement,
            IntPredicate isOfStep,
            List<FlowLabel> taken,
            Bounds target,
            FlowLabelSpace room,
            double badges) {
        this.target = target;
        this.room = room;
        Bounds around = grown(target, REACH);
        for (int index = 0; index < placement.boxes().size(); index++) {
            Bounds box = placement.boxes().get(index);
            if (around.overlaps(box) && room.visible().overlaps(box)) {
                Bounds marked = new Bounds(box.x(), box.y() - badges, box.width(), box.height() + 2 * badges);
                obstacles.add(new Obstacle(marked, isOfStep.test(index) ? OF_STEP : 1));
            }
        }
        others = obstacles.stream()
                .map(Obstacle::bounds)
                .filter(Predicate.not(target::overlaps))
                .toList();
        captions = placement.outlines().stream()
                .filter(around::overlaps)
                .map(Handle::caption)
                .toList();
        texts.addAll(room.covered());
        taken.forEach(flowLabel -> texts.add(flowLabel.bounds()));
        for (Curve curve : placement.curves()) {
            if (around.contains(curve.start()) || around.contains(curve.end())) {
                sample(curve);
            }
        }
    }

    /** The best place for a rectangle of this size; earlier candidates win ties. */
    Bounds find(double width, double height) {
        Bounds best = target;
        double least = Double.POSITIVE_INFINITY;
        double patience = 0;
        for (Bounds wish : candidates(width, height)) {
            if (patience >= least) {
                // No later one can be better. It is looked for at every repaint, mostly in vain.
                break;
            }
            Bounds candidate = room.inside(wish);
            double cost = cost(candidate) + patience++;
            if (cost < least) {
                least = cost;
                best = candidate;
            }
        }
        return best;
    }

    private List<Bounds> candidates(double width, double height) {
        List<Bounds> candidates = new ArrayList<>();
        double centred = target.centerX() - width / 2;
        double[] columns = {centred, target.x(), target.maxX() - width};
        for (double gap : GAPS) {
            for (double x : columns) {
                candidates.add(new Bounds(x, target.y() - gap - height, width, height));
                candidates.add(new Bounds(x, target.maxY() + gap, width, height));
            }
            double middle = target.centerY() - height / 2;
            candidates.add(new Bounds(target.x() - gap - width, middle, width, height));
            candidates.add(new Bounds(target.maxX() + gap, middle, width, height));
            // Beside a column of boxes, level with the spaces between them.
            for (double y : new double[] {target.y() - height, target.maxY()}) {
                candidates.add(new Bounds(target.maxX() + gap, y, width, height));
                candidates.add(new Bounds(target.x() - gap - width, y, width, height));
            }
        }
        return candidates;
    }

    /** How much a place hides: controls and other numbers first of all, then boxes and captions, then arrows; 0 if it is free. */
    double cost(Bounds candidate) {
        Bounds needed = grown(candidate, CLEARANCE);
        double cost = candidate.width() > room.visible().width() ? TEXT_COST : 0;
        for (Obstacle obstacle : obstacles) {
            cost += obstacle.cost(needed);
        }
        for (Bounds caption : captions) {
            cost += caption.overlaps(needed) ? CAPTION_COST : 0;
        }
        for (Bounds text : texts) {
            cost += text.overlaps(needed) ? TEXT_COST : 0;
        }
        Pointer pointer = pointer(candidate);
        cost += CROSSING_COST * pointer.crossed();
        cost += CORNER_COST * (pointer.way().pieces() - 1);
        for (Point point : ink) {
            cost += needed.contains(point) ? CURVE_COST : 0;
        }
        return cost;
    }

    /** The way from a place to the box. */
    Pointer pointer(Bounds candidate) {
        return Pointer.between(candidate, target, others);
    }

    private void sample(Curve curve) {
        for (int piece = 0; piece < curve.pieces(); piece++) {
            for (int sample = 0; sample <= SAMPLES; sample++) {
                ink.add(curve.at(piece, (double) sample / SAMPLES));
            }
        }
    }

    private static Bounds grown(Bounds bounds, double by) {
        return new Bounds(bounds.x() - by, bounds.y() - by, bounds.width() + 2 * by, bounds.height() + 2 * by);
    }
}
