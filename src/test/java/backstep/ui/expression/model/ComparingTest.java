package backstep.ui.expression.model;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.document.Carrying;
import backstep.document.ExpressionRun;
import backstep.document.ExpressionSpec;
import backstep.engine.Folding;
import backstep.engine.Graph;
import backstep.engine.Quantity;
import backstep.engine.Trace;
import backstep.engine.analysis.GradientStep;
import backstep.lang.Language;
import backstep.lang.Program;
import backstep.layout.DirectionChoice;
import backstep.layout.LayoutEngine;
import backstep.layout.LayoutException;
import backstep.layout.engines.Arranger;
import backstep.layout.engines.LayoutWish;
import backstep.layout.engines.Layouts;
import backstep.ui.expression.model.OtherRun.Kept;
import backstep.ui.expression.model.OtherRun.Updated;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.junit.jupiter.api.Test;

class ComparingTest {

    private final ReadOnlyObjectWrapper<ExpressionState> state = new ReadOnlyObjectWrapper<>(ExpressionState.EMPTY);
    private final Comparing comparing = new Comparing(state.getReadOnlyProperty(), this::change, this::change);

    private void change(UnaryOperator<ExpressionSpec> change) {
        state.set(state.get().with(change.apply(state.get().spec())));
    }

    private static Graph graph(String text) {
        Program program = Language.compile(text).program();
        return Objects.requireNonNull(program, text).graph();
    }

    private void show(Trace trace) {
        ExpressionRun run = new ExpressionRun(new LinkedHashMap<>(), Map.of(), trace);
        ExpressionView view = new ExpressionView(drawing(trace.graph()), run, 0, ExpressionSession.NONE);
        ExpressionState before = state.get();
        ExpressionSpec spec = before.view() == null
                ? before.spec()
                : Carrying.carried(
                        before.spec(),
                        before.view().drawing().program(),
                        view.drawing().program());
        state.set(before.viewing(spec, view));
    }

    private static Drawing drawing(Graph graph) {
        try {
            LayoutWish wish = new LayoutWish(LayoutEngine.ELK, DirectionChoice.AUTOMATIC, null);
            return Drawing.of(
                    Program.of(graph, "#"), Folding.open(graph), new Arranger(Layouts.ofThisMachine()), wish, null);
        } catch (LayoutException | InterruptedException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private Comparison shown() {
        return Objects.requireNonNull(comparing.comparisonProperty().get());
    }

    private double root(Trace trace) {
        return trace.data(trace.graph().root());
    }

    @Test
    void withoutARunThereIsNothingToCompare() {
        comparing.keep();
        comparing.update();
        assertThat(comparing.comparisonProperty().get()).isNull();
    }

    @Test
    void theReferenceStaysAndThePresentRunGoesOn() {
        Graph graph = graph("a = 2\nL = a*3");
        show(Trace.of(graph));
        comparing.keep();
        assertThat(shown().diff().extent(Quantity.DATA).differing()).isZero();
        show(Trace.of(graph, Map.of(0, 5.0)));
        assertThat(root(shown().other())).isEqualTo(6);
        assertThat(root(shown().present())).isEqualTo(15);
        assertThat(shown().diff().difference(graph.root(), Quantity.DATA)).isEqualTo(9);
    }

    @Test
    void theReferenceKeepsItsConstantsAndTakesNewNames() {
        show(Trace.of(graph("a = 2\nL = a*3")));
        comparing.keep();
        Graph next = graph("apple = 2\nL = apple*4");
        show(Trace.of(next));
        assertThat(shown().other().graph()).isSameAs(next);
        assertThat(root(shown().other())).isEqualTo(6);
        assertThat(root(shown().present())).isEqualTo(8);
    }

    @Test
    void otherOperationsEndTheComparisonAndSayWhy() {
        show(Trace.of(graph("a = 2\nL = a*3")));
        comparing.keep();
        show(Trace.of(graph("a = 2\nL = a + 3")));
        assertThat(comparing.comparisonProperty().get()).isNull();
        assertThat(comparing.messageProperty().get()).contains("reference").contains("operations");
        show(Trace.of(graph("a = 2\nL = a + 4")));
        assertThat(comparing.messageProperty().get()).isEmpty();
    }

    @Test
    void theUpdateFollowsThePresentRun() {
        Graph graph = graph("a = 2\nL = a*a");
        show(Trace.of(graph));
        comparing.update();
        assertThat(shown().other().data(0)).isEqualTo(2 - 0.1 * 4);
        show(Trace.of(graph, Map.of(0, 5.0)));
        assertThat(shown().other().data(0)).isEqualTo(5 - 0.1 * 10);
        comparing.start(new Updated(new GradientStep(-0.5, Set.of())));
        assertThat(shown().other().data(0)).isEqualTo(10);
        assertThat(shown().run().isEarlier()).isFalse();
    }

    @Test
    void inputsByNameStayUnlessTheyAreAll() {
        assertThat(Updated.inputs(graph("x1 = 1\nx2_s3 = 2\nxy = 3\nw = 4\nL = x1*w + x2_s3*xy")))
                .containsExactlyInAnyOrder(0, 1);
        assertThat(Updated.inputs(graph("x = 1\nL = x*x"))).isEmpty();
    }

    @Test
    void aRunOfOtherOperationsIsRefused() {
        show(Trace.of(graph("a = 2\nL = a*3")));
        comparing.start(new Kept("run 1", true, Trace.of(graph("a = 2\nL = a/3"))));
        assertThat(comparing.comparisonProperty().get()).isNull();
        assertThat(comparing.messageProperty().get()).contains("run 1");
    }

    @Test
    void withoutAPresentRunTheComparisonEnds() {
        show(Trace.of(graph("a = 2\nL = a*3")));
        comparing.keep();
        state.set(ExpressionState.EMPTY);
        assertThat(comparing.comparisonProperty().get()).isNull();
    }
}
