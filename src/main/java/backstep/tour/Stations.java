package backstep.tour;

import backstep.tour.Tour.Station;
import backstep.ui.theme.Theme;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the tour visits. */
final class Stations {

    private static final int MANY_MOMENTS = 40;

    static final List<Station> ALL = Stream.of(
                    expressions(),
                    PassStations.ALL,
                    KnownStations.ALL,
                    LongGraphStations.ALL,
                    DebugStations.ALL,
                    GraphStations.ALL,
                    NetworkStations.ALL,
                    ExportStations.ALL,
                    SceneStations.ALL,
                    ComparisonStations.ALL,
                    ShellStations.ALL,
                    RunStations.ALL,
                    ClassStations.ALL,
                    PredictStations.ALL,
                    SlopeStations.ALL,
                    StartStations.ALL)
            .flatMap(List::stream)
            .toList();

    private Stations() {}

    private static List<Station> expressions() {
        return List.of(
                new Station("01-empty", List.of(v -> v.wear(Theme.LIGHT), v -> v.resize(1440, 900))),
                new Station("02-example", List.of(v -> v.openExample("lecture-l"))),
                new Station("03-forward", List.of(v -> v.press("forward", 2))),
                new Station("04-backward", List.of(v -> v.press("forward", 5), v -> v.select("a"))),
                new Station(
                        "05-finished", List.of(v -> v.press("last", 1), v -> v.select("b"), v -> v.press("check", 1))),
                new Station("06-export", List.of(v -> v.press("export", 1))),
                new Station(
                        "07-error",
                        List.of(
                                v -> v.pressInFront("export-save"),
                                v -> v.type("a = 2.0\nb = -3.0\nL = (a*b + tahn(a)*\n"))),
                new Station(
                        "08-overflow",
                        List.of(v -> v.openExample("overflow"), v -> v.press("last", 1), v -> v.select("o"))),
                new Station(
                        "09-ledger",
                        List.of(v -> v.openExample("reuse-product"), v -> v.press("last", 1), v -> v.select("a"))),
                new Station(
                        "10-dark",
                        List.of(
                                v -> v.wear(Theme.DARK),
                                v -> v.openExample("neuron-tanh"),
                                v -> v.press("last", 1),
                                v -> v.press("back", 2))),
                new Station("11-dark-micrograd", List.of(v -> v.openExample("micrograd"), v -> v.press("last", 1))),
                new Station(
                        "12-small-dark",
                        List.of(v -> v.resize(900, 600), v -> v.openExample("lecture-l"), v -> v.press("forward", 5))),
                new Station("13-small", List.of(v -> v.wear(Theme.LIGHT), v -> v.select("d"))),
                new Station(
                        "14-long",
                        List.of(
                                v -> v.resize(1440, 900),
                                v -> v.type(recurrent(MANY_MOMENTS)),
                                v -> v.press("last", 1))),
                new Station(
                        "15-large",
                        List.of(v -> v.resize(2560, 1440), v -> v.openExample("neuron-exp"), v -> v.scrub(9))));
    }

    /** A recurrent neuron over a number of moments, of five nodes each. */
    static String recurrent(int moments) {
        StringBuilder text = new StringBuilder("# a recurrent neuron, unrolled\nw = 0.9\nb = 0.1\nh0 = 0.5\n");
        for (int moment = 1; moment <= moments; moment++) {
            text.append(
                    String.format(Locale.ROOT, "h%d = tanh(w*h%d + b + %.2f)\n", moment, moment - 1, Math.sin(moment)));
        }
        return text.toString();
    }
}
