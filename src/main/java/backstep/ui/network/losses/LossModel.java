package backstep.ui.network.losses;

import backstep.data.Task;
import backstep.picture.chart.ChartOptions;
import backstep.picture.chart.ChartRun;
import backstep.picture.chart.ChartView;
import backstep.picture.chart.EpochRange;
import backstep.text.Messages;
import backstep.ui.network.model.KeptRun;
import backstep.ui.network.model.NetworkSession;
import backstep.ui.network.model.TrainingFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What the chart shows, and how it is to be shown. */
final class LossModel {

    private final NetworkSession session;
    private final BooleanProperty logLoss = new SimpleBooleanProperty(true);
    private final BooleanProperty logEpochs = new SimpleBooleanProperty();
    private final BooleanProperty accuracy = new SimpleBooleanProperty();
    private final BooleanProperty fitted = new SimpleBooleanProperty(true);
    private final ObjectProperty<Optional<EpochRange>> zoom = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<EpochRange>> selection = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<KeptRun>> emphasised = new SimpleObjectProperty<>(Optional.empty());

    LossModel(NetworkSession session) {
        this.session = session;
    }

    NetworkSession session() {
        return session;
    }

    /** The chart as it stands, with a hair line at an epoch if there is to be one. */
    ChartView view(OptionalLong hair) {
        ChartOptions options =
                new ChartOptions(logLoss.get(), logEpochs.get(), accuracy.get() && hasClasses(), false, fitted.get());
        ChartView whole = ChartView.of(runs(), options);
        Optional<EpochRange> seen =
                zoom.get().filter(span -> span.from() < whole.whole().to());
        return new ChartView(whole.runs(), options, seen, hair, selection.get());
    }

    /** The same as a file needs it: with the names of all runs, and without what the mouse points at. */
    ChartView fileView() {
        ChartView view = view(OptionalLong.empty());
        ChartOptions options = new ChartOptions(
                view.options().logLoss(),
                view.options().logEpochs(),
                view.options().accuracy(),
                true,
                view.options().fitted());
        List<ChartRun> plain = view.runs().stream()
                .map(run -> new ChartRun(run.number(), run.name(), run.snapshot(), false))
                .toList();
        return new ChartView(plain, options, view.zoom(), OptionalLong.empty(), Optional.empty());
    }

    private List<ChartRun> runs() {
        List<ChartRun> runs = new ArrayList<>();
        TrainingFrame frame = session.frameProperty().get();
        if (frame != null) {
            runs.add(new ChartRun(ChartRun.PRESENT, Messages.text("ui.losses.present"), frame.snapshot(), false));
        }
        int chosen = emphasised.get().map(KeptRun::number).orElse(ChartRun.PRESENT);
        for (KeptRun run : session.runs().list()) {
            if (run.shown()) {
                runs.add(new ChartRun(run.number(), run.name(), run.end(), run.number() == chosen));
            }
        }
        return runs;
    }

    /** Whether there is anything to be right or wrong about. */
    boolean hasClasses() {
        return session.experimentProperty().get().samples().task() == Task.CLASSIFICATION;
    }

    /** Looks at some epochs, or at all if that is what the span comes to. */
    void look(EpochRange span) {
        EpochRange whole = view(OptionalLong.empty()).whole();
        double from = Math.max(whole.from(), span.from());
        double to = Math.min(whole.to(), span.to());
        boolean all = from <= whole.from() && to >= whole.to();
        if (all) {
            showAll();
        } else if (to - from >= 1) {
            zoom.set(Optional.of(new EpochRange(from, to)));
        }
    }

    /** Whether some epochs are left out, as others are looked at. */
    boolean isClose() {
        ChartView view = view(OptionalLong.empty());
        return zoom.get().isPresent() || view.seen().to() < view.whole().to();
    }

    /** Looks at all epochs of all runs that are shown. */
    void showAll() {
        zoom.set(Optional.empty());
        if (isClose()) {
            fitted.set(false);
        }
    }

    /** Whether the axes are fitted to the present run, so that longer ones do not flatten it. */
    BooleanProperty fittedProperty() {
        return fitted;
    }

    BooleanProperty logLossProperty() {
        return logLoss;
    }

    BooleanProperty logEpochsProperty() {
        return logEpochs;
    }

    BooleanProperty accuracyProperty() {
        return accuracy;
    }

    /** The epochs that are looked at; while empty, all, however many they become. */
    ObjectProperty<Optional<EpochRange>> zoomProperty() {
        return zoom;
    }

    /** The epochs that a drag has marked so far. */
    ObjectProperty<Optional<EpochRange>> selectionProperty() {
        return selection;
    }

    /** The run that stands out. */
    ObjectProperty<Optional<KeptRun>> emphasisedProperty() {
        return emphasised;
    }
}
