package backstep.app;

import backstep.data.DatasetSpec;
import backstep.data.Division;
import backstep.data.Generator;
import backstep.nn.Activation;
import backstep.nn.LayerSpec;
import backstep.nn.Loss;
import backstep.nn.MlpSpec;
import backstep.nn.train.Experiment;
import backstep.nn.train.SampleSource;
import backstep.ui.network.model.NetworkSession;
import backstep.ui.task.WindowThread;
import backstep.ui.workspace.MainWindow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;

/**
 * How long a tab of results takes to show what is in it, the first time and the second, and how long that keeps the
 * JavaFX thread, with eight layers of 64 neurons and 5,000 samples: of two classes and of three, at rest and in training.
 */
public final class TabTimes {

    private static final int SAMPLES = 5000;
    private static final int PULSES = 2;
    private static final double WIDTH = 1400;

    private TabTimes() {}

    public static void main(String[] arguments) throws InterruptedException {
        MainWindow window = BenchWindow.open();
        NetworkSession session = WindowThread.call(() -> {
            // Wide enough for the column of results.
            window.stage().setWidth(WIDTH);
            window.shell().show("network");
            return window.network().session();
        });
        BenchWindow.await(session::isAtRest);
        TabPane tabs =
                WindowThread.call(() -> (TabPane) window.stage().getScene().lookup("#network-tabs"));
        for (int classes : new int[] {2, 3}) {
            WindowThread.run(() -> session.open(experiment(classes)));
            BenchWindow.await(session::isAtRest);
            visit(tabs, classes + " classes, at rest, first");
            visit(tabs, classes + " classes, at rest, again");
            WindowThread.run(session::run);
            Thread.sleep(3000);
            visit(tabs, classes + " classes, in training");
            visit(tabs, classes + " classes, in training, again");
            WindowThread.run(session::pause);
            BenchWindow.await(session::isAtRest);
        }
        BenchWindow.end();
    }

    private static Experiment experiment(int classes) {
        List<Integer> sizes = new ArrayList<>(Collections.nCopies(8, 64));
        sizes.add(classes == 2 ? 1 : classes);
        List<LayerSpec> layers = MlpSpec.layers(sizes, Activation.TANH, Activation.LINEAR);
        Generator generator = classes == 2 ? Generator.MOONS : Generator.SPIRAL_ARMS;
        Experiment first = Experiment.first();
        return first.withSamples(new SampleSource.Named(
                        new DatasetSpec(generator, SAMPLES, 0.15, 42, Division.USUAL, DatasetSpec.FACTOR, classes)))
                .withLayers(layers)
                .withTraining(first.training().withLoss(classes == 2 ? Loss.BCE : Loss.CROSS_ENTROPY));
    }

    private static void visit(TabPane tabs, String when) throws InterruptedException {
        for (Tab tab : tabs.getTabs()) {
            Heart heart = new Heart();
            heart.start();
            Thread.sleep(50);
            heart.longestWaitMillis();
            long start = System.nanoTime();
            WindowThread.run(() -> tabs.getSelectionModel().select(tab));
            pulses();
            double seen = (System.nanoTime() - start) / 1e6;
            BenchWindow.await(() -> isFilled(tab));
            pulses();
            double filled = (System.nanoTime() - start) / 1e6;
            Thread.sleep(700);
            System.out.printf(
                    Locale.ROOT,
                    "%-34s %-16s first picture %4.0f ms, its content %4.0f ms; JavaFX thread kept %4.0f ms%n",
                    when,
                    tab.getId(),
                    seen,
                    filled,
                    heart.longestWaitMillis());
            heart.stop();
        }
    }

    /** Waits until what has changed has been laid out and painted. */
    private static void pulses() throws InterruptedException {
        CountDownLatch passed = new CountDownLatch(PULSES);
        AnimationTimer timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                passed.countDown();
            }
        };
        WindowThread.run(timer::start);
        passed.await();
        WindowThread.run(timer::stop);
    }

    private static boolean isFilled(Tab tab) {
        return switch (tab.getContent()) {
            case null -> false;
            default -> {
                boolean words = !(tab.getContent().lookup("#finding") instanceof Label label)
                        || !label.getText().isEmpty();
                boolean rows = !(tab.getContent().lookup(".table-view") instanceof TableView<?> table)
                        || !table.getItems().isEmpty();
                yield words && rows;
            }
        };
    }
}
