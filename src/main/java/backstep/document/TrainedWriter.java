package backstep.document;

import backstep.nn.OptimizerState;
import backstep.nn.Parameters;
import backstep.nn.train.Divergence;
import backstep.nn.train.Experiment;
import backstep.nn.train.LossHistory;
import backstep.nn.train.LossParts;
import backstep.nn.train.Measure;
import backstep.nn.train.RunMark;
import backstep.nn.train.SampleOrder;
import backstep.nn.train.TrainerState;
import backstep.nn.train.TrainingState;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Where a run stands, as JSON: figures that are as at its start are left out. */
final class TrainedWriter {

    private final ObjectNode json;
    private final Parameters start;
    private final Experiment experiment;

    /**
     * A writer into an empty object.
     *
     * @param start the network that the run began with
     */
    TrainedWriter(ObjectNode json, Parameters start, Experiment experiment) {
        this.json = json;
        this.start = start;
        this.experiment = experiment;
    }

    void write(TrainerState state) {
        TrainingState training = state.training();
        json.put("state", ConstantWords.of(state.state()));
        TrainingState.Progress progress = training.progress();
        json.put("epoch", progress.epoch());
        if (progress.position() != 0) {
            json.put("position", progress.position());
        }
        loss("loss", progress.loss(), Double.NaN);
        number("batch_loss", progress.batchLoss(), 0);
        loss("epoch_loss", progress.epochLoss(), 0);
        parameters(json, "parameters", training.parameters());
        parameters(json, "epoch_start", training.start());
        parameters(json, "previous_start", training.previousStart());
        figures(json, "gradients", training.gradients());
        optimizer(training.optimizer());
        order(training.order());
        history(state.history());
        marks(state.marks());
        state.good().ifPresent(each -> {
            json.put("good_epoch", each.epoch());
            parameters(json, "good", each.network());
        });
        number("limit", state.limit(), Double.NaN);
        state.divergence().ifPresent(each -> divergence(json.putObject("divergence"), each));
    }

    /** The parts too, unless there is no penalty. */
    private void loss(String key, LossParts loss, double usual) {
        number(key, loss.total(), usual);
        number(key + TrainedReader.DATA, loss.data(), loss.total());
        number(key + TrainedReader.PENALTY, loss.penalty(), Double.isNaN(loss.total()) ? usual : 0);
    }

    private void number(String key, double number, double usual) {
        if (Double.compare(number, usual) != 0) {
            json.put(key, number);
        }
    }

    private void parameters(ObjectNode into, String key, Parameters parameters) {
        if (!parameters.equals(start)) {
            into.set(key, NumberList.node(parameters.toArray()));
        }
    }

    private static void figures(ObjectNode into, String key, Parameters figures) {
        boolean zeros = DoubleStream.of(figures.toArray()).allMatch(each -> Double.compare(each, 0) == 0);
        if (!zeros) {
            into.set(key, NumberList.node(figures.toArray()));
        }
    }

    private void optimizer(OptimizerState state) {
        ObjectNode optimizer = json.putObject("optimizer");
        optimizer.put("kind", state.kind().id()).put("steps", state.steps());
        figures(optimizer, "first", state.first());
        figures(optimizer, "second", state.second());
    }

    private void order(SampleOrder order) {
        SampleOrder usual =
                SampleOrder.first(order.places().size(), experiment.training().seed());
        ObjectNode into = json.putObject("order");
        into.put("samples", order.places().size());
        if (!order.places().equals(usual.places())) {
            ArrayNode places = into.putArray("places");
            order.places().forEach(places::add);
        }
        if (order.drawn()) {
            into.put("drawn", true);
        }
        if (!order.random().equals(usual.random())) {
            into.put("random", order.random());
        }
    }

    private void history(LossHistory history) {
        if (history.epochs() == 0) {
            return;
        }
        ObjectNode into = json.putObject("history");
        into.put("epochs", history.epochs()).put("stride", history.stride());
        for (Measure measure : Measure.values()) {
            double[] smallest = history.smallest(measure);
            double[] largest = history.largest(measure);
            if (!DoubleStream.of(smallest).allMatch(Double::isNaN)) {
                into.set(measure.id(), NumberList.node(smallest));
            }
            if (!Arrays.equals(smallest, largest)) {
                into.set(measure.id() + "_largest", NumberList.node(largest));
            }
        }
    }

    private void marks(List<RunMark> marks) {
        if (marks.isEmpty()) {
            return;
        }
        ArrayNode into = json.putArray("marks");
        for (RunMark mark : marks) {
            ObjectNode entry = into.addObject();
            entry.put("epoch", mark.epoch()).put("kind", mark.kind().id());
            if (!mark.was().isEmpty() || !mark.is().isEmpty()) {
                entry.put("was", mark.was()).put("is", mark.is());
            }
        }
    }

    private void divergence(ObjectNode into, Divergence divergence) {
        // Here epochs are counted from 1.
        into.put("epoch", divergence.epoch() + 1).put("loss", divergence.loss());
        divergence.parameter().ifPresent(place -> into.put("parameter", place));
        if (divergence.lastFiniteEpoch() != Math.max(0, divergence.epoch() - 1)) {
            into.put("last_finite_epoch", divergence.lastFiniteEpoch());
        }
        parameters(into, "last_finite", divergence.lastFinite());
        if (!divergence.settings().equals(experiment.training())) {
            TrainingWriter.write(into.putObject("settings"), divergence.settings(), experiment.seed());
        }
    }
}
