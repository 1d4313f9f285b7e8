package backstep.ui.expression.debug;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.ui.workspace.WindowTest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Runs that stop at breakpoints. Steps: e, d, L, seed, L, d, e. */
class BreakpointsTest extends WindowTest {

    @BeforeEach
    void typeTheLecture() {
        type("a = 2\nb = -3\nc = 10\ne = a*b\nd = e + c\nf = -2\nL = d*f");
        keys(KeyCode.ESCAPE);
    }

    @Test
    void f9SetsABreakpointAndF5RunsToIt() {
        select("d");
        keys(KeyCode.F9);
        assertThat(marked()).isEqualTo(Map.of(node("d"), true));
        keys(KeyCode.F5);
        assertThat(step()).isEqualTo(2);
        assertThat(status()).isEqualTo("Stopped at d: it is computed");
        keys(KeyCode.F5);
        assertThat(step()).isEqualTo(6);
        keys(KeyCode.F5);
        assertThat(step()).isEqualTo(7);
        assertThat(status()).isEqualTo("No breakpoint lies ahead: the run went to its end.");
        keys(KeyCode.SHIFT, KeyCode.F5);
        assertThat(step()).isEqualTo(6);
        keys(KeyCode.RIGHT);
        assertThat(status()).isEqualTo("Ready");
        select("d");
        keys(KeyCode.F9);
        assertThat(marked()).isEmpty();
    }

    @Test
    void aBreakpointWhoseNodeIsGoneGoesQuietly() {
        choose("menu-columns.debug");
        select("L");
        keys(KeyCode.F9);
        type("a = 1\nb = a*2");
        assertThat(marked()).isEmpty();
    }

    @Test
    void aConditionIsWrittenListedSwitchedOffAndRemoved() {
        choose("menu-columns.debug");
        click("add-breakpoint");
        characters("|grad| > 3");
        keys(KeyCode.ENTER);
        keys(KeyCode.ESCAPE);
        choose("menu-debugger.runToBreak");
        assertThat(step()).isEqualTo(5);
        assertThat(status()).isEqualTo("Stopped at f: |grad| > 3, it is 4");
        CheckBox on = (CheckBox) rows().getFirst();
        assertThat(on.getText()).isEqualTo("|grad| > 3");
        run(on::requestFocus);
        keys(KeyCode.SPACE);
        assertThat(rows().getFirst().isFocused()).isTrue();
        choose("menu-debugger.runToBreak");
        assertThat(step()).isEqualTo(7);
        assertThat(status()).startsWith("There are no breakpoints");
        Node row = rows().getFirst().getParent();
        run(() -> ((ButtonBase) ((Parent) row).getChildrenUnmodifiable().getLast()).fire());
        settle();
        assertThat(rows()).isEmpty();
    }

    @Test
    void aConditionThatMeansNothingIsExplained() {
        choose("menu-columns.debug");
        run(() -> find("add-breakpoint", TextField.class).setText("top:grad"));
        fire("add-breakpoint-button");
        assertThat(text("add-breakpoint-problem")).startsWith("a breakpoint looks at one node at a time");
        assertThat(rows()).isEmpty();
    }

    @Test
    void wordsThatMatchNoNodeAreNoBreakpoint() {
        choose("menu-columns.debug");
        run(() -> find("add-breakpoint", TextField.class).setText("some words"));
        fire("add-breakpoint-button");
        assertThat(text("add-breakpoint-problem")).startsWith("matches no node of this graph: ");
        assertThat(find("add-breakpoint", TextField.class).getText()).isEqualTo("some words");
        assertThat(rows()).isEmpty();
        run(() -> find("add-breakpoint", TextField.class).setText("grad > 1000"));
        fire("add-breakpoint-button");
        assertThat(rows()).hasSize(1);
    }

    @Test
    void aBreakpointWhoseNameIsGoneSaysThatItMatchesNoNode() {
        choose("menu-columns.debug");
        run(() -> find("add-breakpoint", TextField.class).setText("label:d, data > 3"));
        fire("add-breakpoint-button");
        assertThat(notes()).isEmpty();
        type("a = 2\nL = a*a");
        assertThat(notes()).containsExactly("matches no node");
        type("");
        assertThat(rows()).hasSize(1);
        assertThat(notes()).isEmpty();
        type("d = 2\nL = d*d");
        assertThat(notes()).isEmpty();
    }

    private List<String> notes() {
        return call(() -> window().stage().getScene().getRoot().lookupAll(".debug-row .error-text").stream()
                .map(label -> ((Label) label).getText())
                .toList());
    }

