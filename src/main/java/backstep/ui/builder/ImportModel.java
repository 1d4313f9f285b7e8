package backstep.ui.builder;

import backstep.data.CsvChoice;
import backstep.data.Dataset;
import backstep.data.Split;
import backstep.nn.train.SampleSource;
import backstep.ui.task.Latest;
import backstep.ui.task.Tasks;
import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;

/** What somebody chooses about a file, and the samples that come of it. */
final class ImportModel {

    private static final int SPLIT_SEED = 42;
    private static final double SHARE = 0.8;

    private final CsvFile file;
    private final IntegerProperty labelColumn = new SimpleIntegerProperty(-1);
    private final DoubleProperty trainShare = new SimpleDoubleProperty(SHARE);
    private final ReadOnlyObjectWrapper<Optional<Dataset>> samples = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final Latest<Dataset> reading;
    private final Latest<SampleSource.Own> dividing;
    private final ReadOnlyObjectWrapper<Optional<SampleSource.Own>> outcome =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /** Begins with the usual column as label. */
    ImportModel(CsvFile file, Tasks tasks) {
        this.file = file;
        reading = tasks.latest(read -> samples.set(Optional.of(read)), this::fail);
        dividing = tasks.latest(own -> outcome.set(Optional.of(own)), this::fail);
        labelColumn.subscribe((was, is) -> read(is.intValue()));
        labelColumn.set(file.reader().labelColumn());
    }

    private void read(int column) {
        samples.set(Optional.empty());
        problem.set("");
        reading.submit(
                () -> file.reader().read(CsvChoice.USUAL.withLabel(column)).data());
    }

    private void fail(Exception reason) {
        problem.set(String.valueOf(reason.getMessage()));
    }

    /** Makes samples to learn from, which become the {@link #outcomeProperty()}. */
    void divide() {
        double share = trainShare.get();
        samples.get()
                .ifPresent(all ->
                        dividing.submit(() -> new SampleSource.Own(file.name(), Split.of(all, share, SPLIT_SEED))));
    }

    CsvFile file() {
        return file;
    }

    /** The column of the label, from 0. */
    IntegerProperty labelColumnProperty() {
        return labelColumn;
    }

    /** The share of the samples to learn from, 0.1 to 1. */
    DoubleProperty trainShareProperty() {
        return trainShare;
    }

    /** All samples; nothing while they are read, and if they cannot be. */
    ReadOnlyObjectProperty<Optional<Dataset>> samplesProperty() {
        return samples.getReadOnlyProperty();
    }

    /** Why the file cannot be read with this label; empty if it can. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** What was made in the end. */
    ReadOnlyObjectProperty<Optional<SampleSource.Own>> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }
}
