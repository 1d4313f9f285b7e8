package backstep.ui.expression.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.engine.Quantity;
import backstep.engine.Trace;
import backstep.ui.expression.model.Comparing.Colouring;
import backstep.ui.expression.model.Comparison;
import backstep.ui.workspace.WindowTest;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Comparing runs with the window's controls. */
class ComparisonBarTest extends WindowTest {
    private static final String NEURON = "x1 = 2\nw1 = -3\nb = 7\nn = x1*w1 + b\no = tanh(n)";

    @BeforeEach
    void typeANeuron() {
        type(NEURON);
        keys(KeyCode.ESCAPE);
    }

    @Test
    void theReferenceStaysWhileASliderMoves() {
        keys(KeyCode.END);
        keys(KeyCode.CONTROL, KeyCode.K);
        assertThat(text("comparison-extent")).isEqualTo("none of 6 differs");
        set(slider("w1"), -2.5);
        assertThat(value(other(), "n")).isEqualTo(1);
        assertThat(value("n")).isEqualTo(2);
        assertThat(text("comparison-extent")).isEqualTo("4 of 6 differ, most at x1·w1");
        assertThat(text("run-name")).isEqualTo("present");
        assertThat(text("run-name-other")).isEqualTo("reference");
        assertThat(text("comparison-result")).startsWith("o = 0.7616 → 0.964");
    }

    @Test
    void theReferenceStaysWhileNumbersAreTyped() {
        choose("menu-compare.keepReference");
        type(NEURON.replace("b = 7", "b = 6.5"));
        assertThat(value("n")).isEqualTo(0.5);
        assertThat(value(other(), "n")).isEqualTo(1);
    }

    private List<String> updates() {
        return call(() -> window().workspace().lookupAll("#update-formula .formula").stream()
                .map(Node::getAccessibleText)
                .toList());
    }

    @Test
    void theReferenceKeepsWhatIsSetByHand() {
        keys(KeyCode.RIGHT);
        keys(KeyCode.RIGHT);
        int n = node("n");
        run(() -> session().select(n));
        keys(KeyCode.F2);
        characters("0.5");
        keys(KeyCode.ENTER);
        choose("menu-compare.keepReference");
        run(() -> session().settings().removeAll());
        assertThat(value("o")).isEqualTo(Math.tanh(1));
        assertThat(value(other(), "o")).isEqualTo(Math.tanh(0.5));
    }

    @Test
    void anUpdateMovesAllButTheInputsByTheLearningRate() {
        choose("menu-compare.update");
        assertThat(text("update-moves")).isEqualTo("w1, b move");
        double gradient = trace().grad(node("b"));
        assertThat(value(other(), "b")).isEqualTo(7 - 0.1 * gradient);
        assertThat(value(other(), "x1")).isEqualTo(2);
        run(() -> session().select(node("b")));
        assertThat(updates()).as("the gradient is not known yet").containsExactly("b ← b − η · ∂o/∂b");
        click("last");
        assertThat(updates()).containsExactly("b ← b − η · ∂o/∂b", "b ← 7 − 0.1 · 0.42 = 6.958");
        run(() -> session().select(node("x1")));
        assertThat(updates()).as("an input is given, and stays").isEmpty();
        enterRate("0.5");
        assertThat(value(other(), "b")).isEqualTo(7 - 0.5 * gradient);
        fire("update-ascend");
        assertThat(value(other(), "b")).isEqualTo(7 + 0.5 * gradient);
        assertThat(value(other(), "o")).isGreaterThan(value("o"));
        enterRate("0.25");
        assertThat(value(other(), "b")).isEqualTo(7 + 0.25 * gradient);
    }

    @Test
    void theUpdateIsComputedAnewWhenASliderMoves() {
        choose("menu-compare.update");
        set(slider("w1"), -2.5);
        double gradient = trace().grad(node("w1"));
        assertThat(value(other(), "w1")).isCloseTo(-2.5 - 0.1 * gradient, within(1e-12));
    }

