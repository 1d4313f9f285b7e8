package backstep.tour;

import backstep.tour.Tour.Station;
import backstep.ui.theme.Theme;
import java.util.List;

/** What the tour visits of runs with several backward passes. */
final class PassStations {

    /** micrograd's reading: the second pass sends on once more what the first has left in L. */
    private static final String TWO_PASSES = """
        a = Value(2.0, label='a')
        b = Value(3.0, label='b')
        L = a * b; L.label = 'L'
        M = L * 10; M.label = 'M'
        L.backward()
        M.backward()
        a.grad == 36
        """;

    static final List<Station> ALL = List.of(
            new Station(
                    "16-two-passes",
                    List.of(
                            v -> v.wear(Theme.LIGHT),
                            v -> v.resize(1440, 900),
                            v -> v.type(TWO_PASSES),
                            v -> v.scrub(5),
                            v -> v.select("a"))),
            new Station(
                    "16-two-passes-small-dark",
                    List.of(v -> v.wear(Theme.DARK), v -> v.resize(900, 600), v -> v.scrub(6))),
            new Station(
                    "16-two-passes-end",
                    List.of(
                            v -> v.wear(Theme.LIGHT),
                            v -> v.resize(1440, 900),
                            v -> v.press("last", 1),
                            v -> v.press("check", 1))));

    private PassStations() {}
}
