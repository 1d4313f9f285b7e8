package backstep.tour;

import backstep.tour.Tour.Station;
import backstep.ui.theme.Theme;
import java.util.List;

/** The stations of the tour in the Slope workspace. */
final class SlopeStations {

    private static final String LECTURE = "slope-case-lecture";

    /** Two valleys, one of them deeper, and a ridge between. */
    private static final String VALLEYS = "(x**2 - 4)**2/8 + 0.4*x + y**2";

    static final List<Station> ALL = List.of(
            new Station(
                    "140-slope", List.of(v -> v.wear(Theme.LIGHT), v -> v.resize(1440, 900), v -> v.enter("slope"))),
            new Station(
                    "141-slope-round-off",
                    List.of(v -> v.press("slope-case-x-3", 1), v -> v.press("slope-case-h-tiny", 1))),
            new Station("142-slope-large-sum", List.of(v -> v.press("slope-case-c-large", 1))),
            new Station("143-slope-gradient", List.of(v -> v.press(LECTURE, 1))),
            new Station(
                    "144-slope-landscape",
                    List.of(v -> v.typeFunction(VALLEYS), v -> v.tab("slope-tabs", "landscape"))),
            new Station("145-slope-landscape-dark", List.of(v -> v.wear(Theme.DARK))),
            new Station("146-slope-functions-dark", List.of(v -> v.tab("slope-tabs", "gallery"))),
            new Station("147-slope-functions", List.of(v -> v.wear(Theme.LIGHT))),
            new Station("148-slope-small", List.of(v -> v.press("shape-tanh", 1), v -> v.resize(900, 600))),
            new Station("149-slope-small-dark", List.of(v -> v.wear(Theme.DARK))),
            new Station(
                    "150-slope-error",
                    List.of(
                            v -> v.wear(Theme.LIGHT),
                            v -> v.resize(1440, 900),
                            v -> v.typeFunction("3*x**2 - 4*tahn(x"))));

    private SlopeStations() {}
}
