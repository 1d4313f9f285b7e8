package backstep.ui.network.builder;

import backstep.data.Dataset;
import backstep.data.DatasetSpec;
import backstep.data.Division;
import backstep.data.DivisionException;
import backstep.data.Generator;
import backstep.data.Task;
import backstep.nn.train.Experiment;
import backstep.nn.train.Reshaping;
import backstep.nn.train.SampleSource;
import backstep.text.Numbers;
import backstep.text.Percent;
import backstep.text.Quoted;
import backstep.ui.task.Latest;
import backstep.ui.task.Tasks;
import backstep.ui.widget.FigureRows;
import backstep.ui.widget.NumberRule;
import backstep.ui.widget.SliderField;
import backstep.ui.widget.SliderScale;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Which samples, and which inputs of them. */
final class DataSection {

    private static final SliderScale NOISE = new SliderScale.Linear(0, 0.5, 0.01);
    /** The labels of the quadratic go up to 40, the centres of blobs to 10. */
    private static final SliderScale LARGE_NOISE = new SliderScale.Linear(0, 5, 0.1);

    private static final SliderScale FACTORS = new SliderScale.Linear(0, 0.99, 0.01);
    private static final SliderScale CLASSES = new SliderScale.Linear(2, Dataset.MOST_CLASSES, 1);

    private final Form form;
    private final Latest<SampleSource.Own> dividing;
    private final DataTiles tiles;
    private final SliderField samples = new SliderField(
            "samples", SliderScale.Logarithmic.whole(DatasetSpec.FEWEST, DatasetSpec.MOST), BuilderTexts::whole);
    private final SliderField noise = new SliderField("noise", NOISE, Numbers::brief);
    private final SliderField trainShare = new SliderField(
            "train-share",
            new SliderScale.Linear(100 * DatasetSpec.LEAST_TRAIN_SHARE, 100, 1),
            each -> BuilderTexts.percent(each / 100));
    private final SliderField factor = new SliderField("factor", FACTORS, Numbers::brief);
    private final SliderField classes = new SliderField("classes", CLASSES, BuilderTexts::whole);
    private final Choice<Division.Order> order = new Choice<>(
            "division", "division", List.of(Division.Order.values()), each -> BuilderTexts.choice("division", each));
    private final SeedField seed;
    private final LabelledRow samplesRow = new LabelledRow("samples", samples);
    private final LabelledRow noiseRow = new LabelledRow("noise", noise);
    private final LabelledRow factorRow = new LabelledRow("factor", factor);
    private final LabelledRow classesRow = new LabelledRow("classes", classes);
    private final LabelledRow orderRow = new LabelledRow("division", order);
    private final LabelledRow seedRow;
    private final Label undivided = FigureRows.paragraph("", "danger-text");
    private final Label fixed = FigureRows.paragraph("", "hint");
    private final Label featuresTitle = new Label(BuilderTexts.of("features"));
    private final FeatureToggles features;
    private final Section section;
    private @Nullable Task task;

    /**
     * The section, which shows the experiment and changes it.
     *
     * @param importing asks for a file of the person's own
     */
    DataSection(Form form, Tasks tasks, ObservableBooleanValue dark, Runnable importing, Consumer<Exception> problem) {
        this.form = form;
        dividing = tasks.latest(this::bring, form::refuse);
        tiles = new DataTiles(tasks, dark, this::choose, this::bring, problem);
        seed = new SeedField(form, "data-seed", "dataSeed", chosen -> remake(spec -> spec.withSeed(chosen)));
        seedRow = new LabelledRow("dataSeed", seed);
        features = new FeatureToggles(form);
        samples.setOnChange(number -> remake(spec -> spec.withSamples((int) number)));
        samples.setRule(NumberRule.whole(DatasetSpec.FEWEST, DatasetSpec.MOST));
        noise.setOnChange(number -> remake(spec -> spec.withNoise(number)));
        factor.setOnChange(number -> remake(spec -> spec.withFactor(number)));
        factor.explain(BuilderTexts.of("factor"), BuilderTexts.of("factor.tip"));
        trainShare.setRule(NumberRule.percent(100 * DatasetSpec.LEAST_TRAIN_SHARE));
        trainShare.setOnChange(percent -> divide(percent / 100));
        order.setOnChoose(this::divide);
        classes.setRule(NumberRule.whole(2, Dataset.MOST_CLASSES));
        classes.setOnChange(number -> remake(spec -> spec.withClasses((int) number)));
        classes.explain(BuilderTexts.of("classes"), BuilderTexts.of("classes.tip"));
        samples.explain(BuilderTexts.of("samples"), BuilderTexts.of("samples.tip"));
        noise.explain(BuilderTexts.of("noise"), BuilderTexts.of("noise.tip"));
        trainShare.explain(BuilderTexts.of("trainShare"), BuilderTexts.of("trainShare.tip"));
        featuresTitle.getStyleClass().add("builder-caption");
        fixed.setId("fixed-rows");
        undivided.setId("division-problem");
        form.addProblem(this::showProblem);
        section = new Section(
                "data",
                List.of(
                        tiles,
                        fixed,
                        classesRow,
                        samplesRow,
                        noiseRow,
                        factorRow,
                        seedRow,
                        new LabelledRow("trainShare", trainShare),
                        orderRow,
                        undivided,
                        featuresTitle,
                        features,
                        importButton(importing)));
        form.add(this::show);
    }

