package backstep.ui.network.boundary;

import backstep.data.Dataset;
import backstep.data.Task;
import backstep.nn.Goal;
import backstep.nn.field.Plane;
import backstep.picture.plot.BoundaryView;
import backstep.picture.plot.Sample;
import backstep.text.Messages;
import backstep.text.Numbers;
import backstep.text.Percent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;

/** What is said of a place in the plot or of a sample: its figures, and for those who cannot see them a sentence. */
final class PlaceTexts {

    private PlaceTexts() {}

    /** {@code Training sample 12}, counted from 1. */
    static String title(Sample sample) {
        return Messages.text(sample.test() ? "ui.boundary.card.test" : "ui.boundary.card.train", sample.index() + 1);
    }

    /** The figures of a sample, with every digit. */
    static List<CardRow> of(BoundaryView view, Sample sample) {
        Dataset part = BoundaryModel.part(view.data(), sample);
        double label = part.label(sample.index());
        double[] outputs = view.predictions().of(sample);
        Goal goal = view.points().goal();
        List<CardRow> rows = inputs(part.shownInputs(), part.row(sample.index()), Numbers::full);
        rows.addAll(outputs(part, goal, outputs, Numbers::full));
        rows.add(row("label", label(part, goal, label)));
        rows.addAll(meant(part, goal, outputs));
        rows.add(row("loss", Numbers.full(goal.error(outputs, label))));
        return rows;
    }

    /** The figures of a place without a sample, as the map has them. */
    static List<CardRow> of(PlotPlace place) {
        Dataset data = place.view().data().train();
        double[] outputs = place.outputs();
        Goal goal = place.view().points().goal();
        List<CardRow> rows = inputs(data.shownInputs(), place.row(), Numbers::brief);
        Plane plane = place.view().plane();
        // Where the other inputs are held stands beside the plot.
        List<CardRow> shown =
                List.of(rows.get(plane.xInput()), rows.get(plane.isLine() ? plane.xInput() : plane.yInput()));
        rows.retainAll(shown);
        rows.addAll(outputs(data, goal, outputs, Numbers::brief));
        rows.addAll(meant(data, goal, outputs));
        return rows;
    }

    /** The output; of several each, with the name of its class and its probability, if there is one. */
    private static List<CardRow> outputs(Dataset data, Goal goal, double[] outputs, DoubleFunction<String> format) {
        if (outputs.length == 1) {
            return List.of(row("output", format.apply(outputs[0])));
        }
        double[] chances = goal.chances(outputs);
        List<CardRow> rows = new ArrayList<>();
        for (int place = 0; place < outputs.length; place++) {
            String figure = format.apply(outputs[place]);
            String shown = chances.length == 0
                    ? figure
                    : Messages.text("ui.boundary.card.chanceOf", figure, Percent.of(chances[place]));
            rows.add(new CardRow(
                    "boundary-card-output-" + place, data.shownClasses().get(place), shown));
        }
        return rows;
    }

    /** The class that outputs mean, and how probable it is, unless that stands beside its output. */
    private static List<CardRow> meant(Dataset data, Goal goal, double[] outputs) {
        if (data.task() == Task.REGRESSION || Arrays.stream(outputs).anyMatch(Double::isNaN)) {
            return List.of();
        }
        int place = goal.classOf(outputs);
        double[] chances = goal.chances(outputs);
        CardRow meant = row("class", data.shownClasses().get(place));
        return chances.length == 0 || outputs.length > 1
                ? List.of(meant)
                : List.of(meant, row("chance", Messages.text("ui.tables.percent", Percent.of(chances[place]))));
    }

    /** A sample in one sentence. */
    static String spoken(BoundaryView view, Sample sample) {
        return title(sample) + ": "
                + of(view, sample).stream()
                        .map(row -> row.caption() + " " + row.figure())
                        .collect(Collectors.joining(", "));
    }

    /** A label with the name of its class, if that is not just the number; the name alone if each class has an output. */
    private static String label(Dataset data, Goal goal, double label) {
        String number = Numbers.full(goal.target(label));
        if (data.task() == Task.REGRESSION) {
            return number;
        }
        int classes = data.shownClasses().size();
        String name = data.shownClasses().get(Dataset.classOf(label, classes));
        boolean plain = name.equals(number) || goal.outputs() > 1;
        return plain ? name : Messages.text("ui.boundary.card.named", number, name);
    }

    private static List<CardRow> inputs(List<String> names, double[] values, DoubleFunction<String> format) {
        List<CardRow> rows = new ArrayList<>();
        for (int input = 0; input < values.length; input++) {
            rows.add(new CardRow("boundary-card-input-" + input, names.get(input), format.apply(values[input])));
        }
        return rows;
    }

    private static CardRow row(String name, String figure) {
        return new CardRow("boundary-card-" + name, Messages.text("ui.boundary.card." + name), figure);
    }
}
