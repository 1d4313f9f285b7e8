package backstep.ui.expression.model;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.document.ExpressionSpec;
import backstep.document.FoldingSpec;
import backstep.document.History;
import backstep.document.LeafKey;
import backstep.document.SliderRange;
import backstep.engine.Folding;
import backstep.engine.Intervention;
import backstep.engine.Quantity;
import backstep.engine.Stepper;
import backstep.engine.Trace;
import backstep.layout.DirectionChoice;
import backstep.layout.LayoutEngine;
import backstep.layout.engines.Layouts;
import backstep.ui.task.QueuedWorkers;
import backstep.ui.task.Tasks;
import backstep.ui.widget.Undoing;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many acts in any order: they are undone and redone exactly, and what is seen is always all of one state. */
class RandomExpressionTest {

    private static final int ACTS = Integer.getInteger("acts", 80);
    private static final List<String> TEXTS = List.of(
            "a = 2\nb = -3\nL = a*b + a",
            "x = 1\nfor i in range(3):\n  x = x*2\nL = x",
            "# group: one\na = 2\nb = a*a\n# end\n# group: two\nc = b + a\n# end\nL = c*b",
            "a = 2\nL = a*",
            "",
            "h = 0.5\nh = tanh(h)\nh = tanh(h)\nh = tanh(h)\nL = h");

    private final Queue<Runnable> work = new ArrayDeque<>();
    private final Queue<Runnable> window = new ArrayDeque<>();

    /** A session, with the history that undoes what is done in it. */
    private record Opened(History<ExpressionSpec> history, ExpressionSession session) {}

    private Opened opened() {
        History<ExpressionSpec> history = new History<>(ExpressionSpec.EMPTY);
        Tasks tasks = new Tasks(new QueuedWorkers(work), window::add);
        Opened opened = new Opened(history, new ExpressionSession(tasks, Layouts.ofThisMachine(), history));
        opened.session.layoutWishes().engineProperty().set(LayoutEngine.ELK);
        watch(opened.session);
        history.restart(history.present());
        return opened;
    }

    private static void watch(ExpressionSession session) {
        session.drawingProperty().subscribe(() -> checkWhole(session));
        session.traceProperty().subscribe(() -> checkWhole(session));
        session.stepProperty().subscribe(() -> checkWhole(session));
        session.selectedProperty().subscribe(() -> checkWhole(session));
        session.leafValues().overridesProperty().subscribe(() -> checkWhole(session));
    }

    private static void checkWhole(ExpressionSession session) {
        Trace trace = session.traceProperty().get();
        Drawing drawing = session.drawingProperty().get();
        assertThat(trace == null).isEqualTo(drawing == null);
        if (trace != null && drawing != null) {
            assertThat(trace.graph()).isSameAs(drawing.program().graph());
            assertThat(session.stepProperty().get()).isBetween(0, trace.stepCount());
            assertThat(session.selectedProperty().get())
                    .isLessThan(trace.graph().size());
            assertThat(session.leafValues().all().keySet())
                    .containsAll(session.leafValues().overridesProperty().get().keySet());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whatWasDoneIsUndoneAndRedoneExactly(long seed) {
        Random random = new Random(seed);
        Opened opened = opened();
        for (int act = 0; act < ACTS; act++) {
            act(opened.session, random);
            opened.session.separate();
            if (random.nextInt(3) > 0) {
                settle();
            }
        }
        settle();
        Undoing undoing = new Undoing(opened.history, opened.session::show);
        List<ExpressionSpec> states = new ArrayList<>();
        for (int place = opened.history.place(); place > 0; place--) {
            states.addFirst(opened.history.present());
            undoing.undo();
            settle();
        }
        ExpressionSpec first = opened.history.present();
        for (ExpressionSpec state : states) {
            undoing.redo();
            settle();
            assertThat(opened.history.present()).isEqualTo(state);
            assertThat(opened.session.stateProperty().get().spec()).isEqualTo(state);
        }
        checkAsOpenedAnew(opened);
        opened.history.goTo(0);
        opened.session.show(opened.history.present());
        settle();
        assertThat(opened.history.present()).isEqualTo(first);
    }

    /** What is seen is what one sees who opens the same. */
    private void checkAsOpenedAnew(Opened opened) {
        ExpressionState shown = opened.session.stateProperty().get();
        Opened anew = opened();
        anew.session.show(shown.spec());
        settle();
        ExpressionState seen = anew.session.stateProperty().get();
        assertThat(seen.spec()).isEqualTo(shown.spec());
        if (seen.view() != null && shown.view() != null) {
            assertThat(seen.view().step()).isEqualTo(shown.view().step());
            assertThat(seen.view().selected()).isEqualTo(shown.view().selected());
            assertThat(seen.view().values()).isEqualTo(shown.view().values());
            assertThat(seen.view().trace().interventions())
                    .isEqualTo(shown.view().trace().interventions());
            assertThat(folding(seen.view())).as(seen.spec().toString()).isEqualTo(folding(shown.view()));
        }
    }

    private static FoldingSpec folding(ExpressionView view) {
        return FoldingSpec.of(view.drawing().folding());
    }

    private static void act(ExpressionSession session, Random random) {
        Trace trace = session.traceProperty().get();
        int node = trace == null ? 0 : random.nextInt(trace.graph().size());
        switch (random.nextInt(12)) {
            case 0 -> session.open(TEXTS.get(random.nextInt(TEXTS.size())));
            case 1 -> session.textProperty().set(TEXTS.get(random.nextInt(TEXTS.size())));
            case 2 -> session.textProperty().set(session.textProperty().get() + "\nz = 4");
            case 3 ->
                leaf(session, random).ifPresent(leaf -> session.leafValues().override(leaf, random.nextInt(9)));
            case 4 -> session.leafValues().reset();
            case 5 -> leaf(session, random).ifPresent(session.leafValues()::writeBack);
            case 6 ->
                session.settings().add(new Intervention(random.nextInt(3), node, Quantity.DATA, random.nextInt(9)));
            case 7 -> session.settings().removeAll();
            case 8 ->
                session.fold(folding -> random.nextBoolean() ? Folding.open(folding.graph()) : folding.revealing(0));
            case 9 -> session.select(node);
            case 10 -> session.move(random.nextBoolean() ? Stepper::forward : Stepper::last);
            default -> chooseOrRange(session, random);
        }
    }

    private static void chooseOrRange(ExpressionSession session, Random random) {
        if (random.nextBoolean()) {
            DirectionChoice[] ways = DirectionChoice.values();
            session.layoutWishes().directionProperty().set(ways[random.nextInt(ways.length)]);
        } else {
            leaf(session, random)
                    .ifPresent(leaf -> session.change(spec ->
                            spec.withLeaves(spec.leaves().with(leaf.place(), SliderRange.around(random.nextInt(5))))));
        }
    }

    private static Optional<LeafKey> leaf(ExpressionSession session, Random random) {
        List<LeafKey> leaves = List.copyOf(session.leafValues().all().keySet());
        return leaves.isEmpty() ? Optional.empty() : Optional.of(leaves.get(random.nextInt(leaves.size())));
    }

    private void settle() {
        while (!work.isEmpty() || !window.isEmpty()) {
            QueuedWorkers.drain(window);
            QueuedWorkers.drain(work);
        }
    }
}
