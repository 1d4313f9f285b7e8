package backstep.tour;

import backstep.tour.Tour.Station;
import backstep.ui.theme.Theme;
import java.util.List;

/** What the tour visits of two runs side by side. */
final class ComparisonStations {

    static final List<Station> ALL = List.of(
            new Station(
                    "80-compare-update",
                    List.of(
                            v -> v.wear(Theme.LIGHT),
                            v -> v.enter("expression"),
                            v -> v.resize(1440, 900),
                            v -> v.openExample("lecture-l"),
                            v -> v.press("last", 1),
                            v -> v.choose("menu-compare.update"),
                            v -> v.select("d"))),
            new Station("80-compare-update-dark", List.of(v -> v.wear(Theme.DARK))),
            new Station(
                    "81-compare-reference",
                    List.of(
                            v -> v.openExample("neuron-tanh"),
                            v -> v.wear(Theme.LIGHT),
                            v -> v.choose("menu-compare.keepReference"),
                            v -> v.drag("w1", -2.2),
                            v -> v.scrub(8),
                            v -> v.press("colouring-gradients", 1),
                            v -> v.select("n"))),
            new Station(
                    "82-compare-small",
                    List.of(
                            v -> v.resize(900, 600),
                            v -> v.openExample("neuron-exp"),
                            v -> v.press("last", 1),
                            v -> v.choose("menu-compare.update"))),
            new Station(
                    "82-compare-small-top-down",
                    List.of(v -> v.wear(Theme.DARK), v -> v.choose("menu-direction.top_down"))),
            new Station(
                    "83-compare-seed",
                    List.of(
                            v -> v.wear(Theme.LIGHT),
                            v -> v.choose("menu-direction.left_right"),
                            v -> v.resize(1440, 900),
                            v -> v.enter("network"),
                            v -> v.ready("four-rows"),
                            v -> v.choose("menu-scalars.sample"),
                            v -> v.choose("menu-compare.seed"),
                            v -> v.press("last", 1),
                            v -> v.press("colouring-values", 1))),
            new Station(
                    "84-compare-loss-dark",
                    List.of(
                            v -> v.wear(Theme.DARK),
                            v -> v.openGraph(GraphStations.moons(10, 16, 16, 1), "ten moons"),
                            v -> v.press("last", 1),
                            v -> v.choose("menu-compare.update"))));

    private ComparisonStations() {}
}
