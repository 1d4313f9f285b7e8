package backstep.ui.network.builder;

import backstep.nn.Schedule;
import backstep.nn.train.Experiment;
import backstep.nn.train.TrainingSettings;
import backstep.text.Numbers;
import backstep.ui.widget.NumberField;
import backstep.ui.widget.NumberRule;
import backstep.ui.widget.SliderScale;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Node;

/** How the learning rate changes; what a schedule does not need is not shown. */
final class ScheduleRows {

    private static final SliderScale RATES = SliderScale.Logarithmic.orZero(1e-6, 10);
    private static final int MOST_EPOCHS = 1_000_000;
    private static final SliderScale EPOCHS = SliderScale.Logarithmic.whole(1, MOST_EPOCHS);
    private static final SliderScale FACTORS = new SliderScale.Linear(0.05, 1, 0.05);

    private final Form form;
    private final Choice<ScheduleKind> kind = new Choice<>(
            "schedule", "schedule", List.of(ScheduleKind.values()), each -> BuilderTexts.choice("schedule", each));
    private final NumberField end;
    private final NumberField every;
    private final NumberField factor;
    private final NumberField span;
    private final LabelledRow endRow;
    private final LabelledRow everyRow;
    private final LabelledRow factorRow;
    private final LabelledRow spanRow;

    ScheduleRows(Form form) {
        this.form = form;
        kind.setOnChoose(chosen ->
                form.train(present -> with(present, chosen.after(present.schedule(), present.learningRate()))));
        end = Fields.of(
                "schedule-end",
                "scheduleEnd",
                RATES,
                Numbers::brief,
                rate -> change(schedule -> ScheduleKind.endingAt(schedule, rate)));
        every = Fields.of(
                "schedule-every",
                "scheduleEvery",
                EPOCHS,
                BuilderTexts::whole,
                epochs -> change(schedule -> schedule instanceof Schedule.Step(long before, double by)
                        ? new Schedule.Step((long) epochs, by)
                        : schedule));
        factor = Fields.of(
                "schedule-factor",
                "scheduleFactor",
                FACTORS,
                Numbers::brief,
                by -> change(schedule -> schedule instanceof Schedule.Step(long epochs, double before)
                        ? new Schedule.Step(epochs, by)
                        : schedule));
        span = Fields.of(
                "schedule-span",
                "scheduleSpan",
                EPOCHS,
                BuilderTexts::whole,
                epochs -> form.train(present -> present.withSchedule(present.schedule(), (long) epochs)));
        end.setRule(NumberRule.between(0, Double.MAX_VALUE));
        every.setRule(NumberRule.whole(1, MOST_EPOCHS));
        factor.setRule(NumberRule.above(0));
        span.setRule(NumberRule.whole(1, MOST_EPOCHS));
        endRow = new LabelledRow("scheduleEnd", end);
        everyRow = new LabelledRow("scheduleEvery", every);
        factorRow = new LabelledRow("scheduleFactor", factor);
        spanRow = new LabelledRow("scheduleSpan", span);
    }

    List<Node> rows() {
        return List.of(new LabelledRow("schedule", kind), endRow, spanRow, everyRow, factorRow);
    }

    private void change(UnaryOperator<Schedule> change) {
        form.train(present -> with(present, change.apply(present.schedule())));
    }

    private static TrainingSettings with(TrainingSettings settings, Schedule schedule) {
        return settings.withSchedule(schedule, settings.epochs());
    }

    void show(Experiment experiment) {
        TrainingSettings settings = experiment.training();
        ScheduleKind present = ScheduleKind.of(settings.schedule());
        boolean stretched = present == ScheduleKind.LINEAR || present == ScheduleKind.COSINE;
        kind.show(present);
        endRow.setShown(stretched);
        spanRow.setShown(stretched);
        everyRow.setShown(present == ScheduleKind.STEP);
        factorRow.setShown(present == ScheduleKind.STEP);
        end.show(ScheduleKind.end(settings.schedule(), 0));
        span.show((double) settings.epochs());
        if (settings.schedule() instanceof Schedule.Step(long epochs, double by)) {
            every.show((double) epochs);
            factor.show(by);
        }
    }
}