    @Test
    void breakpointsFollowTheirNodesThroughEdits() {
        select("d");
        keys(KeyCode.F9);
        select("e");
        keys(KeyCode.F9);
        type("a = 2\nb = -3\nc = 10\nz = 1\nd = a*b + c + z\nf = -2\nL = d*f");
        assertThat(marked()).isEqualTo(Map.of(node("d"), true));
        type("a = 2\nb = -3\nc = 11\nz = 1\nd = a*b + c + z\nf = -2\nL = d*f");
        assertThat(marked()).isEqualTo(Map.of(node("d"), true));
        run(() -> session().open("d = 2\nL = d*d"));
        settle();
        assertThat(marked()).isEmpty();
    }

    @Test
    void theMenuOfANodeRunsToIt() {
        select("d");
        List<MenuItem> items = nodeMenu();
        run(item(items, "node-debugger.runToNode")::fire);
        assertThat(step()).isEqualTo(2);
        run(item(items, "node-debugger.toggleBreakpoint")::fire);
        assertThat(marked()).isEqualTo(Map.of(node("d"), true));
        run(item(items, "node-debugger.markAncestors")::fire);
        assertThat(call(() -> session().highlights().routeProperty().get().nodes()))
                .containsExactlyInAnyOrder(node("a"), node("b"), node("c"), node("e"), node("d"));
        run(item(items, "node-debugger.markPaths")::fire);
        assertThat(call(() -> session().highlights().routeProperty().get().nodes()))
                .containsExactlyInAnyOrder(node("d"), node("L"));
    }

    /** Steps: 1 f, 2 g, 3 seeds f, 4 f sends, 5 seeds g, 6 g sends. */
    @Test
    void allPathsAreThoseToTheRootOfThePresentPass() {
        type("a = 2\nb = 3\nf = a*a\ng = a*b\nf.backward()\ng.backward(0.5)");
        select("a");
        assertThat(pathsAt(4)).containsExactlyInAnyOrder(node("a"), node("f"));
        assertThat(pathsAt(6)).containsExactlyInAnyOrder(node("a"), node("g"));
    }

    private Set<Integer> pathsAt(int step) {
        run(() -> session().move(stepper -> stepper.goTo(step)));
        run(item(nodeMenu(), "node-debugger.markPaths")::fire);
        return call(() -> session().highlights().routeProperty().get().nodes());
    }

    private List<MenuItem> nodeMenu() {
        Node graph = find("graph", Node.class);
        run(() ->
                graph.fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 0, 0, true, null)));
        settle();
        return call(() -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .reduce((below, above) -> above)
                .orElseThrow()
                .getItems());
    }

    @Test
    void escapeTakesMarksAwayBeforeItFits() {
        select("a");
        ButtonBase path = (ButtonBase) call(() -> find("paths", Node.class).lookup(".path-row"));
        run(path::fire);
        assertThat(call(() -> session().highlights().routeProperty().get().hops()))
                .hasSize(3);
        run(find("graph", Node.class)::requestFocus);
        keys(KeyCode.ESCAPE);
        assertThat(call(() -> session().highlights().routeProperty().get().hops()))
                .isEmpty();
    }

    @Test
    void controlF10RunsToTheSelectedNodeAndF11Steps() {
        select("L");
        keys(KeyCode.CONTROL, KeyCode.F10);
        assertThat(step()).isEqualTo(3);
        keys(KeyCode.F11);
        assertThat(step()).isEqualTo(4);
        keys(KeyCode.F10);
        assertThat(step()).isEqualTo(5);
        keys(KeyCode.SHIFT, KeyCode.F11);
        assertThat(step()).isEqualTo(7);
    }

    @Test
    void aClosedGroupIsSteppedOverAsOneAndOpenedByStepInto() {
        type("a = 2\n# group: inner\nb = a*a\nc = b*a\n# end\nL = c + a");
        run(() -> session().fold(folding -> folding.withClosed(1)));
        settle();
        keys(KeyCode.F10);
        assertThat(step()).isEqualTo(2);
        keys(KeyCode.F10);
        assertThat(step()).isEqualTo(3);
        keys(KeyCode.HOME);
        keys(KeyCode.F11);
        assertThat(step()).isEqualTo(1);
        assertThat(call(() -> Objects.requireNonNull(session().drawingProperty().get())
                        .folding()
                        .isAllOpen()))
                .isTrue();
        keys(KeyCode.SHIFT, KeyCode.F11);
        assertThat(step()).isEqualTo(2);
    }

    private void select(String name) {
        int node = node(name);
        run(() -> session().select(node));
        settle();
    }

    private List<? extends Node> rows() {
        return call(() -> window().stage().getScene().getRoot().lookupAll(".debug-row .check-box").stream()
                .toList());
    }

    private static MenuItem item(List<MenuItem> items, String id) {
        return items.stream()
                .filter(each -> id.equals(each.getId()))
                .findFirst()
                .orElseThrow();
    }

    private Map<Integer, Boolean> marked() {
        return call(() -> session().highlights().breakpointsProperty().get());
    }

    private String status() {
        settle();
        return text("status");
    }
}
