package backstep.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.app.WindowTest;
import backstep.ui.widget.FormulaView;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.junit.jupiter.api.Test;

/** One node explained, at each moment of a run. */
class InspectorTest extends WindowTest {

    @Test
    void nothingIsExplainedBeforeTheFirstStep() {
        assertThat(texts("#inspector")).containsExactly("What you select in the graph is explained here.");
        type("a = 2\nL = a*a");
        assertThat(texts("#inspector")).containsExactly("Step forward, or click a node, to have it explained.");
    }

    @Test
    void theNodeOfTheStepIsExplained() {
        type("a = 2\nb = -3\nL = a*b");
        click("forward");
        assertThat(text("node-name")).isEqualTo("L");
        assertThat(text("node-value")).isEqualTo("−6");
        assertThat(text("node-gradient")).isEqualTo("not yet");
        assertThat(formulas("#inspector"))
                .containsExactly("L = a·b = 2·(−3) = −6", "∂(a·b)/∂a = b = −3", "∂(a·b)/∂b = a = 2");
    }

    @Test
    void aSelectedNodeIsExplainedInsteadAndKeepsItsPlace() {
        type("a = 2\nb = -3\nL = a*b");
        run(() -> session().select(node("a")));
        click("last");
        assertThat(text("node-name")).isEqualTo("a");
        assertThat(text("node-value")).isEqualTo("2");
        assertThat(text("node-gradient")).isEqualTo("−3");
    }

    @Test
    void theLedgerHasARowForEachContribution() {
        type("a = 3\nb = a + a");
        run(() -> session().select(node("a")));
        assertThat(texts("#ledger")).containsExactly("No gradient has reached this node yet.");
        click("last");
        assertThat(text("node-gradient")).isEqualTo("2");
        assertThat(cells())
                .containsExactly(
                        "from",
                        "local",
                        "incoming",
                        "contribution",
                        "sum", //
                        "b = a + a",
                        "1",
                        "1",
                        "1",
                        "1", //
                        "b = a + a",
                        "1",
                        "1",
                        "1",
                        "2");
        assertThat(formulas("#ledger")).containsExactly("∂b/∂a += ∂(a₁ + a₂)/∂a₂ · ∂b/∂b", " = 1 · 1 = 1", "1 + 1 = 2");
    }

    @Test
    void aBackwardStepShowsWhatItSends() {
        type("a = 2\nb = -3\nL = a*b");
        click("last");
        assertThat(formulas("#this-step"))
                .containsExactly(
                        "L = a·b",
                        "∂L/∂a += ∂(a·b)/∂a · ∂L/∂L",
                        " = (−3) · 1 = −3",
                        "0 + (−3) = −3",
                        "∂L/∂b += ∂(a·b)/∂b · ∂L/∂L",
                        " = 2 · 1 = 2",
                        "0 + 2 = 2");
    }

    @Test
    void theRootIsSeeded() {
        type("a = 2\nL = a*a");
        run(() -> session().select(node("L")));
        assertThat(texts("#ledger")).containsExactly("The root will be seeded with 1 when the backward pass begins.");
        click("last");
        assertThat(texts("#ledger"))
                .containsExactly("The root is seeded with 1: the one gradient that is not sent by an operation.");
    }

    @Test
    void theCheckComparesWithACentralDifference() {
        type("a = 3\nb = a + a");
        run(() -> session().select(node("a")));
        click("last");
        click("check");
        await(() -> !text("verdict").isEmpty());
        assertThat(text("verdict"))
                .startsWith("The central difference agrees: it is 2, and the gradient is 2. They differ by ");
        assertThat(formulas("#check-working"))
                .containsExactly(
                        "h = 1.8166363e−5",
                        "(b(a + h) − b(a − h))/(2·h)",
                        " = (6.000036333 − 5.999963667)/(2·1.8166363e−5) = 2");
        click("back");
        assertThat(text("verdict")).as("the same run, so it still holds").startsWith("The central difference agrees");
        type("a = 4\nb = a + a");
        assertThat(text("verdict")).isEmpty();
    }

    @Test
    void anOverflowIsExplained() {
        type("x = 400.0\ne = exp(2*x)\no = (e - 1)/(e + 1)");
        run(() -> session().select(node("e")));
        click("last");
        assertThat(text("node-value")).isEqualTo("∞");
        assertThat(texts("#inspector")).anyMatch(text -> text.contains("larger than the largest number"));
    }

    private List<String> texts(String selector) {
        return labels(selector).stream().map(Label::getText).toList();
    }

    private List<Label> labels(String selector) {
        return call(() -> ((Parent) window().workspace().lookup(selector))
                .lookupAll(".label").stream()
                        .filter(each -> each instanceof Label && each.getParent() != null && !isInFormula(each))
                        .map(Label.class::cast)
                        .toList());
    }

    private static boolean isInFormula(Node node) {
        return node.getStyleClass().contains("formula-text");
    }

    private List<String> formulas(String selector) {
        return call(() -> window().workspace().lookup(selector).lookupAll(".formula").stream()
                .map(formula -> ((FormulaView) formula).getAccessibleText())
                .toList());
    }

    private List<String> cells() {
        return call(() -> ((GridPane) window().workspace().lookup(".ledger"))
                .getChildren().stream().map(cell -> ((Label) cell).getText()).toList());
    }
}
