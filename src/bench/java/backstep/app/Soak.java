package backstep.app;

import backstep.ui.task.WindowThread;
import backstep.ui.workspace.MainWindow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Window;

/**
 * Clicks, drags, types and presses keys at random in the real window, training most of the time. Says how
 * many exceptions there were, how long the JavaFX thread was ever kept waiting, and how much memory is in use after each
 * minute. The first argument is the number of minutes, the second the seed; with {@code graphs} as the third, large graphs
 * are opened, folded, searched and stepped most of the time.
 */
public final class Soak {

    /** Controls that would leave the window, or wait for an answer outside of it. */
    private static final Set<String> LEFT_ALONE = Set.of("export", "quit", "menu-window.quit");

    private static final KeyCode[] KEYS = {
        KeyCode.SPACE, KeyCode.RIGHT, KeyCode.LEFT, KeyCode.UP, KeyCode.DOWN, KeyCode.HOME, KeyCode.END, KeyCode.ENTER,
        KeyCode.ESCAPE, KeyCode.TAB, KeyCode.DELETE, KeyCode.PLUS, KeyCode.MINUS, KeyCode.DIGIT1, KeyCode.F3, KeyCode.F9
    };

    private final Random random;
    private final AtomicInteger exceptions = new AtomicInteger();
    private final AtomicInteger ofThePlatform = new AtomicInteger();
    private final Heart heart = new Heart();
    private final MainWindow window;
    private final Robot robot;
    private final boolean onGraphs;
    private long actions;

    private Soak(MainWindow window, Robot robot, long seed, boolean onGraphs) {
        this.onGraphs = onGraphs;
        this.window = window;
        this.robot = robot;
        this.random = new Random(seed);
    }

    public static void main(String[] arguments) throws InterruptedException {
        // JMH's pattern comes first when the build starts this class.
        List<Double> numbers = Stream.of(arguments)
                .filter(each -> each.matches("[\\d.]+"))
                .map(Double::valueOf)
                .toList();
        double minutes = numbers.isEmpty() ? 10 : numbers.getFirst();
        long seed = numbers.size() < 2 ? 1 : numbers.get(1).longValue();
        boolean onGraphs = List.of(arguments).contains("graphs");
        MainWindow window = BenchWindow.open();
        Soak soak = new Soak(window, WindowThread.call(Robot::new), seed, onGraphs);
        Thread.setDefaultUncaughtExceptionHandler(soak::caught);
        WindowThread.run(() -> Thread.currentThread().setUncaughtExceptionHandler(soak::caught));
        soak.run(minutes);
        System.exit(soak.exceptions.get() == 0 ? 0 : 1);
    }

    private void caught(Thread thread, Throwable problem) {
        if (isOfThePlatform(problem)) {
            ofThePlatform.incrementAndGet();
            return;
        }
        exceptions.incrementAndGet();
        problem.printStackTrace();
    }

    /** The Headless platform cannot click beside a window, nor paint one that reaches beyond its screen. */
    private static boolean isOfThePlatform(Throwable problem) {
        return Stream.of(problem.getStackTrace())
                .takeWhile(frame -> !frame.getClassName().startsWith("backstep."))
                .anyMatch(frame -> frame.getClassName().startsWith("com.sun.glass.ui.headless.Headless"));
    }

    private void run(double minutes) throws InterruptedException {
        GraphHand graphs = new GraphHand(window, random);
        WindowThread.run(() -> window.shell().show(onGraphs ? "expression" : "network"));
        heart.start();
        long start = System.nanoTime();
        int reported = 0;
        while (System.nanoTime() - start < minutes * 60e9) {
            WindowThread.run(() -> act(graphs));
            Thread.sleep(random.nextInt(40));
            if ((System.nanoTime() - start) / 60e9 >= reported + 1) {
                reported++;
                report(reported);
            }
        }
        heart.stop();
        report(reported);
    }

