package backstep.app;

import backstep.ui.expression.model.ExpressionSession;
import backstep.ui.task.WindowThread;
import backstep.ui.workspace.MainWindow;
import java.util.Arrays;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * How long it takes from a step to the painted picture, with the whole graph in sight: the time on the JavaFX thread
 * until the picture is recorded, and with a snapshot of the whole window, which is drawn in software here. A pulse paints
 * no more than what has changed of it.
 */
public final class StepLatency {

    private static final int STEPS = 200;
    private static final int WARM_NODES = 1_000;

    private StepLatency() {}

    public static void main(String[] arguments) throws InterruptedException {
        MainWindow window = BenchWindow.open();
        TimedPulses pulses =
                WindowThread.call(() -> new TimedPulses(window.stage().getScene()));
        // What is compiled while it is measured would be measured, too.
        measure(window, pulses, WARM_NODES);
        measure(window, pulses, WARM_NODES);
        System.out.println("warm");
        for (int nodes : new int[] {10, 100, 300, 1_000, 3_000}) {
            measure(window, pulses, nodes);
        }
        BenchWindow.end();
    }

    private static void measure(MainWindow window, TimedPulses pulses, int nodes) throws InterruptedException {
        ExpressionSession session = window.workspace().session();
        String text = text(nodes);
        WindowThread.run(() -> session.open(text));
        BenchWindow.await(() -> shows(window, text));
        Parent root = window.stage().getScene().getRoot();
        Node graph = root.lookup("#graph");
        WindowThread.run(() -> {
            graph.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
            session.move(stepper -> stepper.goTo(stepper.trace().stepCount() / 2));
        });
        double[] recorded = new double[STEPS];
        double[] painted = new double[STEPS];
        for (int step = 0; step < STEPS; step++) {
            int direction = step % 2 == 0 ? 1 : -1;
            int index = step;
            recorded[index] = pulses.millis(() -> session.move(stepper -> stepper.goTo(stepper.index() + direction)));
            WindowThread.run(() -> {
                long start = System.nanoTime();
                root.snapshot(null, null);
                painted[index] = recorded[index] + (System.nanoTime() - start) / 1e6;
            });
        }
        System.out.printf(
                Locale.ROOT,
                "%,6d nodes: recorded %.2f ms, painted %.2f ms (medians of %d); 95th percentile %.2f and %.2f%n",
                session.traceProperty().get().graph().size(),
                at(recorded, 0.5),
                at(painted, 0.5),
                STEPS,
                at(recorded, 0.95),
                at(painted, 0.95));
    }

    private static boolean shows(MainWindow window, String text) {
        var drawing = window.workspace().session().drawingProperty().get();
        return drawing != null
                && drawing.program().text().equals(text)
                && window.workspace().isAtRest();
    }

    private static double at(double[] times, double share) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[(int) (share * (sorted.length - 1))];
    }

    /** A tree of products under tanh over many leaves, about as many nodes as asked for. */
    private static String text(int nodes) {
        int leaves = Math.max(2, nodes / 3);
        StringBuilder text = new StringBuilder();
        for (int leaf = 0; leaf < leaves; leaf++) {
            text.append("x%d = %d.5%n".formatted(leaf, leaf % 7 - 3));
        }
        int made = leaves;
        for (int next = 0; next + 1 < made; next += 2) {
            text.append("x%d = tanh(x%d * x%d)%n".formatted(made++, next, next + 1));
        }
        return text.toString();
    }
}
