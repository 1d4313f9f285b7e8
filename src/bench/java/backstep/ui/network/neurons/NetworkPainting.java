package backstep.ui.network.neurons;

import backstep.data.DatasetSpec;
import backstep.data.Generator;
import backstep.nn.Activation;
import backstep.nn.MlpSpec;
import backstep.nn.Parameters;
import backstep.nn.field.HeatMaps;
import backstep.nn.field.Plane;
import backstep.nn.kernel.Backend;
import backstep.picture.Palette;
import backstep.picture.Shades;
import backstep.picture.network.Learned;
import backstep.picture.network.NetworkLayout;
import backstep.picture.network.NetworkPicture;
import backstep.picture.network.NetworkQuantity;
import backstep.picture.network.NetworkView;
import backstep.picture.network.NeuronNames;
import backstep.picture.network.WalkMarks;
import backstep.ui.task.WindowThread;
import backstep.ui.widget.CanvasSurface;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;

/**
 * How long a picture of a network takes on the JavaFX thread while all weights change from one to the next, and with a
 * snapshot of it, which is drawn in software here.
 */
public final class NetworkPainting {

    private static final double WIDTH = 720;
    private static final double HEIGHT = 700;
    private static final int MOMENTS = 20;
    private static final int PICTURES = 300;

    private NetworkPainting() {}

    public static void main(String[] arguments) throws InterruptedException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        WindowThread.start();
        measure(List.of(4));
        measure(List.of(8, 8));
        measure(List.of(16, 16));
        measure(Collections.nCopies(8, 64));
        System.exit(0);
    }

    private static void measure(List<Integer> hidden) throws InterruptedException {
        List<Integer> sizes = new ArrayList<>(hidden);
        sizes.add(1);
        MlpSpec spec = MlpSpec.of(2, sizes, Activation.TANH, Activation.TANH, 1);
        List<NetworkView> views = views(spec);
        NetworkLayout layout = NetworkLayout.of(new NeuronNames(spec, List.of("x1", "x2")), WIDTH, HEIGHT);
        NetworkPicture picture = new NetworkPicture(Palette.DARK);
        double[] recorded = new double[PICTURES];
        double[] painted = new double[PICTURES];
        WindowThread.run(() -> {
            Canvas canvas = new Canvas(WIDTH, HEIGHT);
            new Scene(new Group(canvas));
            CanvasSurface surface = new CanvasSurface(canvas.getGraphicsContext2D());
            for (int index = 0; index < PICTURES; index++) {
                long start = System.nanoTime();
                canvas.getGraphicsContext2D().clearRect(0, 0, WIDTH, HEIGHT);
                surface.begin();
                picture.paint(surface, layout, views.get(index % MOMENTS));
                recorded[index] = (System.nanoTime() - start) / 1e6;
                canvas.snapshot(null, null);
                painted[index] = (System.nanoTime() - start) / 1e6;
            }
        });
        System.out.printf(
                Locale.ROOT,
                "%-40s recorded %.2f ms, painted %.2f ms (medians of %d); 95th percentile %.2f and %.2f%n",
                spec.text(),
                at(recorded, 0.5),
                at(painted, 0.5),
                PICTURES,
                at(recorded, 0.95),
                at(painted, 0.95));
    }

    private static List<NetworkView> views(MlpSpec spec) {
        Plane plane = Plane.around(DatasetSpec.of(Generator.MOONS).split());
        HeatMaps mapper = new HeatMaps(Backend.best());
        List<NetworkView> views = new ArrayList<>();
        for (int seed = 0; seed < MOMENTS; seed++) {
            Parameters drawn =
                    Parameters.of(spec, Parameters.draw(spec.withSeed(seed)).toArray());
            Learned learned = new Learned(
                    drawn, drawn, mapper.map(drawn, plane, List.of(), Optional.empty()), Set.of(), new Shades(-1, 1));
            views.add(new NetworkView(
                    new NeuronNames(spec, List.of("x1", "x2")),
                    learned,
                    NetworkQuantity.WEIGHTS,
                    Optional.empty(),
                    Optional.empty(),
                    WalkMarks.NONE,
                    false));
        }
        return views;
    }

    private static double at(double[] times, double share) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[(int) (share * (sorted.length - 1))];
    }
}