    private static Button importButton(Runnable importing) {
        Button button = new Button(BuilderTexts.of("import"), new FontIcon(Feather.UPLOAD));
        BuilderTexts.explained(button, "import-csv", "import");
        button.getStyleClass().add("builder-button");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> importing.run());
        return button;
    }

    Section view() {
        return section;
    }

    private void show(Experiment experiment) {
        SampleSource source = experiment.samples();
        tiles.show(source);
        trainShare.show(Percent.exact(source.trainShare()));
        section.setNote(name(source));
        orderRow.setShown(source.trainShare() < 1);
        refuseOrders(source.task());
        boolean flat = source.inputs() == 2;
        LabelledRow.show(featuresTitle, flat);
        LabelledRow.show(features, flat);
        switch (source) {
            case SampleSource.Named(DatasetSpec spec) -> show(spec);
            case SampleSource.Own own -> {
                offer(false, false);
                order.show(own.order());
                factorRow.setShown(false);
                classesRow.setShown(false);
                LabelledRow.show(fixed, false);
            }
        }
    }

    private void refuseOrders(Task present) {
        if (present != task) {
            task = present;
            order.refuse(each -> each == Division.Order.STRATIFIED && present == Task.REGRESSION
                    ? Optional.of(BuilderTexts.of("needsClasses"))
                    : Optional.empty());
        }
    }

    /** Why samples cannot be divided as wished, where that is wished. */
    private void showProblem(@Nullable Exception problem) {
        String reason = problem instanceof DivisionException undividable ? undividable.getMessage() : null;
        undivided.setText(reason == null ? "" : reason);
        LabelledRow.show(undivided, reason != null);
    }

    private void show(DatasetSpec spec) {
        Generator generator = spec.generator();
        boolean rows = generator.isFixed();
        offer(!rows, !rows || spec.trainShare() < 1);
        LabelledRow.show(fixed, rows);
        fixed.setText(rows ? BuilderTexts.of("fixedRows." + generator.id()) : "");
        order.show(spec.division().order());
        classesRow.setShown(generator.isOfAnyClasses());
        classes.show(spec.classes());
        samples.show(spec.samples());
        noise.setReach(generator == Generator.QUADRATIC || generator == Generator.BLOBS ? LARGE_NOISE : NOISE);
        noise.show(spec.noise());
        factorRow.setShown(generator == Generator.CIRCLES);
        factor.show(spec.factor());
        seed.show(spec.seed());
    }

    private void offer(boolean shape, boolean draw) {
        samplesRow.setShown(shape);
        noiseRow.setShown(shape);
        seedRow.setShown(draw);
    }

    private static String name(SampleSource source) {
        return switch (source) {
            case SampleSource.Named(DatasetSpec spec) -> BuilderTexts.choice("source", spec.generator());
            case SampleSource.Own own -> Quoted.name(own.name());
        };
    }

    private void remake(UnaryOperator<DatasetSpec> change) {
        form.change(present -> present.samples() instanceof SampleSource.Named(DatasetSpec spec)
                ? present.withSamples(new SampleSource.Named(change.apply(spec)))
                : present);
    }

    /** Samples of the person's own may be many, so that it takes a while to divide them. */
    private void divide(double share) {
        switch (form.experiment().samples()) {
            case SampleSource.Named(DatasetSpec spec) -> remake(present -> present.withTrainShare(share));
            case SampleSource.Own own -> dividing.submit(() -> own.divided(share, DatasetSpec.SEED));
        }
    }

    private void divide(Division.Order chosen) {
        switch (form.experiment().samples()) {
            case SampleSource.Named(DatasetSpec spec) ->
                remake(present -> present.withDivision(present.division().withOrder(chosen)));
            case SampleSource.Own own -> dividing.submit(() -> own.ordered(chosen, DatasetSpec.SEED));
        }
    }

    private void choose(Generator generator) {
        form.change(present -> {
            DatasetSpec spec = present.samples() instanceof SampleSource.Named(DatasetSpec before)
                    ? after(before, DatasetSpec.clear(generator))
                    : DatasetSpec.clear(generator);
            return present.samples() instanceof SampleSource.Named(DatasetSpec before)
                            && before.generator() == generator
                    ? present
                    : suited(present, new SampleSource.Named(spec));
        });
    }

    /** Another data set is drawn and divided as the one before, as far as it can be. The four rows keep to themselves. */
    private static DatasetSpec after(DatasetSpec before, DatasetSpec usual) {
        DatasetSpec drawn = usual.withSeed(before.seed());
        if (usual.generator() == Generator.TOY || before.generator() == Generator.TOY) {
            return drawn;
        }
        Division division = before.division();
        boolean byClass = division.order() == Division.Order.STRATIFIED;
        return drawn.withDivision(
                byClass && usual.generator().task() == Task.REGRESSION
                        ? division.withOrder(Division.Order.SHUFFLED)
                        : division);
    }

    /** Makes samples of the person's own the ones to learn from. */
    void bring(SampleSource.Own own) {
        form.change(present -> suited(present, own));
    }

    /** The output must be able to say any number if numbers are to be learned after classes. */
    private static Experiment suited(Experiment present, SampleSource samples) {
        boolean newlyNumbers =
                samples.task() == Task.REGRESSION && present.samples().task() == Task.CLASSIFICATION;
        Experiment experiment = present.withSamples(samples);
        return newlyNumbers ? Reshaping.unbound(experiment) : experiment;
    }
}
