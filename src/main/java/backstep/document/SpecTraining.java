package backstep.document;

import backstep.data.Named;
import backstep.nn.Loss;
import backstep.nn.OptimizerKind;
import backstep.nn.Penalty;
import backstep.nn.Schedule;
import backstep.nn.train.Defaults;
import backstep.nn.train.StopRules;
import backstep.nn.train.TrainingSettings;
import backstep.text.Messages;
import java.util.List;
import java.util.Locale;

/** What a training spec says of how, and how long, a network is trained. */
public final class SpecTraining {

    private static final String END = "learning_rate_end";
    private static final String EVERY = "learning_rate_every";
    private static final String FACTOR = "learning_rate_factor";

    private final SpecReader keys;
    private final long seed;

    /** The ways in which the learning rate changes. */
    private enum Change implements Named {
        CONSTANT,
        LINEAR,
        COSINE,
        STEP;

        List<String> keys() {
            return switch (this) {
                case CONSTANT -> List.of();
                case LINEAR, COSINE -> List.of(END);
                case STEP -> List.of(EVERY, FACTOR);
            };
        }
    }

    /** @param seed what minibatches are shuffled by, unless they have a seed of their own */
    public SpecTraining(SpecReader keys, long seed) {
        this.keys = keys;
        this.seed = seed;
    }

    /** The settings; a schedule spans as many epochs as the run has, unless the key {@code schedule_epochs} says otherwise. */
    public TrainingSettings settings() {
        Loss loss = keys.word(Loss.class, "loss");
        OptimizerKind optimizer = keys.word(OptimizerKind.class, "optimizer", OptimizerKind.SGD);
        Penalty penalty = new Penalty(rate("l1"), rate("l2"));
        double rate = keys.number("learning_rate");
        long epochs = span();
        int batch = keys.whole("batch", TrainingSettings.FULL_BATCH);
        Schedule schedule = schedule();
        boolean zeroed = !keys.flag("accumulate");
        long shuffledFrom = keys.seed("shuffle_seed", seed);
        return keys.checked(
                keyOfRange(rate, epochs),
                () -> new TrainingSettings(
                        loss, optimizer, rate, schedule, epochs, batch, penalty, zeroed, shuffledFrom));
    }

    private long span() {
        long usual = keys.isOfDocument() ? keys.large("epochs", Defaults.EPOCHS) : keys.whole("epochs");
        return keys.large("schedule_epochs", usual);
    }

    /** After how many epochs the run ends, or before that. A document may have a run without an end. */
    public StopRules stop() {
        if (keys.isOfDocument()) {
            return new StopRules(
                    Math.max(0, keys.large("epochs", 0)),
                    keys.number("stop_loss", Double.NaN),
                    keys.number("stop_accuracy", Double.NaN));
        }
        double loss = keys.number("stop_loss", Double.NaN);
        if (keys.has("stop_loss") && !(loss > 0 && Double.isFinite(loss))) {
            throw keys.refusal("stop_loss", Messages.text("document.spec.stopLoss", Double.toString(loss)));
        }
        double accuracy = keys.number("stop_accuracy", Double.NaN);
        if (keys.has("stop_accuracy") && !(accuracy >= 0 && accuracy < 1)) {
            throw keys.refusal("stop_accuracy", Messages.text("document.spec.stopAccuracy", Double.toString(accuracy)));
        }
        return new StopRules(keys.whole("epochs"), loss, accuracy);
    }

    private Schedule schedule() {
        Change change =
                keys.word(Change.class, "learning_rate_schedule", keys.has(END) ? Change.LINEAR : Change.CONSTANT);
        for (String key : List.of(END, EVERY, FACTOR)) {
            if (keys.has(key) && !change.keys().contains(key)) {
                String word = change.name().toLowerCase(Locale.ROOT);
                throw keys.refusal(key, Messages.quoting("document.spec.forSchedule", word));
            }
        }
        return switch (change) {
            case CONSTANT -> new Schedule.Constant();
            case LINEAR -> keys.checked(END, () -> new Schedule.Linear(keys.number(END)));
            case COSINE -> keys.checked(END, () -> new Schedule.Cosine(keys.number(END)));
            case STEP -> step();
        };
    }

    private Schedule step() {
        long every = keys.isOfDocument() ? keys.large(EVERY, 1) : keys.whole(EVERY);
        keys.checked(EVERY, () -> new Schedule.Step(every, 1));
        return keys.checked(FACTOR, () -> new Schedule.Step(every, keys.number(FACTOR)));
    }

    private double rate(String key) {
        double rate = keys.number(key, 0);
        keys.checked(key, () -> key.equals("l1") ? new Penalty(rate, 0) : new Penalty(0, rate));
        return rate;
    }

    /** The key to blame if these are refused. */
    private String keyOfRange(double rate, long epochs) {
        // Written so that a number too large for a double, which is read as infinity, is seen too.
        if (!(rate >= 0 && rate < Double.POSITIVE_INFINITY)) {
            return "learning_rate";
        }
        if (epochs < 1) {
            return keys.has("schedule_epochs") ? "schedule_epochs" : "epochs";
        }
        return "batch";
    }
}
