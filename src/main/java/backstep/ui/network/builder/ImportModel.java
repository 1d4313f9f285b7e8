package backstep.ui.network.builder;

import backstep.data.CsvChoice;
import backstep.data.CsvException;
import backstep.data.CsvException.Remedy;
import backstep.data.CsvSamples;
import backstep.data.Dataset;
import backstep.data.DatasetSpec;
import backstep.data.Division;
import backstep.data.FoundClass;
import backstep.data.Scaling;
import backstep.data.Task;
import backstep.nn.train.SampleSource;
import backstep.ui.task.Latest;
import backstep.ui.task.Tasks;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What is chosen about a file, and the samples that come of it. */
final class ImportModel {

    private static final double SHARE = 0.8;

    private final CsvFile file;
    private final IntegerProperty labelColumn = new SimpleIntegerProperty(-1);
    private final ObjectProperty<Optional<Task>> task = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty skipMissing = new SimpleBooleanProperty();
    /** Which columns are inputs, from 0. */
    private final ObjectProperty<List<Integer>> inputs = new SimpleObjectProperty<>(List.of());
    /** Whether that was said, and is not as the file has it. */
    private boolean chosen;

    private final ObjectProperty<Optional<Scaling.Kind>> scaling = new SimpleObjectProperty<>(Optional.empty());
    private final IntegerProperty sample = new SimpleIntegerProperty();
    /** The classes in the order that was said last; they keep it whatever else is chosen. */
    private List<String> order = List.of();

    private final DoubleProperty trainShare = new SimpleDoubleProperty(SHARE);
    private final ReadOnlyObjectWrapper<Optional<CsvSamples>> samples = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Remedy> remedy = new ReadOnlyObjectWrapper<>(Remedy.NONE);
    private final Latest<CsvSamples> reading;
    private final Latest<SampleSource.Own> dividing;
    private final ReadOnlyObjectWrapper<Optional<SampleSource.Own>> outcome =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /** Begins with the usual column as label. */
    ImportModel(CsvFile file, Tasks tasks) {
        this.file = file;
        reading = tasks.latest(this::found, this::fail);
        dividing = tasks.latest(own -> outcome.set(Optional.of(own)), this::fail);
        labelColumn.set(file.reader().labelColumn());
        labelColumn.subscribe(column -> label(column.intValue()));
        task.subscribe((was, is) -> read());
        skipMissing.subscribe((was, is) -> read());
    }

    /** Takes a column for the label, which is no input then. */
    private void label(int column) {
        inputs.set(
                chosen
                        ? inputs.get().stream().filter(each -> each != column).toList()
                        : file.reader().inputColumns(column));
        read();
    }

    /** Makes a column an input, or leaves it out. */
    void take(int column, boolean asInput) {
        chosen = true;
        inputs.set(Stream.concat(
                        inputs.get().stream().filter(each -> each != column),
                        asInput ? Stream.of(column) : Stream.empty())
                .sorted()
                .toList());
        read();
    }

    /** Makes these columns the inputs, and no others. */
    void take(List<Integer> columns) {
        chosen = true;
        inputs.set(List.copyOf(columns));
        read();
    }

    private void found(CsvSamples read) {
        List<String> names = read.classes().stream().map(FoundClass::name).toList();
        boolean same = !names.isEmpty() && names.size() == order.size() && order.containsAll(names);
        samples.set(Optional.of(same ? read.ordered(order) : read));
    }

    /** Lets the labels at two places among the classes change places. */
    void exchange(int one, int other) {
        samples.get().ifPresent(read -> {
            order = new ArrayList<>(
                    read.classes().stream().map(FoundClass::name).toList());
            Collections.swap(order, one, other);
            samples.set(Optional.of(read.ordered(order)));
        });
    }

    private void read() {
        Optional<List<Integer>> wanted = chosen ? Optional.of(inputs.get()) : Optional.empty();
        CsvChoice choice = new CsvChoice(OptionalInt.of(labelColumn.get()), wanted, task.get(), skipMissing.get());
        samples.set(Optional.empty());
        problem.set("");
        remedy.set(Remedy.NONE);
        reading.submit(() -> file.reader().read(choice));
    }

    private void fail(Exception reason) {
        String text = String.valueOf(reason.getMessage());
        if (reason instanceof CsvException unusable) {
            remedy.set(unusable.remedy());
            problem.set(text + remedy(unusable.remedy()));
        } else {
            problem.set(text);
        }
    }

    /** What can be chosen here about a file that cannot be read as it is. */
    private static String remedy(Remedy remedy) {
        return switch (remedy) {
            case TASK, REGRESSION, SKIP_MISSING, LABEL, INPUTS ->
                BuilderTexts.of("remedy." + remedy.name().toLowerCase(Locale.ROOT));
            case NONE -> "";
        };
    }

    /** Makes samples to learn from, which become the {@link #outcomeProperty()}. */
    void divide() {
        double share = trainShare.get();
        int most = sample.get();
        Optional<Scaling.Kind> kind = scaling.get();
        samples.get()
                .ifPresent(read -> dividing.submit(() -> {
                    Dataset all = most == 0 ? read.data() : read.data().sample(most, DatasetSpec.SEED);
                    return divided(all, share, kind);
                }));
    }

    private SampleSource.Own divided(Dataset all, double share, Optional<Scaling.Kind> kind) {
        SampleSource.Own own = SampleSource.Own.divided(file.name(), all, Division.shuffled(share), DatasetSpec.SEED);
        return kind.map(each -> own.scaledBy(Scaling.of(each, own.split().train())))
                .orElse(own);
    }

    CsvFile file() {
        return file;
    }

    /** The column of the label, from 0. */
    IntegerProperty labelColumnProperty() {
        return labelColumn;
    }

    /** The columns that are inputs, from 0, in their order. */
    ObjectProperty<List<Integer>> inputsProperty() {
        return inputs;
    }

    /** How inputs are made comparable; empty if they stay as they are. */
    ObjectProperty<Optional<Scaling.Kind>> scalingProperty() {
        return scaling;
    }

    /** How many samples are drawn from all of them; 0 for all. */
    IntegerProperty sampleProperty() {
        return sample;
    }

    /** Whether labels are classes or numbers; found out if it is left open. */
    ObjectProperty<Optional<Task>> taskProperty() {
        return task;
    }

    /** Whether samples with a missing figure are left out. */
    BooleanProperty skipMissingProperty() {
        return skipMissing;
    }

    /** The share of the samples to learn from, 0.1 to 1. */
    DoubleProperty trainShareProperty() {
        return trainShare;
    }

    /** All samples; nothing while they are read, and if they cannot be. */
    ReadOnlyObjectProperty<Optional<CsvSamples>> samplesProperty() {
        return samples.getReadOnlyProperty();
    }

    /** Why the file cannot be read with this label; empty if it can. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** What can be chosen here so that the file can be read; none if it can, or nothing helps. */
    ReadOnlyObjectProperty<Remedy> remedyProperty() {
        return remedy.getReadOnlyProperty();
    }

    /** What was made in the end. */
    ReadOnlyObjectProperty<Optional<SampleSource.Own>> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }
}
