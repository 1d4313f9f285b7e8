package backstep.tour;

import backstep.tour.Tour.Station;
import backstep.ui.theme.Theme;
import java.util.List;

/** What the tour visits of the questions that are asked before a step. */
final class PredictStations {

    static final List<Station> ALL = List.of(
            new Station(
                    "160-predict",
                    List.of(
                            v -> v.enter("expression"),
                            v -> v.resize(1440, 900),
                            v -> v.openExample("lecture-l"),
                            v -> v.choose("menu-predict.gradients"))),
            new Station(
                    "161-predict-wrong",
                    List.of(
                            v -> v.write("predict-answer", "1"),
                            v -> v.press("predict-check", 1),
                            v -> v.write("predict-answer", "d"),
                            v -> v.press("predict-check", 1),
                            v -> v.press("predict-hint", 2))),
            new Station(
                    "162-predict-supposed",
                    List.of(
                            v -> v.write("predict-answer", "1"),
                            v -> v.press("predict-check", 1),
                            v -> v.press("predict-suppose", 1),
                            v -> v.write("predict-answer", "4"),
                            v -> v.press("predict-check", 1))),
            new Station(
                    "163-predict-signs-small-dark",
                    List.of(
                            v -> v.choose("menu-compare.end"),
                            v -> v.wear(Theme.DARK),
                            v -> v.resize(900, 600),
                            v -> v.choose("menu-predict.signs"),
                            v -> v.press("predict-above", 1))),
            new Station(
                    "164-predict-values",
                    List.of(
                            v -> v.wear(Theme.LIGHT),
                            v -> v.resize(1440, 900),
                            v -> v.choose("menu-predict.values"),
                            v -> v.press("predict-show", 3))),
            new Station("165-predict-ended", List.of(v -> v.choose("menu-predict.nothing"))));

    private PredictStations() {}
}