    @Test
    void theLearningRateHasASlider() {
        choose("menu-compare.update");
        clickEnd(find("update-rate", Slider.class), 1);
        double gradient = trace().grad(node("b"));
        assertThat(value(other(), "b")).isCloseTo(7 - 10 * gradient, within(1.0));
    }

    @Test
    void whichLeavesMoveIsChosenInAMenu() {
        choose("menu-compare.update");
        MenuButton moves = find("update-moves", MenuButton.class);
        fire(moves, "moves-all");
        assertThat(text("update-moves")).isEqualTo("all 3 leaves move");
        assertThat(value(other(), "x1")).isNotEqualTo(2);
        run(() -> box(moves, "moves-leaf-" + node("w1")).fire());
        settle();
        assertThat(text("update-moves")).isEqualTo("x1, b move");
        assertThat(value(other(), "w1")).isEqualTo(-3);
        fire(moves, "moves-but-inputs");
        assertThat(text("update-moves")).isEqualTo("w1, b move");
        assertThat(call(() -> box(moves, "moves-leaf-" + node("w1")).isSelected()))
                .isTrue();
    }

    @Test
    void otherOperationsEndItAndTheStatusSaysWhy() {
        choose("menu-compare.keepReference");
        type(NEURON.replace("tanh(n)", "relu(n)"));
        assertThat(comparison()).isNull();
        assertThat(find("comparison", Node.class).isVisible()).isFalse();
        assertThat(message()).contains("has ended").contains("operations");
        type(NEURON);
        assertThat(message()).doesNotContain("ended");
    }

    @Test
    void openingSomethingElseEndsIt() {
        choose("menu-compare.keepReference");
        run(() -> session().open("a = 1\nL = a + 1"));
        settle();
        assertThat(comparison()).isNull();
        assertThat(message()).doesNotContain("ended");
    }

    @Test
    void theCloseButtonAndTheMenuEndIt() {
        choose("menu-compare.keepReference");
        click("comparison-close");
        assertThat(comparison()).isNull();
        assertThat(find("graph", Node.class).isFocused()).isTrue();
        choose("menu-compare.update");
        choose("menu-compare.end");
        assertThat(comparison()).isNull();
        assertThat(menuItem("menu-compare.end").isDisable()).isTrue();
    }

    @Test
    void theColoursAreSwitchedByButtonAndKey() {
        keys(KeyCode.END);
        choose("menu-compare.update");
        click("colouring-gradients");
        assertThat(colouring()).isEqualTo(Colouring.GRADIENTS);
        assertThat(text("comparison-extent")).contains("of 6 differ");
        keys(KeyCode.CONTROL, KeyCode.T);
        assertThat(colouring()).isEqualTo(Colouring.NOTHING);
        assertThat(find("colouring-nothing", ToggleButton.class).isSelected()).isTrue();
        keys(KeyCode.CONTROL, KeyCode.T);
        assertThat(colouring()).isEqualTo(Colouring.VALUES);
    }

    @Test
    void theSummarySelectsWhereTheRunsDifferMost() {
        keys(KeyCode.END);
        choose("menu-compare.update");
        Comparison shown = Objects.requireNonNull(comparison());
        click("comparison-extent");
        assertThat(call(() -> session().selectedProperty().get()))
                .isEqualTo(shown.diff().extent(Quantity.DATA).node());
    }

    @Test
    void whatBothRunsComeToIsNotToldBeforeItsStepUnlessTheAnswerIsAskedFor() {
        choose("menu-compare.update");
        assertThat(text("comparison-result")).isEqualTo("o: not yet");
        assertThat(text("comparison-extent")).isEqualTo("2 of 3 differ, most at w1");
        fire("answer-comparison");
        assertThat(text("comparison-result")).startsWith("o = 0.7616 → ");
        keys(KeyCode.RIGHT);
        assertThat(text("comparison-result")).isEqualTo("o: not yet");
        keys(KeyCode.RIGHT);
        keys(KeyCode.RIGHT);
        assertThat(text("comparison-result")).startsWith("o = 0.7616 → ");
        assertThat(call(() -> find("answer-comparison", Button.class).isVisible()))
                .isFalse();
    }

