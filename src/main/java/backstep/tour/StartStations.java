package backstep.tour;

import backstep.tour.Tour.Station;
import backstep.ui.theme.Theme;
import java.util.List;

/** The stations of the tour at the start page. */
final class StartStations {

    private static final int USUAL_TYPE = 13;
    private static final int LARGEST_TYPE = 28;

    static final List<Station> ALL = List.of(
            new Station(
                    "130-start-first",
                    List.of(
                            v -> v.wear(Theme.LIGHT),
                            v -> v.setType(USUAL_TYPE),
                            v -> v.showStartPage(false),
                            v -> v.resize(1440, 900))),
            new Station("131-start", List.of(v -> v.showStartPage(true), v -> v.resize(1440, 900))),
            new Station("132-start-dark", List.of(v -> v.wear(Theme.DARK))),
            new Station("133-start-small-dark", List.of(v -> v.resize(720, 480))),
            new Station("134-start-small", List.of(v -> v.wear(Theme.LIGHT))),
            new Station("135-start-type-28", List.of(v -> v.setType(LARGEST_TYPE), v -> v.resize(1440, 900))),
            new Station("136-start-type-28-small", List.of(v -> v.resize(720, 480))),
            new Station("137-start-large", List.of(v -> v.setType(USUAL_TYPE), v -> v.resize(3840, 2160))),
            new Station(
                    "138-start-networks",
                    List.of(v -> v.resize(1440, 900), v -> v.scrollTo("start-scroll", "start-section-networks"))));

    private StartStations() {}
}
