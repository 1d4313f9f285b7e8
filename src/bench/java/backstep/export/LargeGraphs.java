package backstep.export;

import backstep.data.DatasetSpec;
import backstep.data.Generator;
import backstep.debug.Queries;
import backstep.debug.QueryException;
import backstep.engine.Folding;
import backstep.engine.Graph;
import backstep.engine.Known;
import backstep.engine.Level;
import backstep.engine.Stepper;
import backstep.engine.Trace;
import backstep.files.WriteException;
import backstep.layout.Diagram;
import backstep.layout.Direction;
import backstep.layout.GroupedGraphs;
import backstep.layout.LayoutEngine;
import backstep.layout.LayoutException;
import backstep.layout.Placement;
import backstep.layout.engines.Layouts;
import backstep.nn.Activation;
import backstep.nn.Loss;
import backstep.nn.MlpGraph;
import backstep.nn.MlpSpec;
import backstep.nn.Parameters;
import backstep.nn.Penalty;
import backstep.picture.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * How long the graphs of networks take: from the parameters to the picture that opens, to that of every level, to search
 * them, to step through all of them, and to write them.
 */
public final class LargeGraphs {

    private static final int MOST_BOXES = 150;
    private static final List<String> QUERIES = List.of("w1", "op:tanh", "|grad| > 0.01", "is:nonfinite");

    private final Layouts layouts = Layouts.ofThisMachine();

    private LargeGraphs() throws LayoutException, InterruptedException {
        layouts.warmUp();
    }

    public static void main(String[] arguments) throws Exception {
        LargeGraphs times = new LargeGraphs();
        for (int round = 0; round < 2; round++) {
            System.out.println(round == 0 ? "cold" : "warm");
            times.measure("four rows, 3-[4,4]-1", fourRows());
            times.measure("1 moon, 2-[16,16]-1", GroupedGraphs.moons(1, 16, 16, 1));
            times.measure("10 moons, 2-[16,16]-1", GroupedGraphs.moons(10, 16, 16, 1));
            times.measure("200 moons, 2-[4,4]-1", GroupedGraphs.moons(200, 4, 4, 1));
            times.measure("200 moons, 2-[16,16]-1", GroupedGraphs.moons(200, 16, 16, 1));
        }
    }

    private void measure(String name, Graph graph) throws Exception {
        long start = System.nanoTime();
        Trace trace = Trace.of(graph);
        double run = since(start);
        Folding folding = Folding.readable(graph, MOST_BOXES);
        Placement placement = place(folding);
        System.out.printf(
                Locale.ROOT,
                "%-24s %,7d nodes, %,7d steps: run %.0f ms, opened at %s with %d boxes after %.0f ms%n",
                name,
                graph.size(),
                trace.stepCount(),
                run,
                folding.level().orElseThrow(),
                placement.boxes().size(),
                since(start));
        search(trace);
        step(trace);
        for (Level level : Level.values()) {
            level(trace, level);
        }
    }

    private static Graph fourRows() {
        MlpSpec spec = MlpSpec.of(3, List.of(4, 4, 1), Activation.TANH, Activation.TANH, 1);
        return MlpGraph.of(Parameters.draw(spec), DatasetSpec.of(Generator.TOY).generate(), Loss.SSE, Penalty.NONE)
                .graph();
    }

    private static void search(Trace trace) throws QueryException {
        Known known = new Known(trace, trace.stepCount());
        for (String query : QUERIES) {
            long start = System.nanoTime();
            int found = Queries.parse(query).search(known).length;
            System.out.printf(Locale.ROOT, "    %-16s %,8d found in %5.1f ms%n", query, found, since(start));
        }
    }

    /** Every step is made, and the state after it asked for. */
    private static void step(Trace trace) {
        long start = System.nanoTime();
        Stepper stepper = new Stepper(trace);
        View view = View.of(trace, 0);
        double sum = 0;
        while (stepper.forward()) {
            view = view.at(stepper.index());
            sum += view.data(view.step().node());
        }
        System.out.printf(
                Locale.ROOT,
                "    every step in %.0f ms, %.0f ns each (%s)%n",
                since(start),
                since(start) * 1e6 / trace.stepCount(),
                Double.isNaN(sum) ? "NaN" : "finite");
    }

    private void level(Trace trace, Level level) throws Exception {
        long start = System.nanoTime();
        Placement whole = place(Folding.toLevel(trace.graph(), level));
        System.out.printf(
                Locale.ROOT,
                "    %-7s %,8d boxes in %,6.0f ms",
                level,
                whole.boxes().size(),
                since(start));
        GraphExport subject = new GraphExport(View.of(trace, trace.stepCount()), whole);
        for (ExportFormat format : List.of(ExportFormat.SVG, ExportFormat.JSON, ExportFormat.DOT)) {
            write(subject, format);
        }
        System.out.println();
    }

    private static void write(GraphExport subject, ExportFormat format)
            throws IOException, WriteException, InterruptedException {
        Path file = Files.createTempFile("graph", ".out");
        long start = System.nanoTime();
        new Exporter().export(subject, format, ExportOptions.DEFAULT, file);
        System.out.printf(Locale.ROOT, "; %s %,.1f MB in %,.0f ms", format, Files.size(file) / 1e6, since(start));
        Files.delete(file);
    }

    private Placement place(Folding folding) throws LayoutException, InterruptedException {
        return layouts.place(LayoutEngine.AUTOMATIC, Diagram.of(folding), Direction.LEFT_RIGHT)
                .placement();
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }
}
