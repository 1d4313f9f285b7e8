package backstep.picture.network;

import backstep.nn.field.Neuron;
import backstep.picture.SceneElement;

/** A neuron or an input as a part of the picture. */
record NeuronElement(NeuronNames names, Neuron neuron) implements SceneElement {

    @Override
    public String id() {
        return neuron.layer() == Neuron.INPUTS
                ? "input-" + neuron.index()
                : "neuron-" + neuron.layer() + "-" + neuron.index();
    }

    @Override
    public String title() {
        return names.formula(neuron);
    }

    @Override
    public String styleClass() {
        return neuron.layer() == Neuron.INPUTS ? "input" : "neuron";
    }
}
