package backstep.tour;

import backstep.nn.Activation;
import backstep.nn.MlpSpec;
import backstep.tour.Tour.Station;
import backstep.ui.theme.Theme;
import java.util.List;

/** What the tour visits between the network and its scalar graphs. */
final class SceneStations {

    static final List<Station> ALL = List.of(
            new Station(
                    "70-scene-four-rows",
                    List.of(
                            v -> v.wear(Theme.LIGHT),
                            v -> v.resize(1440, 900),
                            v -> v.enter("network"),
                            v -> v.ready("four-rows"),
                            v -> v.trainTo(20),
                            v -> v.choose("menu-scalars.loss"),
                            v -> v.press("last", 1))),
            new Station("71-scene-applied", List.of(v -> v.press("scene-apply", 1))),
            new Station(
                    "72-scene-sample-dark",
                    List.of(
                            v -> v.wear(Theme.DARK),
                            v -> v.enter("network"),
                            v -> v.ready("moons-lecture"),
                            v -> v.set(e ->
                                    e.withLayers(MlpSpec.layers(List.of(16, 16, 1), Activation.TANH, Activation.TANH))),
                            v -> v.trainTo(20),
                            v -> v.choose("menu-scalars.sample"),
                            v -> v.press("last", 1),
                            v -> v.press("sample-next", 3))),
            new Station(
                    "73-scene-ledger",
                    List.of(
                            v -> v.wear(Theme.LIGHT),
                            v -> v.enter("network"),
                            v -> v.choose("menu-scalars.first"),
                            v -> v.press("last", 1),
                            v -> v.selectNumber(0),
                            v -> v.scrollTo("inspector", "ledger"))),
            new Station(
                    "74-scene-layer-small-dark",
                    List.of(
                            v -> v.wear(Theme.DARK),
                            v -> v.resize(900, 600),
                            v -> v.enter("network"),
                            v -> v.ready("four-rows"),
                            v -> v.openLayer(0),
                            v -> v.press("forward", 9))),
            new Station("75-scene-small", List.of(v -> v.wear(Theme.LIGHT), v -> v.press("zoom-fit", 1))));

    private SceneStations() {}
}
