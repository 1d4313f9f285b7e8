package backstep.app;

import backstep.engine.Level;
import backstep.layout.GroupedGraphs;
import backstep.ui.expression.model.ExpressionSession;
import backstep.ui.task.WindowThread;
import backstep.ui.workspace.MainWindow;
import java.util.Locale;
import java.util.Objects;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;

/** How often a second the window is drawn while a large graph is dragged and zoomed that is wholly in sight. */
public final class PanAndZoom {

    private static final double SECONDS = 4;

    private PanAndZoom() {}

    public static void main(String[] arguments) throws InterruptedException {
        MainWindow window = BenchWindow.open();
        // What is compiled while it is measured would be measured, too.
        measure(window, 4, 16, 16, 1);
        System.out.println("warm");
        measure(window, 1, 16, 16, 1);
        measure(window, 4, 16, 16, 1);
        measure(window, 8, 16, 16, 1);
        measure(window, 20, 16, 16, 1);
        BenchWindow.end();
    }

    private static void measure(MainWindow window, int samples, Integer... sizes) throws InterruptedException {
        ExpressionSession session = window.workspace().session();
        WindowThread.run(() -> session.open(GroupedGraphs.moons(samples, sizes), "moons " + samples));
        BenchWindow.await(
                () -> window.workspace().isAtRest() && session.drawingProperty().get() != null);
        WindowThread.run(() -> session.fold(folding -> backstep.engine.Folding.toLevel(folding.graph(), Level.SCALAR)));
        BenchWindow.await(() -> window.workspace().isAtRest());
        Node graph = Objects.requireNonNull(window.stage().getScene().lookup("#graph"));
        WindowThread.run(() -> {
            session.move(stepper -> stepper.last());
            graph.requestFocus();
            graph.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
        });
        BenchWindow.await(() -> window.workspace().isAtRest());
        int boxes = Objects.requireNonNull(session.drawingProperty().get())
                .layout()
                .placement()
                .boxes()
                .size();
        System.out.printf(
                Locale.ROOT,
                "%,7d nodes, %,7d boxes, %s",
                Objects.requireNonNull(session.traceProperty().get()).graph().size(),
                boxes,
                "");
        report("dragged", new Dragging(graph));
        report("zoomed", new Zooming(graph));
        System.out.println();
    }

    private static void report(String what, Moving moving) throws InterruptedException {
        long start = System.nanoTime();
        WindowThread.run(moving::start);
        Thread.sleep((long) (1000 * SECONDS));
        WindowThread.run(moving::end);
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "   %s: %5.1f pulses/s, longest gap %4.0f ms",
                what,
                moving.pulses / seconds,
                moving.longest / 1e6);
    }

    /** Does one movement for each pulse. */
    private abstract static class Moving extends AnimationTimer {
        final Node graph;
        int pulses;
        private long last;
        private long longest;

        Moving(Node graph) {
            this.graph = graph;
        }

        @Override
        public void handle(long now) {
            long time = System.nanoTime();
            longest = last == 0 ? 0 : Math.max(longest, time - last);
            last = time;
            pulses++;
            move();
        }

        abstract void move();

        void end() {
            stop();
        }
    }

    private static final class Dragging extends Moving {

        Dragging(Node graph) {
            super(graph);
        }

        @Override
        public void start() {
            fire(MouseEvent.MOUSE_PRESSED, 300, 300);
            super.start();
        }

        @Override
        void move() {
            fire(MouseEvent.MOUSE_DRAGGED, 300 + 120 * Math.sin(pulses / 20.0), 300 + 60 * Math.cos(pulses / 13.0));
        }

        @Override
        void end() {
            super.end();
            fire(MouseEvent.MOUSE_RELEASED, 300, 300);
        }

        private void fire(javafx.event.EventType<MouseEvent> type, double x, double y) {
            boolean down = !type.equals(MouseEvent.MOUSE_RELEASED);
            graph.fireEvent(new MouseEvent(
                    type,
                    x,
                    y,
                    x,
                    y,
                    MouseButton.PRIMARY,
                    1,
                    false,
                    false,
                    false,
                    false,
                    down,
                    false,
                    false,
                    true,
                    false,
                    false,
                    new PickResult(graph, x, y)));
        }
    }

    private static final class Zooming extends Moving {

        Zooming(Node graph) {
            super(graph);
        }

        @Override
        void move() {
            double turn = pulses % 60 < 30 ? 12 : -12;
            graph.fireEvent(new ScrollEvent(
                    ScrollEvent.SCROLL,
                    300,
                    300,
                    300,
                    300,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    0,
                    turn,
                    0,
                    turn,
                    ScrollEvent.HorizontalTextScrollUnits.NONE,
                    0,
                    ScrollEvent.VerticalTextScrollUnits.NONE,
                    0,
                    0,
                    new PickResult(graph, 300, 300)));
        }
    }
}
