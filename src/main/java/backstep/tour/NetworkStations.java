package backstep.tour;

import backstep.data.Scaling;
import backstep.nn.Activation;
import backstep.nn.MlpSpec;
import backstep.tour.Tour.Station;
import backstep.ui.theme.Theme;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the tour visits in the Network workspace. */
final class NetworkStations {

    private static final long MANY = 200;

    static final List<Station> ALL = List.of(
            new Station(
                    "50-network",
                    List.of(
                            v -> v.resize(1440, 900),
                            v -> v.wear(Theme.DARK),
                            v -> v.enter("network"),
                            v -> v.ready("moons-lecture"))),
            new Station("51-moons-20", List.of(v -> v.trainTo(20))),
            new Station("52-moons-200", List.of(v -> v.trainTo(MANY))),
            new Station(
                    "53-moons-wide",
                    List.of(
                            v -> v.ready("moons-lecture"),
                            v -> v.set(e ->
                                    e.withLayers(MlpSpec.layers(List.of(16, 16, 1), Activation.TANH, Activation.TANH))),
                            v -> v.set(e -> e.withTraining(e.training().withLearningRate(0.3))),
                            v -> v.trainTo(20),
                            v -> v.trainTo(MANY))),
            new Station("54-light", List.of(v -> v.wear(Theme.LIGHT), v -> v.press("reset", 1), v -> v.trainTo(50))),
            new Station("55-micrograd-demo", List.of(v -> v.ready("micrograd-demo"), v -> v.press("run", 1))),
            new Station("56-spiral", List.of(v -> v.ready("spiral"), v -> v.trainTo(1000))),
            new Station(
                    "57-four-rows",
                    List.of(v -> v.ready("four-rows"), v -> v.press("run", 1), v -> v.tab("predictions"))),
            new Station("58-nodes", List.of(v -> v.press("step-node", 9))),
            new Station("59-parameters", List.of(v -> v.tab("parameters"))),
            new Station("60-quadratic", List.of(v -> v.ready("quadratic"), v -> v.tab("loss"), v -> v.trainTo(MANY))),
            new Station("61-surface", List.of(v -> v.ready("multi-gauss"), v -> v.trainTo(MANY), v -> v.tab("layers"))),
            new Station("62-diverged", List.of(v -> v.ready("too-fast"), v -> v.tab("loss"), v -> v.press("run", 1))),
            new Station(
                    "63-import",
                    List.of(
                            v -> v.ready("moons-lecture"),
                            v -> v.drop("flowers.csv", NetworkStations.flowers()),
                            v -> v.awaitInFront("import-done"),
                            v -> v.chooseInFront("import-scaling", Optional.of(Scaling.Kind.STANDARDISE)))),
            new Station(
                    "64-own-data",
                    List.of(
                            TourRobot::goOn,
                            v -> v.pressInFront("import-done"),
                            v -> v.set(e -> e.withTraining(e.training().withLearningRate(0.1))),
                            v -> v.trainTo(500),
                            v -> v.tab("confusion"))),
            new Station(
                    "65-small-dark",
                    List.of(
                            v -> v.wear(Theme.DARK),
                            v -> v.resize(900, 600),
                            v -> v.ready("circles"),
                            v -> v.tab("loss"),
                            v -> v.trainTo(MANY))),
            new Station("66-small", List.of(v -> v.wear(Theme.LIGHT))),
            new Station("67-large", List.of(v -> v.resize(2560, 1440), v -> v.ready("spiral"), v -> v.trainTo(MANY))));

    private NetworkStations() {}

    /** Three made-up measurements of two kinds of flowers, as people bring them. */
    private static String flowers() {
        StringBuilder text = new StringBuilder("petal length;petal width;sepal length;kind\n");
        for (int flower = 0; flower < 60; flower++) {
            boolean large = flower % 2 == 0;
            double wave = Math.sin(flower * 1.7);
            text.append(String.format(
                    Locale.ROOT,
                    "%.2f;%.2f;%.2f;%s\n",
                    (large ? 5.1 : 4.1) + 0.6 * wave,
                    (large ? 1.9 : 1.3) + 0.3 * Math.cos(flower * 2.3),
                    6 + 0.8 * Math.sin(flower * 0.9),
                    large ? "virginica" : "versicolor"));
        }
        return text.toString();
    }
}
