package backstep.ui.expression.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.ui.widget.CutTexts;
import backstep.ui.widget.FormulaView;
import backstep.ui.workspace.WindowTest;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
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
    void aStepThatIsExplainedAlikeKeepsAllNodes() {
        type("a = 2\nb = 3\nc = 4\nd = a*b\nL = d*c");
        fire("forward");
        List<Node> before = all();
        fire("forward");
        assertThat(text("node-name")).isEqualTo("L");
        assertThat(formulas("#inspector"))
                .containsExactly("L = d·c = 6·4 = 24", "∂(d·c)/∂d = c = 4", "∂(d·c)/∂c = d = 6");
        assertThat(all()).isEqualTo(before);
    }

    @Test
    void aSelectedNodeKeepsItsNodesAndOnlyItsTextsFollowTheStep() {
        type("a = 2\nb = 3\nc = 4\nd = a*b\ne = a*c\nL = d+e");
        run(() -> session().select(node("a")));
        run(() -> session().move(stepper -> stepper.goTo(1)));
        Node name = find("node-name", Label.class);
        Node paths = call(() -> window().workspace().lookup("#paths .path-row"));
        click("last");
        assertThat(text("node-gradient")).isEqualTo("7");
        assertThat(find("node-name", Label.class)).isSameAs(name);
        assertThat(call(() -> window().workspace().lookup("#paths .path-row"))).isSameAs(paths);
        Node ledger = call(() -> window().workspace().lookup(".ledger"));
        fire("back");
        assertThat(call(() -> window().workspace().lookup(".ledger"))).isSameAs(ledger);
        assertThat(cells()).as("one contribution below the headings").hasSize(10);
    }

    private List<Node> all() {
        return call(() -> {
            List<Node> nodes = new ArrayList<>();
            gather(window().workspace().lookup(".inspector"), nodes);
            return nodes;
        });
    }

    private static void gather(Node node, List<Node> nodes) {
        nodes.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, nodes));
        }
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
        assertThat(isThere("check"))
                .as("it would tell the gradient before its step")
                .isFalse();
        assertThat(isThere("verdict")).isFalse();
        click("forward");
        assertThat(text("verdict")).as("the same run, so it still holds").startsWith("The central difference agrees");
        type("a = 4\nb = a + a");
        click("last");
        assertThat(text("verdict")).isEmpty();
    }

    private static final String SHARED = "a = 3\nb = -2\nc = -6\nL = a*b + a*c";

    @Test
    void nothingIsToldBeforeItsStepUnlessTheAnswerIsAskedFor() {
        type(SHARED);
        run(() -> session().select(node("a")));
        fire("forward");
        assertThat(text("node-gradient")).isEqualTo("not yet");
        assertThat(isThere("check")).isFalse();
        assertThat(formulas("#paths")).isEmpty();
        fire("answer-node");
        assertThat(text("node-gradient")).isEqualTo("not yet");
        assertThat(text("node-gradient-answer")).isEqualTo("−8");
        assertThat(isThere("check")).isTrue();
        assertThat(formulas("#paths")).as("each place is asked by itself").isEmpty();
        fire("answer-paths");
        assertThat(formulas("#paths"))
                .satisfiesExactly(
                        sum -> assertThat(sum).endsWith(" = −8"),
                        first -> assertThat(first).endsWith(" = −2"),
                        second -> assertThat(second).endsWith(" = −6"));
    }

    @Test
    void anAnswerIsForgottenWithTheNextStepAndAtAnotherNode() {
        type(SHARED);
        run(() -> session().select(node("a")));
        fire("answer-node");
        fire("forward");
        assertThat(isThere("node-gradient-answer")).isFalse();
        fire("answer-node");
        run(() -> session().select(node("b")));
        run(() -> session().select(node("a")));
        assertThat(isThere("node-gradient-answer"))
                .as("asked for at this very step")
                .isTrue();
        run(() -> session().select(node("b")));
        fire("answer-node");
        run(() -> session().select(node("a")));
        assertThat(isThere("node-gradient-answer")).isFalse();
    }

    @Test
    void answersCanBeShownAlwaysAndThatIsRemembered() {
        type(SHARED);
        choose("menu-answers.always");
        run(() -> session().select(node("a")));
        assertThat(text("node-gradient-answer")).isEqualTo("−8");
        fire("forward");
        assertThat(text("node-gradient-answer")).isEqualTo("−8");
        assertThat(formulas("#paths")).hasSize(3);
        assertThat(isThere("answer-node")).isFalse();
        reopen();
        assertThat(((CheckMenuItem) menuItem("menu-answers.always")).isSelected())
                .isTrue();
    }

    @Test
    void aPartOfAGradientIsCalledSoAndItsWayHasItsProduct() {
        type(SHARED);
        run(() -> session().select(node("a")));
        run(() -> session().move(stepper -> stepper.goTo(6)));
        settle();
        assertThat(text("node-gradient")).isEqualTo("−6 so far");
        assertThat(formulas("#paths")).singleElement().asString().endsWith(" = −6");
        fire("forward");
        assertThat(text("node-gradient")).isEqualTo("−8");
        assertThat(formulas("#paths")).hasSize(3);
    }

    @Test
    void thePassesOrderTellsTheWholeGradientOnlyAtItsStep() {
        type(SHARED);
        run(() -> session().select(node("a")));
        choose("menu-order.forward");
        run(() -> session().move(stepper -> stepper.goTo(6)));
        assertThat(isThere("answer-order")).isTrue();
        int before = texts("#order").size();
        fire("forward");
        assertThat(isThere("answer-order")).isFalse();
        assertThat(texts("#order"))
                .as("waits for nobody any more, but tells the gradient")
                .hasSize(before);
    }

    @Test
    void theKeyboardIsInTheGraphAfterAnAnswer() {
        type(SHARED);
        run(() -> session().select(node("a")));
        fire("answer-node");
        keys(KeyCode.RIGHT);
        assertThat(step()).isEqualTo(1);
    }

    @Test
    void aPathTakesTheRoomOfItsTextOnly() {
        type(SHARED);
        run(() -> session().select(node("a")));
        click("last");
        List<Double> heights = call(() -> window().workspace().lookup("#paths").lookupAll(".path-row").stream()
                .map(row -> ((Region) row).getHeight())
                .toList());
        assertThat(heights).hasSize(2);
        assertThat(heights).allMatch(height -> height < 60);
    }

    @Test
    void anotherNodeIsExplainedFromTheTop() {
        type(SHARED + "\nM = L*a + L*b + L*c + a*b + a*c + b*c");
        run(() -> session().select(node("a")));
        click("last");
        ScrollPane pane = find("inspector", ScrollPane.class);
        run(() -> pane.setVvalue(0.6));
        fire("back");
        assertThat(call(pane::getVvalue)).as("the same node").isPositive();
        run(() -> session().select(node("b")));
        assertThat(call(pane::getVvalue)).isZero();
    }

    @Test
    void theLedgerPutsItsFiguresBelowWhereThereIsNoRoomBeside() {
        type("a = 3\nb = 1.23456789\nL = a*b + a*a");
        run(() -> session().select(node("a")));
        click("last");
        Region ledger = (Region) call(() -> window().workspace().lookup(".ledger"));
        assertThat(rows(ledger, 400))
                .as("three contributions below one heading")
                .isEqualTo(4);
        assertThat(rows(ledger, 200)).isEqualTo(8);
        assertThat(call(() -> CutTexts.in(ledger))).isEmpty();
    }

    private static long rows(Region ledger, double width) {
        return call(() -> {
            ledger.resize(width, ledger.prefHeight(width));
            ledger.layout();
            return ledger.getChildrenUnmodifiable().stream()
                    .mapToDouble(Node::getLayoutY)
                    .distinct()
                    .count();
        });
    }

    @Test
    void longNamesAreWhole() {
        type("w_of_the_first_layer = 2\nx_of_the_first_sample = 3\n"
                + "L = w_of_the_first_layer*x_of_the_first_sample + w_of_the_first_layer");
        run(() -> session().select(node("w_of_the_first_layer")));
        click("last");
        assertThat(call(() -> CutTexts.in((Parent) window().workspace().lookup("#inspector"))))
                .isEmpty();
    }

    private boolean isThere(String id) {
        return call(() -> window().workspace().lookup("#" + id) != null);
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
        return call(() -> ((Region) window().workspace().lookup(".ledger"))
                .getChildrenUnmodifiable().stream()
                        .map(cell -> ((Label) cell).getText())
                        .toList());
    }
}
