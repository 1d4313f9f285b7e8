package backstep.app;

import backstep.document.Document;
import backstep.document.DocumentFiles;
import backstep.document.ExpressionSpec;
import backstep.document.GraphOrigin;
import backstep.document.NetworkSpec;
import backstep.nn.train.Experiment;
import backstep.nn.train.Reshaping;
import backstep.ui.task.WindowThread;
import backstep.ui.workspace.MainWindow;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Parent;

/**
 * How long it takes from a file to the painted window, and how long the JavaFX thread is busy with an undo: for a small
 * text, and for the loss of a network over all samples. The first times are cold; medians are of the others.
 */
public final class DocumentTimes {

    private static final int ROUNDS = 7;
    private static final int COLD = 2;

    private DocumentTimes() {}

    public static void main(String[] arguments) throws Exception {
        MainWindow window = BenchWindow.open();
        Path folder = Files.createTempDirectory("backstep-bench");
        Document lecture = Document.EMPTY.withExpression(
                ExpressionSpec.of("a = 2; b = -3; c = 10; e = a*b; d = e + c; f = -2; L = d*f"));
        measure(window, "the lecture's L", save(folder.resolve("small.backstep"), lecture));
        measure(window, "loss of all samples", save(folder.resolve("large.backstep"), lossOfAll()));
        BenchWindow.end();
    }

    private static Document lossOfAll() {
        Experiment experiment = Reshaping.resize(Reshaping.resize(Experiment.first(), 0, 16), 1, 16);
        return Document.EMPTY
                .withNetwork(NetworkSpec.of(experiment))
                .withExpression(ExpressionSpec.EMPTY.withOrigin(new GraphOrigin.OfAll()));
    }

    private static Path save(Path file, Document document) throws Exception {
        DocumentFiles.save(document, file);
        return file;
    }

    private static void measure(MainWindow window, String name, Path file) throws Exception {
        double[] opened = new double[ROUNDS];
        double[] undone = new double[ROUNDS];
        int nodes = 0;
        for (int round = 0; round < ROUNDS; round++) {
            WindowThread.run(() -> window.document().open().replace(Document.EMPTY, Optional.empty()));
            BenchWindow.await(() -> window.isAtRest() && !shows(window));
            long start = System.nanoTime();
            WindowThread.run(() -> window.document().deeds().open(file));
            BenchWindow.await(() -> window.isAtRest() && shows(window));
            paint(window);
            opened[round] = (System.nanoTime() - start) / 1e6;
            nodes = WindowThread.call(() ->
                    window.workspace().session().traceProperty().get().graph().size());
            undone[round] = undo(window);
        }
        System.out.printf(
                Locale.ROOT,
                "%s, %,d nodes: opened in %.0f ms (%.0f at first), undo %.1f ms (%.1f at first)%n",
                name,
                nodes,
                median(opened),
                opened[0],
                median(undone),
                undone[0]);
    }

    private static boolean shows(MainWindow window) {
        return window.workspace().session().traceProperty().get() != null;
    }

    private static void paint(MainWindow window) throws InterruptedException {
        WindowThread.run(() -> window.stage().getScene().getRoot().snapshot(null, null));
    }

    /** Undoes a step to the end of the run, and paints that. */
    private static double undo(MainWindow window) throws InterruptedException {
        WindowThread.run(() -> {
            window.acts().separate();
            window.workspace()
                    .session()
                    .move(stepper -> stepper.goTo(stepper.trace().stepCount()));
            window.workspace().session().select(0);
        });
        BenchWindow.await(window::isAtRest);
        double[] time = new double[1];
        WindowThread.run(() -> {
            Parent root = window.stage().getScene().getRoot();
            long start = System.nanoTime();
            window.acts().undo();
            root.applyCss();
            root.layout();
            time[0] = (System.nanoTime() - start) / 1e6;
        });
        BenchWindow.await(window::isAtRest);
        return time[0];
    }

    private static double median(double[] times) {
        double[] warm = Arrays.copyOfRange(times, COLD, times.length);
        Arrays.sort(warm);
        return warm[warm.length / 2];
    }
}
