package backstep.ui.network.neurons;

import backstep.data.InputNames;
import backstep.nn.MlpSpec;
import backstep.nn.Parameters;
import backstep.nn.field.Neuron;
import backstep.nn.train.RunSpec;
import backstep.picture.Shades;
import backstep.picture.network.Learned;
import backstep.picture.network.NetworkQuantity;
import backstep.picture.network.NetworkView;
import backstep.picture.network.NeuronNames;
import backstep.picture.network.Target;
import backstep.ui.network.model.NetworkSession;
import backstep.ui.network.model.NodeWalk;
import backstep.ui.network.model.TrainingFrame;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What the picture shows of the session, and where mouse and keyboard are in it. */
final class NeuronModel {

    private final NetworkSession session;
    private final ObjectProperty<NetworkQuantity> quantity = new SimpleObjectProperty<>(NetworkQuantity.WEIGHTS);
    private final ReadOnlyObjectWrapper<Optional<Target>> pointed = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<Target>> edited = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<@Nullable Learned> learned = new ReadOnlyObjectWrapper<>();
    private Neuron cursor = new Neuron(0, 0);
    private boolean cursorVisible;

    NeuronModel(NetworkSession session) {
        this.session = session;
        session.frameProperty().subscribe(this::next);
    }

    /** What is gone from the network is neither pointed at nor edited by the time that the others see the new one. */
    private void next(@Nullable TrainingFrame frame) {
        if (frame == null) {
            return;
        }
        Parameters parameters = frame.snapshot().parameters();
        MlpSpec next = parameters.spec();
        pointed.get().filter(target -> !target.existsIn(next)).ifPresent(gone -> point(Optional.empty()));
        edited.get().filter(target -> !target.existsIn(next)).ifPresent(gone -> edited.set(Optional.empty()));
        if (!new Target.OnNeuron(cursor).existsIn(next)) {
            cursor = new Neuron(next.layers().size() - 1, 0);
        }
        RunSpec run = frame.snapshot().spec();
        Shades output = Shades.of(run.data(), run.goal());
        learned.set(new Learned(parameters, frame.snapshot().gradients(), frame.maps(), run.frozen(), output));
    }

    NetworkSession session() {
        return session;
    }

    @Nullable
    Learned learned() {
        return learned.get();
    }

    /** What is known of the network at the moment that is shown. */
    ReadOnlyObjectProperty<@Nullable Learned> learnedProperty() {
        return learned.getReadOnlyProperty();
    }

    /** The network that is shown; before there is any, the one that is going to be. */
    MlpSpec spec() {
        Learned known = learned();
        return known == null
                ? session.experimentProperty().get().network()
                : known.parameters().spec();
    }

    private List<String> inputNames() {
        TrainingFrame frame = session.frameProperty().get();
        return frame == null
                ? InputNames.first(session.experimentProperty().get().network().inputs())
                : frame.snapshot().spec().shownInputs();
    }

    NeuronNames names() {
        return new NeuronNames(spec(), inputNames(), classNames());
    }

    private List<String> classNames() {
        TrainingFrame frame = session.frameProperty().get();
        return frame == null
                ? List.of()
                : frame.snapshot().spec().data().train().shownClasses();
    }

    NetworkView view() {
        return new NetworkView(
                names(),
                learned(),
                quantity.get(),
                pointed.get().or(edited::get).or(this::walkedTo),
                cursorVisible ? Optional.of(cursor) : Optional.empty(),
                Walks.marks(session.walkProperty().get()),
                false);
    }

    /** The neuron whose node was computed last, with its links. */
    private Optional<Target> walkedTo() {
        return Optional.ofNullable(session.walkProperty().get())
                .flatMap(NodeWalk::neuron)
                .map(Target.OnNeuron::new);
    }

    /** What colours stand for. */
    ObjectProperty<NetworkQuantity> quantityProperty() {
        return quantity;
    }

    /** What mouse or keyboard are on. */
    ReadOnlyObjectProperty<Optional<Target>> pointedProperty() {
        return pointed.getReadOnlyProperty();
    }

    /** What is being edited. */
    ObjectProperty<Optional<Target>> editedProperty() {
        return edited;
    }

    void point(Optional<Target> target) {
        if (!pointed.get().equals(target)) {
            pointed.set(target);
            session.pointedAt().neuronProperty().set(target.flatMap(Target::anyNeuron));
        }
    }

    /** Begins to edit what has a parameter. */
    void edit(Target target) {
        if (target.place(spec()).isPresent() && learned() != null) {
            edited.set(Optional.of(target));
        }
    }

    Neuron cursor() {
        return cursor;
    }

    void moveCursor(Neuron neuron) {
        cursor = neuron;
    }

    /** Shows where the keyboard is, or not. */
    void showCursor(boolean visible) {
        cursorVisible = visible;
    }
}
