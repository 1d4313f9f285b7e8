package backstep.tour;

import backstep.tour.Tour.Station;
import backstep.ui.theme.Theme;
import java.util.List;

/** The stations of the tour at columns that give way, and at large type. */
final class ShellStations {

    private static final int EPOCHS = 200;

    static final List<Station> ALL = List.of(
            new Station(
                    "100-leaves-folded",
                    List.of(
                            v -> v.wear(Theme.LIGHT),
                            v -> v.enter("expression"),
                            v -> v.resize(1440, 900),
                            v -> v.openExample("lecture-l"),
                            v -> v.press("forward", 5),
                            v -> v.choose("menu-columns.leaves"))),
            new Station("101-column-closed", List.of(v -> v.choose("menu-columns.expression"))),
            new Station(
                    "102-half-screen",
                    List.of(
                            v -> v.choose("menu-columns.expression"),
                            v -> v.choose("menu-columns.leaves"),
                            v -> v.resize(960, 1040),
                            v -> v.openExample("lecture-l"),
                            v -> v.press("forward", 5))),
            new Station(
                    "103-half-screen-inspector", List.of(v -> v.select("d"), v -> v.choose("menu-columns.inspector"))),
            new Station(
                    "104-half-screen-text", List.of(v -> v.wear(Theme.DARK), v -> v.choose("menu-columns.expression"))),
            new Station(
                    "105-type-24",
                    List.of(
                            v -> v.wear(Theme.LIGHT),
                            v -> v.choose("menu-type.24"),
                            v -> v.resize(1440, 900),
                            v -> v.openExample("lecture-l"),
                            v -> v.press("forward", 5))),
            new Station("106-type-24-inspector", List.of(v -> v.select("d"), v -> v.choose("menu-columns.inspector"))),
            new Station("107-type-24-text", List.of(v -> v.choose("menu-columns.expression"))),
            new Station("108-type-24-small", List.of(v -> v.resize(900, 600))),
            new Station(
                    "109-type-24-network",
                    List.of(
                            v -> v.resize(1440, 900),
                            v -> v.enter("network"),
                            v -> v.ready("moons-lecture"),
                            v -> v.trainTo(EPOCHS))),
            new Station("110-type-24-results", List.of(v -> v.choose("menu-columns.results"))),
            new Station("111-type-24-setup", List.of(v -> v.choose("menu-columns.setup"))),
            new Station(
                    "112-palette-type-28",
                    List.of(
                            v -> v.choose("menu-columns.setup"),
                            v -> v.choose("menu-columns.results"),
                            v -> v.choose("menu-type.28"),
                            v -> v.resize(900, 600),
                            v -> v.choose("menu-help.palette"))),
            new Station(
                    "113-palette",
                    List.of(
                            v -> v.choose("menu-help.palette"),
                            v -> v.choose("menu-type.13"),
                            v -> v.enter("expression"),
                            v -> v.resize(1440, 900),
                            v -> v.choose("menu-help.palette"))),
            new Station("114-palette-found", List.of(v -> v.write("palette-field", "step"))),
            new Station(
                    "115-palette-dark",
                    List.of(
                            v -> v.choose("menu-help.palette"),
                            v -> v.wear(Theme.DARK),
                            v -> v.choose("menu-help.palette"),
                            v -> v.write("palette-field", "co no"))),
            new Station("116-palette-nothing", List.of(v -> v.write("palette-field", "derivative of pi"))));

    private ShellStations() {}
}
