package backstep.tour;

import backstep.tour.Tour.Station;
import backstep.ui.theme.Theme;
import java.util.List;

/** What the tour visits of gradients that are not whole yet, of answers before their step, and of the end of a run. */
final class KnownStations {

    static final List<Station> ALL = List.of(
            new Station(
                    "16-partial-gradient",
                    List.of(
                            v -> v.wear(Theme.LIGHT),
                            v -> v.resize(1440, 900),
                            v -> v.type("a = 3\nb = -2\nc = -6\nd = a*b\ne = a*c\nL = d + e\n"),
                            v -> v.select("a"),
                            v -> v.press("first", 1),
                            v -> v.press("forward", 6))),
            new Station(
                    "16-partial-gradient-dark",
                    List.of(
                            v -> v.wear(Theme.DARK),
                            v -> v.type("""
                                weight = 0.7
                                first_input = -1.234567
                                second_input = 0.6789
                                L = tanh(weight*first_input + weight*second_input)
                                """),
                            v -> v.select("weight"),
                            v -> v.press("last", 1),
                            v -> v.press("back", 1))),
            new Station(
                    "16-answers-dark",
                    List.of(
                            v -> v.press("first", 1),
                            v -> v.press("forward", 1),
                            v -> v.press("answer-node", 1),
                            v -> v.press("answer-paths", 1))),
            new Station(
                    "16-ended-small",
                    List.of(v -> v.wear(Theme.LIGHT), v -> v.resize(900, 600), v -> v.press("last", 1))));

    private KnownStations() {}
}
