package backstep.ui.network.builder;

import backstep.nn.Goal;
import backstep.nn.Loss;
import backstep.nn.OptimizerKind;
import backstep.nn.Penalty;
import backstep.nn.train.Experiment;
import backstep.nn.train.TrainingSettings;
import backstep.text.Numbers;
import backstep.ui.widget.FigureRows;
import backstep.ui.widget.NumberRule;
import backstep.ui.widget.SliderField;
import backstep.ui.widget.SliderScale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;

/** How the network is trained, and until when. */
final class TrainingSection {

    private static final SliderScale LEARNING_RATES = SliderScale.Logarithmic.of(1e-5, 10);
    private static final SliderScale PENALTIES = SliderScale.Logarithmic.orZero(1e-6, 10);

    /** A larger number of samples would not fit beside the word. */
    private static final int MOST_NAMED = 999;

    private final Choice<Loss> loss = new Choice<>(
                    "loss", "loss", List.of(Loss.values()), each -> BuilderTexts.choice("loss", each))
            .shortened(each -> BuilderTexts.of("lossBrief." + each.id()));
    private final Choice<OptimizerKind> optimizer = new Choice<>(
            "optimizer", "optimizer", List.of(OptimizerKind.values()), each -> BuilderTexts.choice("optimizer", each));
    private final SliderField rate = new SliderField("learning-rate", LEARNING_RATES, Numbers::brief);
    private final SliderField batch = new SliderField("batch", SliderScale.Logarithmic.whole(1, 1), this::batchText);
    private final SliderField l1 = new SliderField("l1", PENALTIES, Numbers::brief);
    private final SliderField l2 = new SliderField("l2", PENALTIES, Numbers::brief);
    private final SeedField seed;
    private final LabelledRow seedRow;
    private final CheckBox forget =
            BuilderTexts.explained(new CheckBox(BuilderTexts.of("forget")), "forget-zero", "forget");
    private final Label lossMeaning = FigureRows.paragraph("", "hint");
    private final Label forgetting = FigureRows.paragraph(BuilderTexts.of("forgetting"), "hint");
    private final ScheduleRows schedule;
    private final StopRows stop;
    private final Section section;
    private int samples = 1;
    private int classes = -1;

    TrainingSection(Form form) {
        schedule = new ScheduleRows(form);
        stop = new StopRows(form);
        seed = new SeedField(
                form, "shuffle-seed", "shuffleSeed", chosen -> form.train(present -> present.withSeed(chosen)));
        seedRow = new LabelledRow("shuffleSeed", seed);
        forgetting.setId("forgetting");
        lossMeaning.setId("loss-meaning");
        forget.setWrapText(true);
        loss.setOnChoose(chosen -> form.train(present -> present.withLoss(chosen)));
        optimizer.setOnChoose(chosen -> form.train(present -> present.withOptimizer(chosen)));
        rate.setOnChange(chosen -> form.train(present -> present.withLearningRate(chosen)));
        batch.setOnChange(chosen -> form.train(present -> present.withBatch(batchOf(chosen))));
        l1.setOnChange(chosen -> form.train(present ->
                present.withPenalty(new Penalty(chosen, present.penalty().l2()))));
        l2.setOnChange(chosen -> form.train(
                present -> present.withPenalty(new Penalty(present.penalty().l1(), chosen))));
        forget.setOnAction(event -> form.train(present -> present.withZeroGradients(!forget.isSelected())));
        rate.explain(BuilderTexts.of("learningRate"), BuilderTexts.of("learningRate.tip"));
        batch.setRule(size -> NumberRule.whole(0, samples).problem(size));
        batch.explain(BuilderTexts.of("batch"), BuilderTexts.of("batch.tip"));
        l1.explain(BuilderTexts.of("l1"), BuilderTexts.of("l1.tip"));
        l2.explain(BuilderTexts.of("l2"), BuilderTexts.of("l2.tip"));
        section = new Section("training", rows());
        form.add(this::show);
    }

    private List<Node> rows() {
        List<Node> rows = new ArrayList<>(List.of(
                new LabelledRow("loss", loss),
                lossMeaning,
                new LabelledRow("optimizer", optimizer),
                new LabelledRow("learningRate", rate)));
        rows.addAll(schedule.rows());
        rows.addAll(List.of(
                new LabelledRow("batch", batch),
                seedRow,
                new LabelledRow("l1", l1),
                new LabelledRow("l2", l2),
                forget,
                forgetting));
        rows.addAll(stop.rows());
        return rows;
    }

    Section view() {
        return section;
    }

    private String batchText(double size) {
        return size >= samples
                ? BuilderTexts.of(samples > MOST_NAMED ? "all" : "allOf", samples)
                : BuilderTexts.whole(size);
    }

    /** Nothing, and as many samples as there are, stand for all. */
    private int batchOf(double size) {
        return size >= samples || size == 0 ? TrainingSettings.FULL_BATCH : (int) size;
    }

    private void show(Experiment experiment) {
        TrainingSettings settings = experiment.training();
        refuseLosses(experiment.samples().classes());
        loss.show(settings.loss());
        showMeaning(Goal.of(
                experiment.network(), settings.loss(), experiment.samples().task()));
        optimizer.show(settings.optimizer());
        rate.show(settings.learningRate());
        showBatch(experiment.samples().trainCount(), settings);
        l1.show(settings.penalty().l1());
        l2.show(settings.penalty().l2());
        forget.setSelected(!settings.zeroGradients());
        LabelledRow.show(forgetting, !settings.zeroGradients());
        schedule.show(experiment);
        stop.show(experiment);
        section.setNote(BuilderTexts.choice("optimizer", settings.optimizer()));
    }

    /** What the output is taken for, where that depends on its activation. */
    private void showMeaning(Goal goal) {
        boolean entropy = switch (goal.term()) {
            case LOGIT, PROBABILITY, SOFTMAX -> true;
            case SQUARE, DISTANCE, MARGIN -> false;
        };
        if (entropy || goal.zeroOne()) {
            String kind = entropy ? goal.term().name().toLowerCase(Locale.ROOT) : "zeroOne";
            lossMeaning.setText(BuilderTexts.of("lossMeaning." + kind));
        }
        LabelledRow.show(lossMeaning, entropy || goal.zeroOne());
    }

    private void showBatch(int count, TrainingSettings settings) {
        samples = count;
        boolean all = settings.batch() == TrainingSettings.FULL_BATCH || settings.batch() >= count;
        batch.setReach(SliderScale.Logarithmic.whole(1, count));
        batch.show(all ? count : settings.batch());
        seed.show(settings.seed());
        seedRow.setShown(!all);
    }

    /** @param present how many classes there are; 0 for regression */
    private void refuseLosses(int present) {
        if (present != classes) {
            classes = present;
            loss.refuse(each -> refusal(each, present));
        }
    }

    /** Two classes have one output or two, whatever the loss asks for. */
    private static Optional<String> refusal(Loss loss, int classes) {
        if (classes == 0) {
            return loss.takesNumbers() ? Optional.empty() : Optional.of(BuilderTexts.of("needsClasses"));
        }
        return classes == 2 || loss.takesOutputs(classes)
                ? Optional.empty()
                : Optional.of(BuilderTexts.of("needsOneOutput"));
    }
}
