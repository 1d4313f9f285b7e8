package backstep.ui.export;

import backstep.export.RunOptions;
import backstep.export.RunSteps;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** Which steps a file shows, and how long each, where its format shows a run. */
final class RunChoice {

    private final ObjectProperty<RunSteps.Part> part = new SimpleObjectProperty<>(RunSteps.Part.WHOLE);
    private final ObjectProperty<Integer> first = new SimpleObjectProperty<>(0);
    private final ObjectProperty<Integer> last = new SimpleObjectProperty<>(0);
    private final ObjectProperty<Double> seconds = new SimpleObjectProperty<>(RunOptions.DEFAULT.seconds());

    /** A choice of steps begins with all of a run, and stays where it still can. */
    void open(int lastStep) {
        if (last.get() == 0 || last.get() > lastStep) {
            first.set(0);
            last.set(lastStep);
        }
    }

    /**
     * What is chosen.
     *
     * @param title what the run is called
     * @param text what the graph is made of
     */
    RunOptions options(String title, String text) {
        return new RunOptions(title, text, steps(), seconds.get());
    }

    /** Of two bounds in the wrong order the one is the other. */
    private RunSteps steps() {
        return switch (part.get()) {
            case WHOLE -> RunSteps.WHOLE;
            case BACKWARD -> RunSteps.BACKWARD;
            case CHOICE -> RunSteps.between(Math.min(first.get(), last.get()), Math.max(first.get(), last.get()));
        };
    }

    List<ObservableValue<?>> all() {
        return List.of(part, first, last, seconds);
    }

    ObjectProperty<RunSteps.Part> partProperty() {
        return part;
    }

    ObjectProperty<Integer> firstProperty() {
        return first;
    }

    ObjectProperty<Integer> lastProperty() {
        return last;
    }

    ObjectProperty<Double> secondsProperty() {
        return seconds;
    }
}
