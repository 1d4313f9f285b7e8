package backstep.ui.network.boundary;

import backstep.data.Dataset;
import backstep.data.Task;
import backstep.nn.Goal;
import backstep.nn.field.Plane;
import backstep.picture.plot.BoundaryView;
import backstep.picture.plot.Sample;
import backstep.text.Messages;
import backstep.text.Numbers;
import java.util.ArrayList;
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
        double output = view.predictions().of(sample);
        Goal goal = view.points().goal();
        List<CardRow> rows = inputs(part.shownInputs(), part.row(sample.index()), Numbers::full);
        rows.add(row("output", Numbers.full(output)));
        rows.add(row("label", label(part, label, Numbers.full(goal.target(label)))));
        rows.add(row("loss", Numbers.full(goal.error(output, label))));
        return rows;
    }

    /** The figures of a place without a sample, as the map has them. */
    static List<CardRow> of(PlotPlace place) {
        Dataset data = place.view().data().train();
        double output = place.output();
        List<CardRow> rows = inputs(data.shownInputs(), place.row(), Numbers::brief);
        Plane plane = place.view().plane();
        // Where the other inputs are held stands beside the plot.
        List<CardRow> shown =
                List.of(rows.get(plane.xInput()), rows.get(plane.isLine() ? plane.xInput() : plane.yInput()));
        rows.retainAll(shown);
        rows.add(row("output", Numbers.brief(output)));
        if (data.task() == Task.CLASSIFICATION) {
            rows.add(row(
                    "class",
                    data.shownClasses().get(place.view().points().goal().isPositive(output) ? 1 : 0)));
        }
        return rows;
    }

    /** A sample in one sentence. */
    static String spoken(BoundaryView view, Sample sample) {
        return title(sample) + ": "
                + of(view, sample).stream()
                        .map(row -> row.caption() + " " + row.figure())
                        .collect(Collectors.joining(", "));
    }

    /** A label with the name of its class, if that is not just the number. */
    private static String label(Dataset data, double label, String number) {
        if (data.task() == Task.REGRESSION) {
            return number;
        }
        String name = data.shownClasses().get(label > 0 ? 1 : 0);
        boolean plain = name.equals(number);
        return plain ? number : Messages.text("ui.boundary.card.named", number, name);
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
