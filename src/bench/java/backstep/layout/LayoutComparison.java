package backstep.layout;

import backstep.engine.Graph;
import backstep.layout.engines.LayoutResult;
import backstep.layout.engines.Layouts;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.DoubleStream;

/** Times ELK against an installed {@code dot}, in turns in one run, and prints medians. */
public final class LayoutComparison {

    private static final int ROUNDS = 5;
    private static final int LARGEST_FOR_DOT = 6_000;

    private LayoutComparison() {}

    /** Runs the comparison. */
    public static void main(String... arguments) throws Exception {
        Layouts layouts = Layouts.ofThisMachine();
        for (int i = 0; i < 30; i++) {
            time(layouts, LayoutEngine.ELK, Diagram.of(SampleGraphs.random(i, 100, 20)));
        }
        System.out.printf("%-34s %7s %9s %9s %7s%n", "graph", "boxes", "ELK ms", "dot ms", "ratio");
        for (Map.Entry<String, Graph> sample : samples().entrySet()) {
            compare(layouts, sample.getKey(), Diagram.of(sample.getValue()));
        }
    }

    private static Map<String, Graph> samples() {
        Map<String, Graph> samples = new LinkedHashMap<>();
        samples.put("lecture's L", SampleGraphs.lecture());
        samples.put("random, 50 operations", SampleGraphs.random(1, 50, 20));
        samples.put("random, 150 operations", SampleGraphs.random(2, 150, 20));
        samples.put("random, 430 operations", SampleGraphs.random(3, 430, 40));
        samples.put("loss of 2-[4,4]-1, 4 samples", SampleGraphs.loss(4, 2, 4, 4, 1));
        samples.put("loss of 2-[8,4]-1, 4 samples", SampleGraphs.loss(4, 2, 8, 4, 1));
        samples.put("random, 2,150 operations", SampleGraphs.random(4, 2150, 60));
        samples.put("loss of 2-[16,16]-1, 4 samples", SampleGraphs.loss(4, 2, 16, 16, 1));
        samples.put("loss of 2-[16,16]-1, 10 samples", SampleGraphs.loss(10, 2, 16, 16, 1));
        samples.put("chain of 10,000 operations", SampleGraphs.chain(10_000));
        samples.put("running sum of 3,000 terms", SampleGraphs.runningSum(3_000));
        return samples;
    }

    private static void compare(Layouts layouts, String name, Diagram diagram) throws Exception {
        int boxes = diagram.boxes().size();
        boolean withDot = boxes <= LARGEST_FOR_DOT && layouts.available().contains(LayoutEngine.GRAPHVIZ);
        double[] elk = new double[ROUNDS];
        double[] dot = new double[ROUNDS];
        Arrays.fill(dot, Double.NaN);
        for (int round = 0; round < ROUNDS; round++) {
            elk[round] = time(layouts, LayoutEngine.ELK, diagram);
            if (withDot) {
                dot[round] = time(layouts, LayoutEngine.GRAPHVIZ, diagram);
            }
        }
        double ratio = median(elk) / median(dot);
        System.out.printf("%-34s %7d %9.1f %9.1f %7.2f%n", name, boxes, median(elk), median(dot), ratio);
    }

    private static double time(Layouts layouts, LayoutEngine engine, Diagram diagram) throws Exception {
        LayoutResult result = layouts.place(engine, diagram, Direction.LEFT_RIGHT);
        return result.time().toNanos() / 1e6;
    }

    private static double median(double[] times) {
        return DoubleStream.of(times)
                .sorted()
                .skip(times.length / 2)
                .findFirst()
                .orElseThrow();
    }
}
