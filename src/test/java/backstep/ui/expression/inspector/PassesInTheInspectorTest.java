package backstep.ui.expression.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.ui.widget.FormulaView;
import backstep.ui.workspace.WindowTest;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;

/** What the inspector tells of paths where a run has several backward passes. */
class PassesInTheInspectorTest extends WindowTest {

    /** Steps: 1 f, 2 g, 3 seeds f, 4 f sends, 5 seeds g, 6 g sends. */
    private static final String APART = "a = 2; b = 3; f = a*a; g = a*b; f.backward(); g.backward(0.5)";

    private List<String> formulas() {
        return call(() -> window().workspace().lookup("#paths").lookupAll(".formula").stream()
                .map(FormulaView.class::cast)
                .map(view -> view.getAccessibleText())
                .toList());
    }

    private List<String> hints() {
        return call(() -> window().workspace().lookup("#paths").lookupAll(".hint").stream()
                .filter(Labeled.class::isInstance)
                .filter(Node::isVisible)
                .map(label -> ((Labeled) label).getText())
                .toList());
    }

    private void at(int step, String node) {
        run(() -> {
            session().select(node(node));
            session().move(stepper -> stepper.goTo(step));
        });
        settle();
    }

    @Test
    void pathsBelongToThePassThatIsStepped() {
        type(APART);
        at(2, "a");
        assertThat(formulas()).isEmpty();
        assertThat(hints())
                .containsExactly(
                        "2 paths lead from a to f. Along each, the slopes multiply; over all of them, they add up to"
                                + " the gradient.",
                        "pass 1 of 2: f",
                        "not yet",
                        "not yet");
        at(4, "a");
        assertThat(formulas()).containsExactly("a.grad = 2 + 2 = 4", "2", "2");
        at(5, "a");
        assertThat(hints()).contains("pass 1 of 2: f", "pass 2 of 2: g", "not yet");
        assertThat(formulas()).containsExactly("2", "2");
        at(6, "a");
        assertThat(formulas()).containsExactly("a.grad = 2 + 2 + 1.5 = 5.5", "2", "2", "3 · 0.5 = 1.5");
    }

    @Test
    void aNodeThatThePresentPassDoesNotReachHasNoPathInIt() {
        type(APART);
        at(3, "b");
        assertThat(hints()).containsExactly("No path leads from b to f, the root of this backward pass.");
        at(6, "b");
        assertThat(formulas()).containsExactly("b.grad = 1", "2 · 0.5 = 1");
    }
}
