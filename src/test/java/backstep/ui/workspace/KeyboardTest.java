package backstep.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who gets the keys, and what is said of controls to those who do not see them. */
class KeyboardTest extends WindowTest {
    private static final int MORE_THAN_ALL_CONTROLS = 30;

    @BeforeEach
    void typeAnExpression() {
        type("a = 2\nL = a*a + a");
    }

    @Test
    void theTextHasTheKeyboardFirst() {
        assertThat(find("editor", CodeArea.class).isFocused()).isTrue();
    }

    @Test
    void keysInTheTextDoNotStep() {
        keys(KeyCode.HOME);
        keys(KeyCode.RIGHT);
        keys(KeyCode.END);
        keys(KeyCode.SPACE);
        keys(KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(step()).isZero();
        assertThat(isPlaying()).isFalse();
    }

    @Test
    void whatIsTypedIsNoKeyOfAMenu() {
        String zoom = zoom();
        keys(KeyCode.MINUS);
        assertThat(zoom()).isEqualTo(zoom);
        keys(KeyCode.ESCAPE);
        keys(KeyCode.MINUS);
        assertThat(zoom()).isNotEqualTo(zoom);
    }

    /** The status bar says how large the graph is shown. */
    private String zoom() {
        String figures = text("figures");
        return figures.substring(figures.lastIndexOf("  "));
    }

    @Test
    void escapeLeavesTheTextForTheGraph() {
        keys(KeyCode.ESCAPE);
        assertThat(call(() -> focused().getId())).isEqualTo("graph");
        keys(KeyCode.RIGHT);
        assertThat(step()).isEqualTo(1);
    }

    @Test
    void controlEnterLeavesTheTextForTheGraphAndEGoesBack() {
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(call(() -> focused().getId())).isEqualTo("graph");
        keys(KeyCode.RIGHT);
        assertThat(step()).isEqualTo(1);
        keys(KeyCode.E);
        assertThat(call(() -> focused().getId())).isEqualTo("editor");
        assertThat(written(find("editor", CodeArea.class)))
                .as("the key is a command and no character")
                .isEqualTo("a = 2\nL = a*a + a");
    }

    @Test
    void theSameKeyTypesAsSoonAsTheTextHasTheKeyboard() {
        CodeArea editor = find("editor", CodeArea.class);
        keys(KeyCode.ESCAPE);
        keys(KeyCode.E);
        characters("e");
        keys(KeyCode.ESCAPE);
        keys(KeyCode.E);
        assertThat(written(editor)).isEqualTo("a = 2\nL = a*a + ae");
    }

    @Test
    void whatToPressFirstDependsOnWhereTheKeyboardIs() {
        assertThat(text("sentence"))
                .isEqualTo("Nothing computed yet: Ctrl+Enter leaves the text, then → computes the first operation.");
        keys(KeyCode.ESCAPE);
        assertThat(text("sentence")).isEqualTo("Nothing computed yet: press → to compute the first operation.");
        run(find("scrubber", Slider.class)::requestFocus);
        assertThat(text("sentence"))
                .isEqualTo("Nothing computed yet: Esc leaves this control, then → computes the first operation.");
    }

    @Test
    void tabIndentsTheTextAndWithControlGoesOn() {
        CodeArea editor = find("editor", CodeArea.class);
        run(() -> editor.moveTo(0));
        keys(KeyCode.TAB);
        assertThat(written(editor)).isEqualTo("    a = 2\nL = a*a + a");
        keys(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(written(editor)).isEqualTo("a = 2\nL = a*a + a");
        keys(KeyCode.CONTROL, KeyCode.TAB);
        assertThat(call(() -> focused().getId())).isNotEqualTo("editor");
        keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(written(editor)).isEqualTo("    a = 2\nL = a*a + a");
    }

    @Test
    void escapeLeavesEveryControlForTheGraph() {
        choose("menu-columns.debug");
        keys(KeyCode.CONTROL, KeyCode.F);
        List<Node> controls = focusable(window().workspace());
        assertThat(controls).hasSizeGreaterThan(20);
        for (Node control : controls) {
            run(control::requestFocus);
            keys(KeyCode.ESCAPE);
            assertThat(call(() -> name(focused()))).as(control.toString()).isEqualTo("graph");
        }
    }

    @Test
    void escapeLeavesEveryControlOfTheNetworkForItsKeys() {
        enterNetwork();
        List<Node> controls = focusable(window().network());
        assertThat(controls).hasSizeGreaterThan(30);
        for (Node control : controls) {
            run(control::requestFocus);
            keys(KeyCode.ESCAPE);
            assertThat(call(this::focused)).as(control.toString()).isEqualTo(window().network());
        }
    }

    /** Its button goes, and would take the keyboard with it. */
    @Test
    void whoHasAskedForAnAnswerGoesOnInTheGraph() {
        type("a = 2\nb = 3\nL = a*b\nL.backward()\na.grad == 3");
        run(() -> session().select(node("a")));
        rest();
        for (String answer : List.of("answer-text", "answer-node", "answer-paths")) {
            run(find(answer, Button.class)::requestFocus);
            keys(KeyCode.SPACE);
            assertThat(call(() -> name(focused()))).as(answer).isEqualTo("graph");
        }
    }

    @Test
    void escapeLeavesEveryToolForTheGraph() {
        List<Node> tools = focusable((Parent) window().stage().getScene().lookup(".main-bar"));
        assertThat(tools).hasSizeGreaterThan(2);
        for (Node tool : tools) {
            run(tool::requestFocus);
            keys(KeyCode.ESCAPE);
            assertThat(call(() -> name(focused()))).as(tool.toString()).isEqualTo("graph");
        }
    }

    @Test
    void escapeLeavesEveryToolForTheKeysOfTheNetwork() {
        enterNetwork();
        run(find("theme", Node.class)::requestFocus);
        keys(KeyCode.ESCAPE);
        assertThat(call(this::focused)).isEqualTo(window().network());
    }

    @Test
    void spaceOnAToolPressesItAndTheHintSaysHowToLeave() {
        boolean dark = call(() -> window().appearance().darkProperty().get());
        run(find("theme", Node.class)::requestFocus);
        assertThat(text("sentence"))
                .isEqualTo("Nothing computed yet: Esc leaves this control, then → computes the first operation.");
        keys(KeyCode.SPACE);
        assertThat(call(() -> window().appearance().darkProperty().get())).isNotEqualTo(dark);
        assertThat(isPlaying()).isFalse();
    }

    @Test
    void aClickOnAToolLeavesTheKeyboardWhereItWas() {
        click("theme");
        assertThat(call(() -> focused().getId())).isEqualTo("editor");
        keys(KeyCode.ESCAPE);
        click("theme");
        assertThat(call(() -> focused().getId())).isEqualTo("graph");
    }

    @Test
    void atTheEndTheHintSaysHowToRewindFromWhereTheKeyboardIs() {
        run(() -> session().move(stepper -> stepper.goTo(trace().stepCount())));
        assertThat(text("sentence")).endsWith("change a leaf, or rewind (Esc, then Home).");
        keys(KeyCode.ESCAPE);
        assertThat(text("sentence")).endsWith("change a leaf, or rewind (Home).");
    }

    @Test
    void anOpenListOfChoicesIsClosedFirst() {
        ComboBox<?> speed = find("speed", ComboBox.class);
        run(() -> {
            speed.requestFocus();
            speed.show();
        });
        keys(KeyCode.ESCAPE);
        assertThat(call(speed::isShowing)).isFalse();
        assertThat(call(speed::isFocused)).isTrue();
        keys(KeyCode.ESCAPE);
        assertThat(call(() -> focused().getId())).isEqualTo("graph");
        keys(KeyCode.SPACE);
        assertThat(isPlaying()).isTrue();
    }

    @Test
    void escapeGivesANumberBackAndLeavesTheField() {
        TextField field = find("leaves", Node.class).lookupAll(".number-field").stream()
                .map(TextField.class::cast)
                .findFirst()
                .orElseThrow();
        run(field::requestFocus);
        characters("77");
        keys(KeyCode.ESCAPE);
        assertThat(written(field)).isEqualTo("2");
        assertThat(call(() -> focused().getId())).isEqualTo("graph");
        assertThat(value("a")).isEqualTo(2);
    }

    private static String written(TextField field) {
        return call(field::getText);
    }

    private static String written(CodeArea editor) {
        return call(editor::getText);
    }

    private static List<Node> focusable(Parent workspace) {
        return call(() -> workspace.lookupAll("*").stream()
                .filter(node -> node.isFocusTraversable() && !node.isDisabled() && isShown(node))
                .toList());
    }

    private static boolean isShown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    @Test
    void arrowsOnASliderMoveIt() {
        Slider scrubber = find("scrubber", Slider.class);
        run(scrubber::requestFocus);
        keys(KeyCode.RIGHT);
        assertThat(step()).isEqualTo(1);
        keys(KeyCode.END);
        assertThat(step()).isEqualTo(trace().stepCount());
    }

    @Test
    void spaceOnAButtonPressesIt() {
        run(find("forward", Node.class)::requestFocus);
        keys(KeyCode.SPACE);
        assertThat(step()).isEqualTo(1);
        assertThat(isPlaying()).isFalse();
    }

    @Test
    void afterAClickOnAStepButtonTheKeyboardIsInTheGraph() {
        click("forward");
        assertThat(call(() -> focused().getId())).isEqualTo("graph");
        keys(KeyCode.SPACE);
        assertThat(isPlaying()).isTrue();
    }

    @Test
    void tabGoesFromTheGraphToEveryButton() {
        click("forward");
        Set<String> reached = walk(KeyCode.TAB);
        assertThat(reached)
                .containsSubsequence("zoom-in", "first", "forward", "play", "scrubber", "theme", "export", "examples");
    }

    @Test
    void tabGoesBackFromTheGraphToTheLeavesAndTheText() {
        keys(KeyCode.ESCAPE);
        Set<String> reached = walk(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(reached).containsSubsequence("Value of a as a number", "Value of a", "editor");
    }

    private Set<String> walk(KeyCode... keys) {
        Set<String> reached = new LinkedHashSet<>();
        for (int press = 0; press < MORE_THAN_ALL_CONTROLS; press++) {
            keys(keys);
            run(() -> reached.add(name(focused())));
        }
        return reached;
    }

    @Test
    void whateverHasTheKeyboardSaysWhatItIs() {
        click("forward");
        run(() -> session().select(node("a")));
        assertThat(call(() -> window().stage().getScene().getRoot().lookupAll("*").stream()
                        .filter(node -> node.isFocusTraversable() || node instanceof ButtonBase)
                        .filter(node -> !isNamed(node))
                        .map(Node::toString)
                        .toList()))
                .isEmpty();
    }

    private static String name(Node node) {
        return Stream.of(node.getId(), node.getAccessibleText(), node.toString())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isNamed(Node node) {
        return isText(node.getAccessibleText()) || (node instanceof ButtonBase button && isText(button.getText()));
    }

    private static boolean isText(String text) {
        return text != null && !text.isBlank();
    }

    private Node focused() {
        return window().stage().getScene().getFocusOwner();
    }

    private boolean isPlaying() {
        return call(() -> window().workspace().player().playingProperty().get());
    }
}
