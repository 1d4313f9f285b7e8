package backstep.ui.network.model;

import backstep.nn.field.Neuron;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What is pointed at in one view, so that others show it too. It is no part of a document. */
public final class PointedAt {

    private final ObjectProperty<Optional<Neuron>> neuron = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<SamplePlace>> sample = new SimpleObjectProperty<>(Optional.empty());

    PointedAt() {}

    /** The neuron of which {@link backstep.nn.field.Maps#closeUp} is made. */
    public ObjectProperty<Optional<Neuron>> neuronProperty() {
        return neuron;
    }

    /** The sample that is chosen in a list; it may be gone since. */
    public ObjectProperty<Optional<SamplePlace>> sampleProperty() {
        return sample;
    }
}
