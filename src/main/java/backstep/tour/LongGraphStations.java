package backstep.tour;

import backstep.tour.Tour.Station;
import backstep.ui.theme.Theme;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The stations of the tour at graphs that are longer than the window is wide. */
final class LongGraphStations {

    private static final int LINES = 300;
    private static final int CHAIN = 400;
    private static final int LEAVES = 100;

    static final List<Station> ALL = List.of(
            new Station(
                    "17-half-a-screen",
                    List.of(
                            v -> v.wear(Theme.LIGHT),
                            v -> v.resize(960, 980),
                            v -> v.openExample("lecture-l"),
                            v -> v.press("forward", 5))),
            new Station(
                    "18-rows",
                    List.of(v -> v.resize(1440, 900), v -> v.openExample("neuron-exp"), v -> v.press("last", 1))),
            new Station("19-three-hundred-lines", List.of(v -> v.type(lines()), v -> v.scrub(120))),
            new Station("20-chain", List.of(v -> v.type(chain()), v -> v.scrub(200))),
            new Station("21-sum", List.of(v -> v.type(sum()), v -> v.scrub(60))),
            new Station("22-rows-small", List.of(v -> v.resize(900, 600), v -> v.openExample("micrograd"))));

    private LongGraphStations() {}

    /** Each line takes the two before it, and now and then one of the first. */
    static String lines() {
        StringBuilder text = new StringBuilder("a = 0.5\nb = -0.4\nc = 0.3\nv1 = a*b\nv2 = v1 + c\n");
        for (int line = 3; line <= LINES; line++) {
            String other = line % 7 == 0 ? "abc".substring(line % 3, line % 3 + 1) : "v" + (line - 2);
            text.append(String.format(
                    Locale.ROOT, "v%d = tanh(v%d %s %s)\n", line, line - 1, line % 2 == 0 ? "+" : "-", other));
        }
        return text.toString();
    }

    static String chain() {
        return IntStream.rangeClosed(1, CHAIN)
                .mapToObj(line -> "x" + line + " = sin(x" + (line - 1) + ")")
                .collect(Collectors.joining("\n", "x0 = 1.0\n", "\n"));
    }

    static String sum() {
        String leaves = IntStream.rangeClosed(1, LEAVES)
                .mapToObj(leaf -> String.format(Locale.ROOT, "a%d = %.1f\n", leaf, leaf / 10.0))
                .collect(Collectors.joining());
        return leaves
                + IntStream.rangeClosed(1, LEAVES)
                        .mapToObj(leaf -> "a" + leaf)
                        .collect(Collectors.joining(" + ", "L = ", "\n"));
    }
}
