package backstep.ui.network.tables;

import backstep.data.Dataset;
import backstep.data.Task;
import backstep.nn.Goal;
import backstep.nn.train.Snapshot;
import java.util.List;

/**
 * What can be said of each sample: which columns a table of predictions needs.
 *
 * @param inputs the names of a sample's inputs
 * @param numbers whether the label and the output are numbers to be compared, as there is one output
 * @param names whether classes have names that say more than those numbers
 * @param chances whether outputs are probabilities, or become some
 */
record PredictionKind(List<String> inputs, boolean numbers, boolean names, boolean chances) {

    PredictionKind {
        inputs = List.copyOf(inputs);
    }

    static PredictionKind of(Snapshot snapshot) {
        Dataset data = snapshot.spec().data().train();
        Goal goal = snapshot.spec().goal();
        boolean classes = data.task() == Task.CLASSIFICATION;
        return new PredictionKind(
                data.shownInputs(),
                goal.outputs() == 1,
                classes && !data.classNames().equals(Dataset.PLAIN_CLASSES),
                classes && goal.chances(new double[goal.outputs()]).length > 0);
    }
}
