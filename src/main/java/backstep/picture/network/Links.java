package backstep.picture.network;

import backstep.nn.MlpSpec;
import java.util.ArrayList;
import java.util.List;

/** All links of a network, with the place of each weight, made once for a shape. */
final class Links {

    private final MlpSpec spec;
    private final List<Connection> all = new ArrayList<>();
    private final int[] places;

    Links(MlpSpec spec) {
        this.spec = spec;
        for (int layer = 0; layer < spec.layers().size(); layer++) {
            for (int to = 0; to < spec.layers().get(layer).neurons(); to++) {
                for (int from = 0; from < spec.inputsOf(layer); from++) {
                    all.add(new Connection(layer, from, to));
                }
            }
        }
        places = all.stream().mapToInt(link -> link.place(spec)).toArray();
    }

    MlpSpec spec() {
        return spec;
    }

    int count() {
        return places.length;
    }

    Connection get(int index) {
        return all.get(index);
    }

    int place(int index) {
        return places[index];
    }
}
