package backstep.ui.network.builder;

import backstep.data.Task;
import backstep.nn.Goal;
import backstep.nn.LayerSpec;
import backstep.nn.train.ClassOutputs;
import backstep.nn.train.Experiment;
import backstep.nn.train.SampleSource;
import backstep.ui.network.model.NetworkSession;
import backstep.ui.task.Latest;
import backstep.ui.task.Tasks;
import backstep.ui.theme.Appearance;
import backstep.ui.widget.OpenPicker;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.stage.Window;

/** Brings in the person's own samples: asks for a file or takes a dropped one, reads it, and shows it first. */
final class Importer {

    private static final String[] ENDINGS = {"csv", "tsv", "txt"};

    private final Node place;
    private final NetworkSession session;
    private final OpenPicker picker;
    private final Latest<CsvFile> reading;
    private final Set<Path> read = new LinkedHashSet<>();

    /**
     * Nothing is asked before {@link #ask} or {@link #read(Path)}.
     *
     * @param place where it is called from
     * @param onImport is told the samples
     */
    Importer(
            Node place,
            NetworkSession session,
            Tasks tasks,
            Appearance appearance,
            OpenPicker picker,
            Consumer<SampleSource.Own> onImport) {
        this.place = place;
        this.session = session;
        this.picker = picker;
        reading = tasks.latest(
                file -> new ImportWindow(owner(), appearance, new ImportModel(file, tasks), this::goal, samples -> {
                            read.add(file.path());
                            onImport.accept(samples);
                        })
                        .show(),
                session::refuse);
    }

    /** How the network that is set up would read its outputs if its samples had this number of classes. */
    private Goal goal(int classes) {
        Experiment experiment = session.experimentProperty().get();
        ClassOutputs outputs = new ClassOutputs(
                        experiment.layers().getLast(), experiment.training().loss())
                .fitting(Task.CLASSIFICATION, classes);
        LayerSpec layer = outputs.layer();
        return Goal.of(layer.activation(), layer.neurons(), outputs.loss(), Task.CLASSIFICATION);
    }

    private Window owner() {
        return place.getScene().getWindow();
    }

    /** Asks for a file. */
    void ask() {
        picker.pick(owner(), BuilderTexts.of("file.kind"), ENDINGS).ifPresent(this::read);
    }

    /** All files that samples were taken from. */
    List<Path> read() {
        return List.copyOf(read);
    }

    /** Shows a file, and asks what is to be learned from it. */
    void read(Path file) {
        reading.submit(() -> CsvFile.read(file));
    }
}
