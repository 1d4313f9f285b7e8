package backstep.tour;

import backstep.nn.Activation;
import backstep.nn.Loss;
import backstep.nn.MlpSpec;
import backstep.nn.OptimizerKind;
import backstep.nn.Penalty;
import backstep.nn.train.Experiment;
import backstep.nn.train.TrainingSettings;
import backstep.tour.Tour.Station;
import backstep.ui.theme.Theme;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** What the tour visits of runs: what their figures mean, and what was changed while they ran. */
final class RunStations {

    static final List<Station> ALL = List.of(
            new Station(
                    "120-textbook-pair",
                    List.of(
                            v -> v.wear(Theme.LIGHT),
                            v -> v.resize(1440, 900),
                            v -> v.enter("network"),
                            v -> v.ready("circles"),
                            v -> v.set(RunStations::probability),
                            v -> v.trainTo(300),
                            v -> v.tab("predictions"))),
            new Station(
                    "121-penalty-apart",
                    List.of(
                            v -> v.ready("moons-lecture"),
                            v -> v.tab("loss"),
                            v -> training(v, each -> each.withPenalty(new Penalty(0, 0.01))),
                            v -> v.trainTo(200))),
            new Station(
                    "122-run-with-marks",
                    List.of(
                            v -> v.ready("circles"),
                            v -> v.trainTo(80),
                            v -> training(v, each -> each.withLearningRate(0.05)),
                            v -> v.trainTo(160),
                            v -> training(v, each -> each.withOptimizer(OptimizerKind.ADAM)),
                            v -> v.trainTo(240),
                            v -> training(v, each -> each.withBatch(20)),
                            v -> v.trainTo(300))),
            new Station(
                    "123-import-hard",
                    List.of(v -> v.drop("messung.csv", measurements()), v -> v.awaitInFront("remedy-skip"))));

    private RunStations() {}

    /** An output between 0 and 1 that is a probability, and the loss that takes it as such. */
    private static Experiment probability(Experiment of) {
        return of.withLayers(MlpSpec.layers(List.of(6, 1), Activation.TANH, Activation.SIGMOID))
                .withTraining(of.training().withLoss(Loss.BCE));
    }

    private static void training(TourRobot visitor, UnaryOperator<TrainingSettings> change) {
        visitor.set(experiment -> experiment.withTraining(change.apply(experiment.training())));
    }

    /** As a spreadsheet saves it: numbered rows, decimal commas, words with an umlaut, and what is missing. */
    private static String measurements() {
        StringBuilder text = new StringBuilder("# Zuchtversuch 7\n;Höhe (cm);Breite;Temperatur;Sorte\n");
        List<String> kinds = List.of("früh", "mittel", "spät");
        for (int row = 0; row < 45; row++) {
            int kind = row % kinds.size();
            String height = comma(120 + 25 * kind + 12 * Math.sin(1.7 * row));
            String width = row == 17 ? "" : comma(0.6 + 0.2 * kind + 0.1 * Math.cos(2.3 * row));
            String warmth = comma(18 + 3 * Math.sin(row));
            text.append(
                    String.join(";", Integer.toString(row), height, width, warmth, row == 30 ? "" : kinds.get(kind)));
            text.append('\n');
        }
        return text.toString();
    }

    private static String comma(double number) {
        return String.format(Locale.ROOT, "%.2f", number).replace('.', ',');
    }
}
