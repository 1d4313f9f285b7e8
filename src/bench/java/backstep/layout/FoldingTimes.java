package backstep.layout;

import backstep.engine.Folding;
import backstep.engine.Graph;
import backstep.engine.Level;
import backstep.engine.Trace;
import backstep.layout.engines.Layouts;
import java.util.Locale;

/** How long large graphs take from their parameters to a placed picture, at the level that opens and at every other. */
public final class FoldingTimes {

    private static final int MOST_BOXES = 150;

    private FoldingTimes() {}

    public static void main(String[] arguments) throws Exception {
        Layouts layouts = Layouts.ofThisMachine();
        layouts.warmUp();
        measure(layouts, "4 moons, 2-[4,4]-1", 4, 4, 4, 1);
        measure(layouts, "1 moon, 2-[16,16]-1", 1, 16, 16, 1);
        measure(layouts, "10 moons, 2-[16,16]-1", 10, 16, 16, 1);
        measure(layouts, "200 moons, 2-[4,4]-1", 200, 4, 4, 1);
        measure(layouts, "200 moons, 2-[16,16]-1", 200, 16, 16, 1);
    }

    private static void measure(Layouts layouts, String name, int samples, Integer... sizes) throws Exception {
        long start = System.nanoTime();
        Graph graph = GroupedGraphs.moons(samples, sizes);
        double built = since(start);
        Trace trace = Trace.of(graph);
        double run = since(start);
        Folding folding = Folding.readable(graph, MOST_BOXES);
        Placement placement = place(layouts, folding);
        System.out.printf(
                Locale.ROOT,
                "%-24s %,7d nodes, %,7d steps: built %.0f ms, run %.0f ms, opened at %s with %d boxes after %.0f ms%n",
                name,
                graph.size(),
                trace.stepCount(),
                built,
                run,
                folding.level().orElseThrow(),
                placement.boxes().size(),
                since(start));
        for (Level level : Level.values()) {
            long begun = System.nanoTime();
            Placement whole = place(layouts, Folding.toLevel(graph, level));
            System.out.printf(
                    Locale.ROOT,
                    "    %-7s %,8d boxes in %,6.0f ms, %,.0f × %,.0f%n",
                    level,
                    whole.boxes().size(),
                    since(begun),
                    whole.width(),
                    whole.height());
        }
    }

    private static Placement place(Layouts layouts, Folding folding) throws Exception {
        return layouts.place(LayoutEngine.AUTOMATIC, Diagram.of(folding), Direction.LEFT_RIGHT)
                .placement();
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }
}
