package backstep.tour;

import backstep.tour.Tour.Station;
import backstep.ui.theme.Theme;
import java.util.List;

/** What the tour visits of networks that tell more than two classes apart. */
final class ClassStations {

    static final List<Station> ALL = List.of(
            new Station(
                    "124-iris",
                    List.of(
                            TourRobot::goOn,
                            v -> v.pressInFront("remedy-skip"),
                            v -> v.awaitInFront("import-done"),
                            TourRobot::goOn,
                            v -> v.pressInFront("import-done"),
                            v -> v.ready("iris"),
                            v -> v.trainTo(200),
                            v -> v.tab("confusion"))),
            new Station(
                    "125-three-arms-middle",
                    List.of(v -> v.ready("spiral-arms"), v -> v.tab("loss"), v -> v.trainTo(40))),
            new Station("126-three-arms-dark", List.of(v -> v.wear(Theme.DARK), v -> v.trainTo(1000))),
            new Station("127-three-arms-small-dark", List.of(v -> v.resize(900, 600))),
            new Station(
                    "128-softmax",
                    List.of(
                            v -> v.wear(Theme.LIGHT),
                            v -> v.resize(1440, 900),
                            v -> v.choose("menu-scalars.sample"),
                            v -> v.press("last", 1))));

    private ClassStations() {}
}
