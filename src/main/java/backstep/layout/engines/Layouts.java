package backstep.layout.engines;

import backstep.layout.Box;
import backstep.layout.Diagram;
import backstep.layout.Direction;
import backstep.layout.Layout;
import backstep.layout.LayoutEngine;
import backstep.layout.LayoutException;
import backstep.layout.Link;
import backstep.layout.Placement;
import backstep.layout.elk.ElkLayout;
import backstep.layout.graphviz.DotCommand;
import backstep.layout.graphviz.EmbeddedGraphviz;
import backstep.layout.graphviz.GraphvizLayout;
import backstep.progress.Meter;
import backstep.text.Messages;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The layout engines of this machine. Looking for them starts no program and loads no engine. */
public final class Layouts {

    /**
     * Up to here Graphviz is chosen by itself. Beyond, a value that very many operations share, such as a weight, can
     * cost it seconds, where ELK takes a tenth of one.
     */
    private static final int LARGEST_FOR_GRAPHVIZ = 200;

    private final Map<LayoutEngine, Layout> engines = new EnumMap<>(LayoutEngine.class);
    private final ElkLayout elk = new ElkLayout();

    /**
     * Looks for engines.
     *
     * @param searchPath the folders in which programs are looked for, as the variable {@code PATH} lists them
     */
    public Layouts(String searchPath) {
        Optional<Path> dot = DotCommand.find(searchPath);
        dot.ifPresent(program -> engines.put(LayoutEngine.GRAPHVIZ, GraphvizLayout.installed(program)));
        if (EmbeddedGraphviz.available()) {
            engines.put(LayoutEngine.GRAPHVIZ_EMBEDDED, GraphvizLayout.embedded());
        }
        engines.put(LayoutEngine.ELK, elk);
    }

    /** Looks for engines on the path of this program. */
    public static Layouts ofThisMachine() {
        return new Layouts(Optional.ofNullable(System.getenv("PATH")).orElse(""));
    }

    /** The engines that can be chosen here, in the order of the menu; automatic choice is always among them. */
    public List<LayoutEngine> available() {
        List<LayoutEngine> available = new ArrayList<>(List.of(LayoutEngine.AUTOMATIC));
        available.addAll(engines.keySet());
        return List.copyOf(available);
    }

    /** Why an engine cannot be chosen here, in words for people; nothing if it can. */
    public Optional<String> missingBecause(LayoutEngine engine) {
        return switch (engine) {
            case AUTOMATIC, ELK -> Optional.empty();
            case GRAPHVIZ ->
                engines.containsKey(engine) ? Optional.empty() : Optional.of(Messages.text("layout.graphviz.missing"));
            case GRAPHVIZ_EMBEDDED -> EmbeddedGraphviz.missingBecause();
        };
    }

    /**
     * Places a diagram. Under {@link LayoutEngine#AUTOMATIC} ELK steps in when Graphviz fails.
     *
     * @throws LayoutException if the engine fails or is not there; its message is meant for people
     * @throws InterruptedException if the thread was interrupted, then the work is given up
     */
    public LayoutResult place(LayoutEngine wanted, Diagram diagram, Direction direction)
            throws LayoutException, InterruptedException {
        return place(wanted, diagram, direction, Meter.NONE);
    }

    /**
     * The same, with a word on the way about how far it has come.
     *
     * @throws LayoutException as {@link #place(LayoutEngine, Diagram, Direction)}
     * @throws InterruptedException if the thread was interrupted, then the work is given up
     */
    public LayoutResult place(LayoutEngine wanted, Diagram diagram, Direction direction, Meter meter)
            throws LayoutException, InterruptedException {
        LayoutEngine engine = choice(wanted, diagram);
        try {
            return timed(engine, diagram, direction, meter, notice(wanted, engine));
        } catch (LayoutException e) {
            if (wanted != LayoutEngine.AUTOMATIC || engine == LayoutEngine.ELK) {
                throw e;
            }
            String notice = Messages.text("layout.fallback", String.valueOf(e.getMessage()));
            return timed(LayoutEngine.ELK, diagram, direction, meter, Optional.of(notice));
        }
    }

    /**
     * Places a diagram that differs from one that is shown by a group that opened or closed. If ELK does it, boxes keep
     * their order.
     *
     * @throws LayoutException as {@link #place(LayoutEngine, Diagram, Direction)}
     * @throws InterruptedException if the thread was interrupted, then the work is given up
     */
    public LayoutResult placeLike(Placement before, LayoutEngine wanted, Diagram diagram)
            throws LayoutException, InterruptedException {
        Direction direction = before.direction();
        if (choice(wanted, diagram) != LayoutEngine.ELK) {
            return place(wanted, diagram, direction);
        }
        long start = System.nanoTime();
        Placement placement = elk.place(diagram, direction, Optional.of(before), Meter.NONE);
        return new LayoutResult(
                placement,
                LayoutEngine.ELK,
                Duration.ofNanos(System.nanoTime() - start),
                notice(wanted, LayoutEngine.ELK));
    }

    /** Groups are drawn by our own engine, whatever is wanted: it alone gives them frames and lets them open in place. */
    private LayoutEngine choice(LayoutEngine wanted, Diagram diagram) {
        if (diagram.isFolded()) {
            return LayoutEngine.ELK;
        }
        if (wanted != LayoutEngine.AUTOMATIC) {
            return wanted;
        }
        boolean small = diagram.boxes().size() <= LARGEST_FOR_GRAPHVIZ;
        return small && engines.containsKey(LayoutEngine.GRAPHVIZ) ? LayoutEngine.GRAPHVIZ : LayoutEngine.ELK;
    }

    private static Optional<String> notice(LayoutEngine wanted, LayoutEngine chosen) {
        boolean asWanted = wanted == LayoutEngine.AUTOMATIC || wanted == chosen;
        return asWanted ? Optional.empty() : Optional.of(Messages.text("layout.groups"));
    }

    private LayoutResult timed(
            LayoutEngine engine, Diagram diagram, Direction direction, Meter meter, Optional<String> notice)
            throws LayoutException, InterruptedException {
        Layout layout = engines.get(engine);
        if (layout == null) {
            throw new LayoutException(missingBecause(engine).orElseThrow());
        }
        long start = System.nanoTime();
        Placement placement = layout.place(diagram, direction, meter);
        return new LayoutResult(placement, engine, Duration.ofNanos(System.nanoTime() - start), notice);
    }

    /**
     * Loads ELK by a tiny layout. The first one takes half a second, so do this in the background before it is needed.
     *
     * @throws InterruptedException if the thread was interrupted
     */
    public void warmUp() throws LayoutException, InterruptedException {
        Box operand = new Box(0, Box.Kind.VALUE, 1, 1);
        Box result = new Box(1, Box.Kind.OPERATION, 1, 1);
        Diagram smallest = new Diagram(List.of(operand, result), List.of(new Link(0, 1, 0), new Link(0, 1, 1)));
        place(LayoutEngine.ELK, smallest, Direction.LEFT_RIGHT);
    }
}
