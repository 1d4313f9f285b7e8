package backstep.tour;

import backstep.tour.Tour.Station;
import backstep.ui.theme.Theme;
import java.util.List;

/** The stations of the tour at exports, at parts that are built alike, and at links that stand for many. */
final class ExportStations {

    private static final int MOMENTS = 12;
    private static final int FEW = 60;

    static final List<Station> ALL = List.of(
            new Station(
                    "90-export-scopes",
                    List.of(
                            v -> v.enter("expression"),
                            v -> v.wear(Theme.LIGHT),
                            v -> v.resize(1440, 900),
                            v -> v.openGraph(GraphStations.moons(4, 4, 4, 1), "four moons"),
                            v -> v.press("last", 1),
                            v -> v.selectNumber(40),
                            v -> v.press("zoom-in", 4),
                            v -> v.press("export", 1))),
            new Station(
                    "90-export-scopes-dark",
                    List.of(
                            v -> v.pressInFront("export-cancel"),
                            v -> v.wear(Theme.DARK),
                            v -> v.openExample("lecture-l"),
                            v -> v.press("export", 1))),
            new Station(
                    "91-export-running",
                    List.of(
                            v -> v.pressInFront("export-cancel"),
                            v -> v.wear(Theme.LIGHT),
                            v -> v.openGraph(GraphStations.moons(40, 16, 16, 1), "forty moons"),
                            v -> v.press("export", 1),
                            // At once: the preview of so large a graph takes longer than the picture may.
                            v -> v.pressInFront("offer-level", "export-save"),
                            TourRobot::awaitProgress)),
            new Station(
                    "92-repeats-offered",
                    List.of(
                            TourRobot::goOn,
                            v -> v.pressInFront("export-cancel"),
                            v -> v.pressInFront("export-cancel"),
                            v -> v.type(Stations.recurrent(MOMENTS)),
                            v -> v.press("last", 1))),
            new Station("92-repeats-folded", List.of(v -> v.press("repeats-fold", 1), v -> v.press("zoom-fit", 1))),
            new Station(
                    "93-repeats-folded-small-dark",
                    List.of(v -> v.wear(Theme.DARK), v -> v.resize(900, 600), v -> v.press("zoom-fit", 1))),
            new Station(
                    "93-repeats-in-the-text",
                    List.of(
                            v -> v.wear(Theme.LIGHT),
                            v -> v.resize(1440, 900),
                            v -> v.press("repeats-write", 1),
                            v -> v.press("zoom-fit", 1))),
            new Station(
                    "94-merged-links",
                    List.of(
                            v -> v.openGraph(GraphStations.moons(4, 16, 16, 1), "four moons"),
                            v -> v.press("level-layer", 1),
                            v -> v.press("last", 1),
                            v -> v.press("zoom-fit", 1))),
            new Station("94-merged-links-dark", List.of(v -> v.wear(Theme.DARK), v -> v.press("zoom-in", 4))),
            new Station(
                    "95-export-text",
                    List.of(
                            v -> v.wear(Theme.LIGHT),
                            v -> v.openExample("lecture-l"),
                            v -> v.press("last", 1),
                            v -> v.press("export", 1),
                            v -> v.pressInFront("format-json"))),
            new Station(
                    "96-export-comparison",
                    List.of(
                            v -> v.pressInFront("export-cancel"),
                            v -> v.choose("menu-compare.update"),
                            v -> v.press("export", 1),
                            v -> v.pressInFront("format-png"),
                            v -> v.pressInFront("offer-comparison"))),
            new Station(
                    "96-export-comparison-small-dark",
                    List.of(
                            v -> v.pressInFront("export-cancel"),
                            v -> v.resize(900, 600),
                            v -> v.wear(Theme.DARK),
                            v -> v.press("export", 1),
                            v -> v.resizeFront(900, 600))),
            new Station(
                    "97-export-network",
                    List.of(
                            v -> v.pressInFront("export-cancel"),
                            v -> v.choose("menu-compare.end"),
                            v -> v.wear(Theme.LIGHT),
                            v -> v.enter("network"),
                            v -> v.resize(1440, 900),
                            v -> v.ready("moons-lecture"),
                            v -> v.trainTo(FEW),
                            v -> v.press("export", 1),
                            v -> v.pressInFront("offer-network"))),
            new Station(
                    "97-export-boundary-dark",
                    List.of(
                            v -> v.pressInFront("export-cancel"),
                            v -> v.wear(Theme.DARK),
                            v -> v.press("export", 1),
                            v -> v.pressInFront("offer-boundary"))),
            new Station("97-export-figures-dark", List.of(v -> v.pressInFront("offer-figures"))),
            new Station(
                    "98-export-type-28",
                    List.of(
                            v -> v.pressInFront("export-cancel"),
                            v -> v.wear(Theme.LIGHT),
                            v -> v.choose("menu-type.28"),
                            v -> v.press("export", 1),
                            v -> v.pressInFront("offer-losses"))),
            new Station(
                    "98-export-type-28-small",
                    List.of(
                            v -> v.pressInFront("export-cancel"),
                            v -> v.enter("expression"),
                            v -> v.resize(900, 600),
                            v -> v.press("export", 1),
                            v -> v.resizeFront(900, 600),
                            v -> v.pressInFront("offer-folded"))),
            new Station(
                    "98-copied",
                    List.of(
                            v -> v.pressInFront("export-cancel"),
                            v -> v.choose("menu-type.13"),
                            v -> v.resize(1440, 900),
                            v -> v.choose("menu-edit.copyPicture"))));

    private ExportStations() {}
}
