package backstep.ui.expression.model;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.engine.Graph;
import backstep.engine.Quantity;
import backstep.engine.Trace;
import backstep.engine.analysis.GradientStep;
import backstep.lang.Language;
import backstep.lang.Program;
import backstep.ui.expression.model.OtherRun.Kept;
import backstep.ui.expression.model.OtherRun.Updated;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComparingTest {

    private final ReadOnlyObjectWrapper<@Nullable Trace> present = new ReadOnlyObjectWrapper<>();
    private final Comparing comparing = new Comparing(present.getReadOnlyProperty());

    private static Graph graph(String text) {
        Program program = Language.compile(text).program();
        return Objects.requireNonNull(program, text).graph();
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
        present.set(Trace.of(graph));
        comparing.keep();
        assertThat(shown().diff().extent(Quantity.DATA).differing()).isZero();
        present.set(Trace.of(graph, Map.of(0, 5.0)));
        assertThat(root(shown().other())).isEqualTo(6);
        assertThat(root(shown().present())).isEqualTo(15);
        assertThat(shown().diff().difference(graph.root(), Quantity.DATA)).isEqualTo(9);
    }

    @Test
    void theReferenceKeepsItsConstantsAndTakesNewNames() {
        present.set(Trace.of(graph("a = 2\nL = a*3")));
        comparing.keep();
        Graph next = graph("apple = 2\nL = apple*4");
        present.set(Trace.of(next));
        assertThat(shown().other().graph()).isSameAs(next);
        assertThat(root(shown().other())).isEqualTo(6);
        assertThat(root(shown().present())).isEqualTo(8);
    }

    @Test
    void otherOperationsEndTheComparisonAndSayWhy() {
        present.set(Trace.of(graph("a = 2\nL = a*3")));
        comparing.keep();
        present.set(Trace.of(graph("a = 2\nL = a + 3")));
        assertThat(comparing.comparisonProperty().get()).isNull();
        assertThat(comparing.messageProperty().get()).contains("reference").contains("operations");
        present.set(Trace.of(graph("a = 2\nL = a + 4")));
        assertThat(comparing.messageProperty().get()).isEmpty();
    }

    @Test
    void theUpdateFollowsThePresentRun() {
        Graph graph = graph("a = 2\nL = a*a");
        present.set(Trace.of(graph));
        comparing.update();
        assertThat(shown().other().data(0)).isEqualTo(2 - 0.1 * 4);
        present.set(Trace.of(graph, Map.of(0, 5.0)));
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
        present.set(Trace.of(graph("a = 2\nL = a*3")));
        comparing.start(new Kept("run 1", true, Trace.of(graph("a = 2\nL = a/3"))));
        assertThat(comparing.comparisonProperty().get()).isNull();
        assertThat(comparing.messageProperty().get()).contains("run 1");
    }

    @Test
    void withoutAPresentRunTheComparisonEnds() {
        present.set(Trace.of(graph("a = 2\nL = a*3")));
        comparing.keep();
        present.set(null);
        assertThat(comparing.comparisonProperty().get()).isNull();
    }
}
