package backstep.ui.expression.leaves;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.ui.workspace.WindowTest;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Turning the numbers of an expression without touching its text. */
class LeavesTest extends WindowTest {
    private static final String TEXT = "a = 2\nb = -3\nL = a*b";

    @BeforeEach
    void typeAnExpression() {
        type(TEXT);
    }

    @Test
    void aSliderComputesEverythingAnew() {
        clickEnd(slider(1), 1);
        assertThat(value("b")).isGreaterThan(9);
        assertThat(value("L")).isEqualTo(2 * value("b"));
        assertThat(text()).isEqualTo(TEXT);
    }

    @Test
    void aSliderThatWasMovedLeavesSpaceToPlay() {
        clickEnd(slider(1), 1);
        keys(KeyCode.SPACE);
        assertThat(call(() -> window().workspace().player().playingProperty().get()))
                .isTrue();
    }

    @Test
    void aClickBetweenTheLeavesLeavesTheKeyboardWhereItIs() {
        Node graph = find("graph", Node.class);
        run(graph::requestFocus);
        clickAt(middle(find("leaves", Node.class)));
        clickAt(middle(call(() -> cell(1).lookup(".leaf-name"))));
        assertThat(call(graph::isFocused)).isTrue();
    }

    @Test
    void thePlaceInTheRunIsKept() {
        click("last");
        set(slider(0), 5);
        assertThat(step()).isEqualTo(3);
        assertThat(trace().grad(node("b"), step())).isEqualTo(5);
    }

    @Test
    void theNumberFieldSetsAnyValue() {
        enter(0, "123.456");
        assertThat(value("L")).isEqualTo(-370.368);
        assertThat(slider(0).getMax()).isEqualTo(500);
    }

    @Test
    void whatIsNoNumberChangesNothing() {
        enter(0, "1,5");
        assertThat(value("L")).isEqualTo(-6);
    }

    @Test
    void theLiteralIsMarkedAsOverriddenUntilItIsReset() {
        set(slider(0), 5);
        CodeArea editor = find("editor", CodeArea.class);
        await(() -> editor.getStyleOfChar(4).contains("overridden"));
        choose(0, "Reset to 2");
        await(() -> !editor.getStyleOfChar(4).contains("overridden"));
        assertThat(value("L")).isEqualTo(-6);
        assertThat(slider(0).getValue()).isEqualTo(2);
    }

    @Test
    void overriddenLeavesAreStillFollowedAfterAGarbageCollection() {
        System.gc();
        set(slider(0), 5);
        assertThat(find("reset-leaves", Button.class).isVisible()).isTrue();
    }

    @Test
    void openingTheSameTextAgainResetsTheLeaves() {
        set(slider(0), 5);
        run(() -> session().open(TEXT));
        assertThat(value("L")).isEqualTo(-6);
    }

    @Test
    void theOverrideMarkOutlivesAnEditElsewhere() {
        set(slider(0), 5);
        CodeArea editor = find("editor", CodeArea.class);
        await(() -> editor.getStyleOfChar(4).contains("overridden"));
        type(TEXT + " + 1");
        await(() -> editor.getStyleOfChar(4).contains("overridden"));
        assertThat(value("L")).isEqualTo(-14);
    }

    @Test
    void allLeavesAreResetAtOnce() {
        set(slider(0), 5);
        set(slider(1), 5);
        assertThat(value("L")).isEqualTo(25);
        click("reset-leaves");
        assertThat(value("L")).isEqualTo(-6);
        assertThat(find("reset-leaves", Button.class).isVisible()).isFalse();
    }

    @Test
    void aValueIsWrittenIntoTheText() {
        set(slider(1), 5);
        choose(1, "Write into the text");
        assertThat(text()).isEqualTo("a = 2\nb = 5.0\nL = a*b");
        assertThat(value("L")).isEqualTo(10);
        assertThat(call(() -> session().leafValues().overridesProperty().get().size()))
                .isZero();
    }

    @Test
    void otherValuesOutliveAChangeOfTheText() {
        set(slider(0), 5);
        type(TEXT + " + 1");
        assertThat(value("L")).isEqualTo(-14);
    }

    @Test
    void theRangeOfASliderCanBeChanged() {
        choose(0, "Range of the slider…");
        enterRange("-1", "4");
        await(() -> openWindows().size() == 1);
        assertThat(slider(0).getMin()).isEqualTo(-1);
        assertThat(slider(0).getMax()).isEqualTo(4);
        clickEnd(slider(0), 1);
        assertThat(value("a")).isBetween(3.5, 4.0);
    }

    @Test
    void aRangeOutlivesANumberThatIsWrittenIntoTheText() {
        choose(0, "Range of the slider…");
        enterRange("-1", "4");
        await(() -> openWindows().size() == 1);
        set(slider(0), 3);
        choose(0, "Write into the text");
        await(() -> text().startsWith("a = 3") && !session().busyProperty().get());
        assertThat(slider(0).getMax()).isEqualTo(4);
    }

    @Test
    void aRangeUpsideDownIsRefused() {
        choose(0, "Range of the slider…");
        enterRange("4", "-1");
        Label problem = call(() -> (Label) rangeEditor().lookup(".error-text"));
        assertThat(problem.getText())
                .isEqualTo("The range must go from a smaller to a larger number, not from 4 to −1.");
        assertThat(slider(0).getMin()).isEqualTo(-10);
    }

    @Test
    void aClickOnItsNameSelectsALeaf() {
        clickAt(middle(call(() -> cell(1).lookup(".leaf-name"))));
        assertThat(call(() -> session().selectedProperty().get())).isEqualTo(node("b"));
    }

    private String text() {
        return call(() -> session().textProperty().get());
    }

    private Node cell(int row) {
        List<Node> cells = find("leaves", Node.class).lookupAll(".leaf-cell").stream()
                .filter(each -> each instanceof ListCell<?> cell && !cell.isEmpty())
                .sorted(Comparator.comparingDouble(
                        each -> each.localToScene(0, 0).getY()))
                .toList();
        return Objects.requireNonNull(cells.get(row));
    }

    private Slider slider(int row) {
        return call(() -> (Slider) cell(row).lookup(".slider"));
    }

    private void enter(int row, String number) {
        clickAt(middle(call(() -> cell(row).lookup(".number-field"))));
        typeOver(number);
    }

    private void typeOver(String number) {
        keys(KeyCode.CONTROL, KeyCode.A);
        characters(number);
        keys(KeyCode.ENTER);
    }

    private void choose(int row, String item) {
        MenuButton menu = call(() -> (MenuButton) cell(row).lookup(".menu-button"));
        run(() -> menu.getItems().stream()
                .filter(each -> item.equals(each.getText()) && !each.isDisable())
                .findFirst()
                .orElseThrow(() -> new AssertionError("cannot choose " + item))
                .fire());
        settle();
    }

    private static Node rangeEditor() {
        return openWindows().getLast().getScene().lookup(".range-editor");
    }

    private void enterRange(String from, String to) {
        run(() -> {
            List<TextField> fields = rangeEditor().lookupAll(".number-field").stream()
                    .map(TextField.class::cast)
                    .toList();
            enter(fields.getFirst(), from);
            enter(fields.getLast(), to);
            ((Button) rangeEditor().lookup(".button")).fire();
        });
        settle();
    }

    private static void enter(TextField field, String number) {
        field.setText(number);
        field.fireEvent(new ActionEvent());
    }
}
