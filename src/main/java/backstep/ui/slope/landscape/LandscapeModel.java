package backstep.ui.slope.landscape;

import backstep.document.SlopeSpec;
import backstep.engine.Graph;
import backstep.nn.field.Range;
import backstep.picture.slope.LandscapeView;
import backstep.slope.DescentPath;
import backstep.slope.Ground;
import backstep.slope.Landscape;
import backstep.slope.Variable;
import backstep.ui.slope.model.SlopeFigures;
import backstep.ui.slope.model.SlopeSession;
import backstep.ui.task.Latest;
import backstep.ui.task.Tasks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The landscape of a function, measured only while it is looked at. */
final class LandscapeModel {

    private static final int COLUMNS = 120;
    private static final int ROWS = 90;
    private static final int COARSEST = 12;
    /** How many nodes are computed for a landscape: about a second at most. */
    private static final double NODES = 1e8;

    private final SlopeSession session;
    private final ReadOnlyObjectWrapper<@Nullable LandscapeView> view = new ReadOnlyObjectWrapper<>();
    private final Latest<Optional<Measured>> measuring;
    private Optional<Measured> known = Optional.empty();
    private boolean shown;
    private boolean again;

    /**
     * A landscape, and what it depends on.
     *
     * @param base all other variables with their values
     */
    private record Measured(Object base, LandscapeView view) {}

    LandscapeModel(SlopeSession session, Tasks tasks) {
        this.session = session;
        measuring = tasks.latest(this::measured, problem -> {
            throw new IllegalStateException(problem);
        });
        session.figuresProperty().subscribe(this::measure);
    }

    /** Whether it is looked at. */
    void setShown(boolean looked) {
        shown = looked;
        measure();
    }

    private void measure() {
        SlopeFigures figures = session.figuresProperty().get();
        if (!shown) {
            return;
        }
        if (measuring.runningProperty().get()) {
            again = true;
            return;
        }
        again = false;
        if (figures == null || figures.second().isEmpty()) {
            known = Optional.empty();
            view.set(null);
        } else {
            Variable second = figures.second().get();
            Optional<Measured> before = known;
            measuring.submit(() -> Optional.of(measured(figures, second, before)));
        }
    }

    private void measured(Optional<Measured> made) {
        known = made;
        view.set(made.map(Measured::view).orElse(null));
        if (again) {
            measure();
        }
    }

    /** While only the start of the way moves, or its pace, the ground stays. */
    private static Measured measured(SlopeFigures figures, Variable second, Optional<Measured> before) {
        Variable first = figures.variable();
        SlopeSpec spec = figures.spec();
        Graph graph = figures.program().graph();
        Range xs = SlopeFigures.range(spec, first);
        Range ys = SlopeFigures.range(spec, second);
        Map<Integer, Double> others = new HashMap<>(figures.values());
        others.remove(first.node());
        others.remove(second.node());
        Object base = List.of(figures.program(), first, second, xs, ys, others);
        Ground ground = Ground.of(graph, figures.values(), first.node(), second.node());
        Landscape land = before.filter(each -> each.base().equals(base))
                .map(each -> each.view().land())
                .orElseGet(() -> land(graph, ground, xs, ys));
        DescentPath path = DescentPath.of(
                ground,
                spec.value(SlopeFigures.key(first)),
                spec.value(SlopeFigures.key(second)),
                spec.rate(),
                spec.steps());
        return new Measured(base, new LandscapeView(land, path, first.name(), second.name(), figures.function()));
    }

    private static Landscape land(Graph graph, Ground ground, Range xs, Range ys) {
        double finest = Math.sqrt(NODES / graph.size() / ((double) COLUMNS * ROWS));
        double share = Math.min(1, finest);
        int columns = Math.max(COARSEST, (int) (share * COLUMNS));
        int rows = Math.max(COARSEST, (int) (share * ROWS));
        return Landscape.of(ground, xs.min(), xs.max(), ys.min(), ys.max(), columns, rows);
    }

    /** Moves the start of the way. */
    void start(double x, double y) {
        SlopeFigures figures = session.figuresProperty().get();
        if (figures != null && figures.second().isPresent()) {
            session.change(spec -> spec.withValues(Map.of(
                    SlopeFigures.key(figures.variable()), x,
                    SlopeFigures.key(figures.second().get()), y)));
        }
    }

    /** Goes the first step of the way. */
    void step() {
        LandscapeView now = view.get();
        if (now != null && now.path().points().size() > 1) {
            DescentPath.Point next = now.path().points().get(1);
            session.separate();
            start(next.x(), next.y());
            session.separate();
        }
    }

    SlopeSession session() {
        return session;
    }

    ReadOnlyObjectProperty<@Nullable LandscapeView> viewProperty() {
        return view.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return measuring.runningProperty();
    }

    /** Whether there are two variables to be moved. */
    boolean hasTwo() {
        SlopeFigures figures = session.figuresProperty().get();
        return figures != null && figures.second().isPresent();
    }
}
