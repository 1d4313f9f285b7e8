package backstep.ui.expression.editor;

import backstep.lang.NetworkSketch;
import backstep.nn.train.Experiment;
import backstep.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** Says in one line what a text tells of a network and of its training. */
final class SketchSummary {

    private SketchSummary() {}

    static String of(NetworkSketch sketch, Experiment experiment) {
        List<String> parts = new ArrayList<>();
        parts.add(
                sketch.hidden().equals(sketch.output()) ? sketch.hidden() : sketch.hidden() + " → " + sketch.output());
        parts.add(samples(sketch, experiment));
        NetworkSketch.Training training = sketch.training();
        training.steps().ifPresent(steps -> parts.add(Messages.text("ui.editor.network.steps", steps)));
        training.rate().ifPresent(rate -> parts.add(Messages.text("ui.editor.network.rate", Double.toString(rate))));
        training.loss().ifPresent(loss -> parts.add(Messages.text("ui.editor.network.loss", loss)));
        if (!training.zeroesGradients()) {
            parts.add(Messages.text("ui.editor.network.keepsGradients"));
        }
        String said = Messages.text("ui.editor.network", sketch.text(), String.join(", ", parts));
        return sketch.draw().remark().map(remark -> said + "\n" + remark).orElse(said);
    }

    private static String samples(NetworkSketch sketch, Experiment experiment) {
        int count = experiment.samples().trainCount();
        return switch (sketch.samples().orElse(null)) {
            case NetworkSketch.Table table -> Messages.text("ui.editor.network.table", count);
            case NetworkSketch.Made made -> Messages.text("ui.editor.network.made", count, made.shape());
            case null -> Messages.text("ui.editor.network.standIn", count);
        };
    }
}
