package backstep.ui.network.builder;

import backstep.nn.LayerSpec;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.layout.VBox;

/** A row for each layer of the network. */
final class LayerRows extends VBox {

    private final Form form;

    LayerRows(Form form) {
        this.form = form;
        getStyleClass().add("builder-rows");
    }

    /** Rows that are there stay, so that the keyboard stays in them. */
    void show(List<LayerSpec> layers) {
        if (getChildren().size() != layers.size()) {
            getChildren()
                    .setAll(IntStream.range(0, layers.size())
                            .mapToObj(i -> new LayerRow(form, i, i == layers.size() - 1))
                            .toList());
        }
        for (int i = 0; i < layers.size(); i++) {
            ((LayerRow) getChildren().get(i)).show(layers.get(i));
        }
    }
}