    @Test
    void theInspectorComparesTheSelectedNode() {
        keys(KeyCode.END);
        choose("menu-compare.keepReference");
        set(slider("w1"), -2.5);
        run(() -> session().select(node("n")));
        settle();
        assertThat(text("compared-value-earlier")).isEqualTo("1");
        assertThat(text("compared-value-later")).isEqualTo("2");
        assertThat(text("compared-value-difference")).isEqualTo("+1");
        assertThat(text("compared-gradient-earlier")).isEqualTo("0.42");
        Label exact = find("compared-gradient-earlier", Label.class);
        assertThat(call(() -> exact.getTooltip().getText())).startsWith("0.4199743");
        keys(KeyCode.HOME);
        assertThat(call(() -> window().stage().getScene().lookup("#compared-value-difference")))
                .as("n is not computed yet")
                .isNull();
    }

    /** Steps: 1 f, 2 g, 3 seeds f, 4 f sends, 5 seeds g, 6 g sends. */
    @Test
    void ofSeveralPassesGradientsAreComparedAsFarAsThePresentOneHasCome() {
        type("a = 2\nb = 3\nf = a*a\ng = a*b\nf.backward()\ng.backward(0.5)");
        choose("menu-compare.keepReference");
        set(slider("a"), 5);
        run(() -> session().select(node("a")));
        assertThat(comparedGradientsAt(4)).containsExactly("4", "10");
        assertThat(comparedGradientsAt(5)).containsExactly("4 so far", "10 so far");
        assertThat(comparedGradientsAt(6)).containsExactly("5.5", "11.5");
    }

    private List<String> comparedGradientsAt(int step) {
        run(() -> session().move(stepper -> stepper.goTo(step)));
        settle();
        return List.of(text("compared-gradient-earlier"), text("compared-gradient-later"));
    }

    @Test
    void theButtonInThePictureOffersTheSame() {
        MenuButton button = find("compare", MenuButton.class);
        fire(button, "compare-compare.update");
        assertThat(comparison()).isNotNull();
        fire(button, "compare-compare.end");
        assertThat(comparison()).isNull();
    }

    private String message() {
        return call(() -> window().workspace().status().message().getValue());
    }

    private void enterRate(String number) {
        TextField field = find("update-rate-field", TextField.class);
        run(field::requestFocus);
        run(field::selectAll);
        characters(number);
        keys(KeyCode.ENTER);
    }

    private Slider slider(String leaf) {
        return call(() -> window().stage().getScene().getRoot().lookupAll(".leaf-row").stream()
                .filter(row -> ((Labeled) Objects.requireNonNull(row.lookup(".leaf-name")))
                        .getText()
                        .equals(leaf))
                .map(row -> (Slider) row.lookup(".slider"))
                .findFirst()
                .orElseThrow());
    }

    private void fire(MenuButton menu, String id) {
        MenuItem item = call(() -> menu.getItems().stream()
                .filter(each -> id.equals(each.getId()))
                .findFirst()
                .orElseThrow());
        run(item::fire);
        settle();
    }

    private static CheckBox box(MenuButton menu, String id) {
        return menu.getItems().stream()
                .filter(CustomMenuItem.class::isInstance)
                .map(item -> ((CustomMenuItem) item).getContent())
                .filter(content -> id.equals(content.getId()))
                .map(CheckBox.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private Colouring colouring() {
        return call(() -> session().comparing().colouringProperty().get());
    }

    private @Nullable Comparison comparison() {
        return call(() -> session().comparing().comparisonProperty().get());
    }

    private Trace other() {
        return Objects.requireNonNull(comparison()).other();
    }

    private double value(Trace trace, String name) {
        return trace.data(node(name));
    }
}
