package backstep.ui.expression.export;

import backstep.engine.Level;
import backstep.engine.Trace;
import backstep.export.ExportFormat;
import backstep.export.Exporter;
import backstep.export.GraphExport;
import backstep.geometry.Bounds;
import backstep.layout.Diagram;
import backstep.layout.Direction;
import backstep.layout.LayoutEngine;
import backstep.layout.Placement;
import backstep.layout.engines.Layouts;
import backstep.picture.Palette;
import backstep.picture.View;
import backstep.progress.Meter;
import backstep.text.Messages;
import backstep.ui.export.Offer;
import backstep.ui.expression.model.Drawing;
import backstep.ui.expression.model.ExpressionSession;
import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import org.jspecify.annotations.Nullable;

/** The graph, or a part of it, in several scopes. */
public final class GraphOffers {

    private static final List<Level> LEVELS = List.of(Level.values());

    private final ExpressionSession session;
    private final Layouts layouts;
    private final ExportScopes scopes;
    private final IntegerProperty level = new SimpleIntegerProperty(LEVELS.indexOf(Level.SCALAR));
    private final AtomicReference<@Nullable SoftReference<Placed>> placed = new AtomicReference<>();
    private final Offer.Part state = new Offer.Part("state", new SimpleBooleanProperty(true));

    /** @param visible the part of the picture that the window shows */
    public GraphOffers(ExpressionSession session, Layouts layouts, Supplier<Bounds> visible) {
        this.session = session;
        this.layouts = layouts;
        this.scopes = new ExportScopes(session, visible);
    }

    /** One for each scope, the graph as it is folded first. */
    public List<Offer> all() {
        return Stream.of(ExportScope.values())
                .<Offer>map(scope -> new GraphOffer(this, scope))
                .toList();
    }

    private record GraphOffer(GraphOffers graph, ExportScope scope) implements Offer {

        @Override
        public String id() {
            return scope.word();
        }

        @Override
        public String title() {
            return graph.scopes.title(scope);
        }

        @Override
        public Optional<String> hindrance() {
            return graph.scopes.hindrance(scope);
        }

        @Override
        public String extent() {
            return graph.scopes.extent(scope, graph.level());
        }

        @Override
        public String text() {
            return graph.text();
        }

        @Override
        public int lastStep() {
            return graph.lastStep();
        }

        @Override
        public List<ExportFormat> formats() {
            return graph.formats();
        }

        @Override
        public Optional<Kinds> kinds() {
            return scope == ExportScope.LEVEL
                    ? Optional.of(new Kinds("level", graph.levelNames(), graph.level))
                    : Optional.empty();
        }

        @Override
        public List<Part> parts() {
            return List.of(graph.state);
        }

        @Override
        public String fileName() {
            return graph.fileName();
        }

        @Override
        public boolean isMain() {
            return true;
        }

        @Override
        public Work work(Palette palette) {
            return graph.work(scope);
        }
    }

    /** No run as a whole while figures of it are to be found: it would tell them all. */
    private List<ExportFormat> formats() {
        boolean isAsked = session.stateProperty()
                .get()
                .spec()
                .learning()
                .predict()
                .filter(predict -> predict.done() < lastStep())
                .isPresent();
        return ExportFormat.GRAPHS.stream()
                .filter(format -> !isAsked || !format.isRun())
                .toList();
    }

    private String text() {
        Drawing drawing = session.drawingProperty().get();
        return drawing == null ? "" : drawing.program().text();
    }

    private int lastStep() {
        Trace trace = session.traceProperty().get();
        return trace == null ? 0 : trace.stepCount();
    }

    private Level level() {
        return LEVELS.get(level.get());
    }

    private List<String> levelNames() {
        String kind = scopes.isOfNetwork() ? "network" : "text";
        return LEVELS.stream()
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .map(name -> Messages.text("ui.export.level." + kind + "." + name))
                .toList();
    }

    /** That of the root. */
    private String fileName() {
        Trace trace = session.traceProperty().get();
        String label = trace == null ? null : trace.graph().label(trace.graph().root());
        return label == null ? "graph" : label.replaceAll("[^\\p{L}\\p{N}_-]", "_");
    }

    private Offer.Work work(ExportScope scope) {
        Drawing drawing = Objects.requireNonNull(session.drawingProperty().get());
        Trace trace = Objects.requireNonNull(session.traceProperty().get());
        View view = state.wanted().get() ? View.of(trace, session.stepProperty().get()) : View.structure(trace);
        Optional<GraphExport> present = scopes.present(scope, drawing, view);
        return present.map(Offer.Work::done).orElseGet(() -> placed(scope, drawing, view));
    }

    private Offer.Work placed(ExportScope scope, Drawing drawing, View view) {
        Supplier<Diagram> wanted = scopes.diagram(scope, drawing, level());
        LayoutEngine engine = session.layoutWishes().engineProperty().get();
        Direction direction = drawing.layout().arrangement().direction();
        List<Object> wish = List.of(scope, scopes.extentKey(scope, level()), engine, direction);
        SoftReference<Placed> last = placed.get();
        Placed known = last == null ? null : last.get();
        if (known != null && known.is(drawing, wish)) {
            return Offer.Work.done(new GraphExport(view, known.placement()));
        }
        return new Offer.Work(Exporter.SHARE_OF_LAYOUT, saying -> {
            Diagram diagram = wanted.get();
            Meter meter = saying.apply(Messages.text("ui.export.placing", diagram.nodeCount()));
            Placement placement =
                    layouts.place(engine, diagram, direction, meter).placement();
            placed.set(new SoftReference<>(new Placed(drawing, wish, placement)));
            return new GraphExport(view, placement);
        });
    }

    /** What was placed last: what the preview shows need not be placed again for the file. */
    private record Placed(Drawing drawing, List<Object> wish, Placement placement) {

        @SuppressWarnings("ReferenceEquality") // comparing large drawings takes long, and there is one of each
        boolean is(Drawing other, List<Object> otherWish) {
            return drawing == other && wish.equals(otherWish);
        }
    }
}
