package backstep.ui.network.neurons;

import backstep.nn.Activation;
import backstep.nn.LayerSpec;
import backstep.ui.network.model.NetworkSession;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Changes to the layers of the network that is set up. Layers that are not there any more are left alone. */
final class LayerEdits {

    /** The hidden layer of a network that had none. */
    private static final LayerSpec FIRST = new LayerSpec(4, Activation.TANH);

    private final NetworkSession session;

    LayerEdits(NetworkSession session) {
        this.session = session;
    }

    /** Gives a hidden layer more or fewer neurons. */
    void resize(int layer, int change) {
        edit(layers -> {
            if (layer < layers.size() - 1) {
                LayerSpec before = layers.get(layer);
                layers.set(layer, new LayerSpec(before.neurons() + change, before.activation()));
            }
        });
    }

    /** Puts a hidden layer like its neighbour in. */
    void add(int layer) {
        edit(layers -> {
            int hidden = layers.size() - 1;
            if (layer <= hidden) {
                layers.add(layer, hidden == 0 ? FIRST : layers.get(Math.max(0, layer - 1)));
            }
        });
    }

    void remove(int layer) {
        edit(layers -> {
            if (layer < layers.size() - 1) {
                layers.remove(layer);
            }
        });
    }

    void activate(int layer, Activation activation) {
        edit(layers -> {
            if (layer < layers.size()) {
                layers.set(layer, new LayerSpec(layers.get(layer).neurons(), activation));
            }
        });
    }

    private void edit(Consumer<List<LayerSpec>> change) {
        session.change(experiment -> {
            List<LayerSpec> layers = new ArrayList<>(experiment.layers());
            change.accept(layers);
            return experiment.withLayers(layers);
        });
    }
}
