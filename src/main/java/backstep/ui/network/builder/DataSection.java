package backstep.ui.network.builder;

import backstep.data.DatasetSpec;
import backstep.data.Generator;
import backstep.data.Task;
import backstep.nn.train.Experiment;
import backstep.nn.train.Reshaping;
import backstep.nn.train.SampleSource;
import backstep.text.Numbers;
import backstep.text.Quoted;
import backstep.ui.task.Latest;
import backstep.ui.task.Tasks;
import backstep.ui.widget.FigureRows;
import backstep.ui.widget.NumberRule;
import backstep.ui.widget.SliderField;
import backstep.ui.widget.SliderScale;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Which samples, and which inputs of them. */
final class DataSection {

    private static final SliderScale NOISE = new SliderScale.Linear(0, 0.5, 0.01);
    /** The labels of the quadratic go up to 40. */
    private static final SliderScale LARGE_NOISE = new SliderScale.Linear(0, 5, 0.1);

    private static final SliderScale FACTORS = new SliderScale.Linear(0, 0.99, 0.01);

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
    private final SeedField seed;
    private final LabelledRow samplesRow = new LabelledRow("samples", samples);
    private final LabelledRow noiseRow = new LabelledRow("noise", noise);
    private final LabelledRow factorRow = new LabelledRow("factor", factor);
    private final LabelledRow seedRow;
    private final Label fixed = FigureRows.paragraph(BuilderTexts.of("fixedRows"), "hint");
    private final Label featuresTitle = new Label(BuilderTexts.of("features"));
    private final FeatureToggles features;
    private final Section section;

    /**
     * The section, which shows the experiment and changes it.
     *
     * @param importing asks for a file of the person's own
     */
    DataSection(Form form, Tasks tasks, ObservableBooleanValue dark, Runnable importing, Consumer<Exception> problem) {
        this.form = form;
        dividing = tasks.latest(this::bring, problem);
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
        samples.explain(BuilderTexts.of("samples"), BuilderTexts.of("samples.tip"));
        noise.explain(BuilderTexts.of("noise"), BuilderTexts.of("noise.tip"));
        trainShare.explain(BuilderTexts.of("trainShare"), BuilderTexts.of("trainShare.tip"));
        featuresTitle.getStyleClass().add("builder-caption");
        fixed.setId("fixed-rows");
        section = new Section(
                "data",
                List.of(
                        tiles,
                        fixed,
                        samplesRow,
                        noiseRow,
                        factorRow,
                        seedRow,
                        new LabelledRow("trainShare", trainShare),
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
        trainShare.show(BuilderTexts.percents(source.trainShare()));
        section.setNote(name(source));
        boolean flat = source.inputs() == 2;
        LabelledRow.show(featuresTitle, flat);
        LabelledRow.show(features, flat);
        switch (source) {
            case SampleSource.Named(DatasetSpec spec) -> show(spec);
            case SampleSource.Own own -> {
                offer(false, false);
                factorRow.setShown(false);
                LabelledRow.show(fixed, false);
            }
        }
    }

    private void show(DatasetSpec spec) {
        boolean rows = spec.generator() == Generator.TOY;
        offer(!rows, !rows || spec.trainShare() < 1);
        LabelledRow.show(fixed, rows);
        samples.show(spec.samples());
        noise.setReach(spec.generator() == Generator.QUADRATIC ? LARGE_NOISE : NOISE);
        noise.show(spec.noise());
        factorRow.setShown(spec.generator() == Generator.CIRCLES);
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

    private void choose(Generator generator) {
        form.change(present -> {
            DatasetSpec usual = DatasetSpec.clear(generator);
            DatasetSpec spec = present.samples() instanceof SampleSource.Named(DatasetSpec before)
                    ? usual.withSeed(before.seed()).withTrainShare(before.trainShare())
                    : usual;
            return present.samples() instanceof SampleSource.Named(DatasetSpec before)
                            && before.generator() == generator
                    ? present
                    : suited(present, new SampleSource.Named(spec));
        });
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
