package backstep.document;

import backstep.nn.OptimizerKind;
import backstep.nn.Schedule;
import backstep.nn.train.StopRules;
import backstep.nn.train.TrainingSettings;
import tools.jackson.databind.node.ObjectNode;

/** How a network is trained, and when a run ends, as JSON, with the keys of a training spec. */
final class TrainingWriter {

    private TrainingWriter() {}

    /** @param seed that of the network, which draws what has no seed of its own */
    static void write(ObjectNode json, TrainingSettings settings, long seed) {
        json.put("loss", settings.loss().id());
        if (settings.optimizer() != OptimizerKind.SGD) {
            json.put("optimizer", settings.optimizer().id());
        }
        json.put("learning_rate", settings.learningRate());
        schedule(json, settings.schedule());
        json.put("schedule_epochs", settings.epochs());
        if (settings.batch() != TrainingSettings.FULL_BATCH) {
            json.put("batch", settings.batch());
        }
        if (Double.compare(settings.penalty().l1(), 0) != 0) {
            json.put("l1", settings.penalty().l1());
        }
        if (Double.compare(settings.penalty().l2(), 0) != 0) {
            json.put("l2", settings.penalty().l2());
        }
        if (!settings.zeroGradients()) {
            json.put("accumulate", true);
        }
        if (settings.seed() != seed) {
            json.put("shuffle_seed", settings.seed());
        }
    }

    private static void schedule(ObjectNode json, Schedule schedule) {
        switch (schedule) {
            case Schedule.Constant _ -> {}
            case Schedule.Linear(double end) -> json.put("learning_rate_end", end);
            case Schedule.Cosine(double end) ->
                json.put("learning_rate_schedule", "cosine").put("learning_rate_end", end);
            case Schedule.Step(long every, double factor) ->
                json.put("learning_rate_schedule", "step")
                        .put("learning_rate_every", every)
                        .put("learning_rate_factor", factor);
        }
    }

    static void write(ObjectNode json, StopRules stop) {
        if (stop.epochs() != 0) {
            json.put("epochs", stop.epochs());
        }
        if (!Double.isNaN(stop.lossBelow())) {
            json.put("stop_loss", stop.lossBelow());
        }
        if (!Double.isNaN(stop.accuracyAbove())) {
            json.put("stop_accuracy", stop.accuracyAbove());
        }
    }
}