    private void report(int minute) {
        double longestWait = heart.longestWaitMillis();
        System.gc();
        // What that took is not the window's doing.
        heart.longestWaitMillis();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT,
                "minute %d: %,d actions, %d exceptions (and %d of the platform), longest wait of the JavaFX thread"
                        + " %.0f ms, %.0f MB in use, %d threads%n",
                minute,
                actions,
                exceptions.get(),
                ofThePlatform.get(),
                longestWait,
                (runtime.totalMemory() - runtime.freeMemory()) / 1e6,
                Thread.activeCount());
    }

    private void act(GraphHand graphs) {
        actions++;
        try {
            if (onGraphs && random.nextInt(3) > 0) {
                graphs.act();
                return;
            }
            switch (random.nextInt(12)) {
                case 0, 1, 2, 3, 4 -> control();
                case 5, 6 -> mouse();
                case 7 -> key();
                case 8 -> training(true);
                case 9 -> training(false);
                case 10 -> menu();
                default -> other();
            }
        } catch (RuntimeException problem) {
            caught(Thread.currentThread(), problem);
        }
    }

    private void training(boolean on) {
        if (on && !onGraphs) {
            window.network().session().run();
        } else {
            window.network().session().pause();
        }
    }

    private void other() {
        Window front = Window.getWindows().getLast();
        if (!front.equals(window.stage())) {
            front.hide();
        } else if (random.nextInt(8) == 0) {
            window.shell().show(onGraphs == (random.nextInt(4) > 0) ? "expression" : "network");
        }
    }

    private void control() {
        List<Control> controls = new ArrayList<>();
        gather(front().getRoot(), controls);
        if (controls.isEmpty()) {
            return;
        }
        switch (controls.get(random.nextInt(controls.size()))) {
            case MenuButton menu -> fire(menu.getItems());
            case ButtonBase button -> button.fire();
            case Slider slider ->
                slider.setValue(slider.getMin() + random.nextDouble() * (slider.getMax() - slider.getMin()));
            case ComboBox<?> box -> choose(box);
            case TabPane tabs ->
                tabs.getSelectionModel().select(random.nextInt(tabs.getTabs().size()));
            case TextField field -> {
                field.requestFocus();
                field.setText(text());
                field.fireEvent(new javafx.event.ActionEvent());
            }
            default -> {}
        }
    }

    private static <T> void choose(ComboBox<T> box, int index) {
        box.getSelectionModel().select(index);
    }

    private void choose(ComboBox<?> box) {
        if (!box.getItems().isEmpty()) {
            choose(box, random.nextInt(box.getItems().size()));
        }
    }

    private String text() {
        return switch (random.nextInt(5)) {
            case 0 -> "MLP(2, [%d, %d, 1])".formatted(1 + random.nextInt(16), 1 + random.nextInt(16));
            case 1 -> "nonsense";
            case 2 -> "";
            default -> String.valueOf(random.nextInt(3) == 0 ? random.nextInt(300) : random.nextGaussian());
        };
    }

    private void fire(List<MenuItem> items) {
        if (!items.isEmpty()) {
            MenuItem item = items.get(random.nextInt(items.size()));
            String id = item.getId();
            if (!item.isDisable() && item.getOnAction() != null && (id == null || !LEFT_ALONE.contains(id))) {
                item.fire();
            }
        }
    }

    private void menu() {
        if (front().lookup("#menus") instanceof javafx.scene.control.MenuBar bar) {
            var menu = bar.getMenus().get(1 + random.nextInt(3));
            fire(menu.getItems());
        }
    }

    private void gather(Node node, List<Control> into) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        boolean known = node instanceof ButtonBase
                || node instanceof Slider
                || node instanceof ComboBox<?>
                || node instanceof TextField
                || node instanceof TabPane;
        if (known && (node.getId() == null || !LEFT_ALONE.contains(node.getId()))) {
            into.add((Control) node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, into));
        }
    }

    private Scene front() {
        return Window.getWindows().getLast().getScene();
    }

    private void mouse() {
        if (Window.getWindows().stream().noneMatch(Window::isFocused)) {
            // The robot of the Headless platform cannot click then.
            window.stage().requestFocus();
            return;
        }
        Bounds bounds = front().getRoot().localToScreen(front().getRoot().getBoundsInLocal());
        double x = bounds.getMinX() + random.nextDouble() * bounds.getWidth();
        // Menus stand above, and clicks there open what only more clicks can close.
        double y = bounds.getMinY() + 0.12 * bounds.getHeight() + random.nextDouble() * 0.86 * bounds.getHeight();
        robot.mouseMove(x, y);
        switch (random.nextInt(6)) {
            case 0 -> robot.mouseClick(MouseButton.PRIMARY);
            case 1 -> robot.mouseClick(MouseButton.SECONDARY);
            case 2 -> robot.mouseWheel(random.nextInt(7) - 3);
            case 3 -> {
                robot.mouseClick(MouseButton.PRIMARY);
                robot.mouseClick(MouseButton.PRIMARY);
            }
            case 4 -> {
                robot.mousePress(MouseButton.PRIMARY);
                // The platform loses a release beside the window, and with it the end of the drag.
                robot.mouseMove(
                        Math.clamp(x + 60 * random.nextGaussian(), bounds.getMinX() + 1, bounds.getMaxX() - 2),
                        Math.clamp(y + 60 * random.nextGaussian(), bounds.getMinY() + 1, bounds.getMaxY() - 2));
                robot.mouseRelease(MouseButton.PRIMARY);
            }
            default -> {}
        }
    }

    private void key() {
        KeyCode code = KEYS[random.nextInt(KEYS.length)];
        Platform.runLater(() -> {
            robot.keyPress(code);
            robot.keyRelease(code);
        });
    }
}
