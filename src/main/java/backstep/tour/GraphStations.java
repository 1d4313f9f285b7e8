package backstep.tour;

import backstep.data.Dataset;
import backstep.data.DatasetSpec;
import backstep.data.Generator;
import backstep.engine.Graph;
import backstep.nn.Activation;
import backstep.nn.Loss;
import backstep.nn.MlpGraph;
import backstep.nn.MlpSpec;
import backstep.nn.Parameters;
import backstep.nn.Penalty;
import backstep.nn.train.Defaults;
import backstep.tour.Tour.Station;
import backstep.ui.theme.Theme;
import java.util.List;

/** The stations of the tour at graphs with groups. */
final class GraphStations {

    private static final int MOONS = 200;
    private static final int FEW_MOONS = 10;

    static final List<Station> ALL = List.of(
            new Station(
                    "30-graph-neurons",
                    List.of(
                            v -> v.wear(Theme.LIGHT),
                            v -> v.resize(1440, 900),
                            v -> v.openGraph(lecture(), "four rows"))),
            new Station("31-graph-loss", List.of(v -> v.press("level-loss", 1), v -> v.press("last", 1))),
            new Station("32-graph-samples", List.of(v -> v.press("level-sample", 1))),
            new Station("33-graph-layers", List.of(v -> v.press("level-layer", 1), v -> v.press("zoom-fit", 1))),
            new Station("34-graph-everything", List.of(v -> v.press("level-scalar", 1), v -> v.press("zoom-fit", 1))),
            new Station(
                    "35-graph-step",
                    List.of(
                            v -> v.press("level-neuron", 1),
                            v -> v.scrub(70),
                            v -> v.press("forward", 1),
                            v -> v.selectNumber(70))),
            new Station(
                    "36-graph-one-open",
                    List.of(
                            v -> v.press("level-layer", 1),
                            v -> v.selectNumber(75),
                            v -> v.choose("menu-graph.openGroup"))),
            new Station(
                    "37-graph-dark",
                    List.of(
                            v -> v.wear(Theme.DARK),
                            v -> v.openGraph(moons(FEW_MOONS, 16, 16, 1), "ten moons"),
                            v -> v.press("last", 1),
                            v -> v.press("zoom-fit", 1))),
            new Station(
                    "38-graph-moons",
                    List.of(
                            v -> v.wear(Theme.LIGHT),
                            v -> v.openGraph(moons(MOONS, 16, 16, 1), "two hundred moons"),
                            v -> v.press("last", 1))),
            new Station(
                    "39-graph-groups-of-a-text",
                    List.of(v -> v.type(neuron()), v -> v.press("last", 1), v -> v.select("n"))),
            new Station("40-graph-small", List.of(v -> v.resize(900, 600), v -> v.press("level-loss", 1))));

    private GraphStations() {}

    /** The four rows of the lecture. */
    private static Graph lecture() {
        return graph(DatasetSpec.of(Generator.TOY).generate(), 4, 4, 1);
    }

    static Graph moons(int samples, Integer... sizes) {
        return graph(new DatasetSpec(Generator.MOONS, samples, 0.1, Defaults.NETWORK_SEED, 1).generate(), sizes);
    }

    private static Graph graph(Dataset data, Integer... sizes) {
        MlpSpec spec =
                MlpSpec.of(data.inputs(), List.of(sizes), Activation.TANH, Activation.TANH, Defaults.NETWORK_SEED);
        return MlpGraph.of(Parameters.draw(spec), data, Loss.SSE, Penalty.NONE).graph();
    }

    private static String neuron() {
        return """
            # a neuron, with its parts as groups
            x1 = 2.0
            x2 = 0.0
            w1 = -3.0
            w2 = 1.0
            b = 6.88
            # group: weighted sum
            # group: products
            x1w1 = x1*w1
            x2w2 = x2*w2
            # end
            n = x1w1 + x2w2 + b
            # end
            # group: tanh by exp
            e = exp(2*n)
            o = (e - 1)/(e + 1)
            # end
            """;
    }
}
