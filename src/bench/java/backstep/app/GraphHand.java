package backstep.app;

import backstep.engine.Folding;
import backstep.engine.Graph;
import backstep.engine.Level;
import backstep.engine.Stepper;
import backstep.engine.Trace;
import backstep.layout.GroupedGraphs;
import backstep.ui.expression.model.Drawing;
import backstep.ui.expression.model.Example;
import backstep.ui.expression.model.ExpressionSession;
import backstep.ui.workspace.MainWindow;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Opens, collapses, expands, steps and searches graphs of all sizes at random. */
final class GraphHand {

    private static final List<String> SEARCHES =
            List.of("w1", "op:tanh", "grad == 0", "abs(data) > 1", "data < 0", "nothing like it", "b2", "");

    private static final List<Example> EXAMPLES = List.of(Example.values());

    private static final List<Consumer<Stepper>> MOVES =
            List.of(Stepper::forward, Stepper::back, Stepper::first, Stepper::last, Stepper::endOfPhase);

    private final MainWindow window;
    private final Random random;
    private final ExpressionSession session;

    GraphHand(MainWindow window, Random random) {
        this.window = window;
        this.random = random;
        this.session = window.workspace().session();
    }

    void act() {
        switch (random.nextInt(20)) {
            case 0 -> open();
            case 1, 2, 3, 4, 5 -> toggle();
            case 6 -> session.fold(folding -> Folding.toLevel(folding.graph(), level()));
            case 7, 8 -> search();
            case 9, 10, 11, 12, 13 -> session.move(MOVES.get(random.nextInt(MOVES.size())));
            case 14 ->
                session.move(
                        stepper -> stepper.goTo(random.nextInt(stepper.trace().stepCount() + 1)));
            case 15, 16 -> select();
            case 17 -> key(KeyCode.F);
            case 18 -> key(KeyCode.ESCAPE);
            default -> key(random.nextBoolean() ? KeyCode.PLUS : KeyCode.MINUS);
        }
    }

    private void open() {
        switch (random.nextInt(6)) {
            case 0 -> graph(GroupedGraphs.moons(200, 16, 16, 1));
            case 1 -> graph(GroupedGraphs.moons(10, 16, 16, 1));
            case 2 -> graph(GroupedGraphs.moons(1, 16, 16, 1));
            case 3 -> graph(GroupedGraphs.moons(4, 4, 4, 1));
            default ->
                session.open(EXAMPLES.get(random.nextInt(EXAMPLES.size())).text());
        }
    }

    private void graph(Graph graph) {
        session.open(graph, "moons, " + graph.size() + " nodes");
    }

    /** The finest level of a large graph is asked for rarely, as it takes seconds to be laid out. */
    private Level level() {
        Level[] levels = Level.values();
        Trace trace = session.traceProperty().get();
        boolean large = trace != null && trace.graph().size() > 20_000;
        return levels[random.nextInt(large && random.nextInt(10) > 0 ? 3 : levels.length)];
    }

    private void toggle() {
        Drawing drawing = session.drawingProperty().get();
        int groups = drawing == null ? 0 : drawing.program().graph().groups().count();
        if (groups > 1) {
            int group = 1 + random.nextInt(groups - 1);
            session.fold(folding -> folding.isOpen(group) ? folding.withClosed(group) : folding.withOpen(group));
        }
    }

    private void select() {
        Trace trace = session.traceProperty().get();
        if (trace != null) {
            session.select(random.nextInt(trace.graph().size()));
        }
    }

    private void search() {
        if (window.stage().getScene().lookup("#search") instanceof TextField field && field.isVisible()) {
            field.setText(SEARCHES.get(random.nextInt(SEARCHES.size())));
            field.fireEvent(new javafx.event.ActionEvent());
        } else {
            key(KeyCode.F, true);
        }
    }

    private void key(KeyCode code) {
        key(code, false);
    }

    private void key(KeyCode code, boolean control) {
        window.workspace()
                .lookup("#graph")
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
    }
}
