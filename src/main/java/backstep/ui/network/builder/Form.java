package backstep.ui.network.builder;

import backstep.nn.train.Experiment;
import backstep.nn.train.TrainingSettings;
import backstep.ui.network.model.NetworkSession;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Between controls and session: controls change the experiment, and show it when anything else has changed it. */
final class Form {

    private final NetworkSession session;
    private final List<Consumer<Experiment>> views = new ArrayList<>();

    Form(NetworkSession session) {
        this.session = session;
        session.experimentProperty().subscribe(this::show);
    }

    Experiment experiment() {
        return session.experimentProperty().get();
    }

    /** Something that shows a part of the experiment, from now on. */
    void add(Consumer<Experiment> view) {
        views.add(view);
        view.accept(experiment());
    }

    private void show(Experiment experiment) {
        views.forEach(view -> view.accept(experiment));
    }

    /** Changes the experiment. If that is refused, or changes nothing, controls go back to what is. */
    void change(UnaryOperator<Experiment> change) {
        Experiment before = experiment();
        session.change(change);
        if (experiment().equals(before)) {
            show(before);
        }
    }

    /** Changes how the network is trained. */
    void train(UnaryOperator<TrainingSettings> change) {
        change(present -> present.withTraining(change.apply(present.training())));
    }

    /** Says why something cannot be; controls go back to what is. */
    void refuse(String reason) {
        refuse(new IllegalArgumentException(reason));
    }

    /** Says what is wrong; controls go back to what is. */
    void refuse(Exception reason) {
        session.refuse(reason);
        show(experiment());
    }

    /** Something that says what is wrong, from now on; null if nothing is. */
    void addProblem(Consumer<@Nullable Exception> view) {
        session.problemProperty().subscribe(view);
    }
}
