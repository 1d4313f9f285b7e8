package backstep.ui.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

class ActionTest {
    private static final ActionSection WINDOW = new ActionSection("window", KeyScope.WINDOW);
    private static final ActionSection STEP = new ActionSection("step", KeyScope.workspace("here"));
    private static final ActionSection PLOT =
            new ActionSection("plot", KeyScope.workspace("there").view("plot"));

    private final List<String> done = new ArrayList<>();

    private Action action(ActionSection section, String id) {
        return section.action(id, "Words of " + id, () -> done.add(id));
    }

    private static KeyEvent press(KeyCode code, boolean control) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false);
    }

    @Test
    void itIsDoneOnlyWhileItCanBe() {
        BooleanProperty can = new SimpleBooleanProperty();
        Action action = action(STEP, "a").when(can);
        action.perform();
        can.set(true);
        action.perform();
        assertThat(done).containsExactly("a");
    }

    @Test
    void aKeyThatIsNoneIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> action(STEP, "a").withKeys("Plsu"))
                .withMessageContaining("Plsu");
    }

    @Test
    void oneIdentifierIsNotForTwo() {
        ActionRegistry registry = new ActionRegistry();
        registry.add(List.of(action(STEP, "a")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> registry.add(List.of(action(WINDOW, "a"))))
                .withMessageContaining("a");
    }

    @Test
    void aWorkspaceHasItsOwnActionsBeforeThoseOfTheWindow() {
        ActionRegistry registry = new ActionRegistry();
        List<Action> all = List.of(action(WINDOW, "w"), action(STEP, "s"), action(PLOT, "p"));
        registry.add(all);
        assertThat(ids(registry.in(KeyScope.workspace("here")))).containsExactly("s", "w");
        assertThat(ids(registry.in(KeyScope.workspace("there")))).containsExactly("p", "w");
        assertThat(registry.all()).isEqualTo(all);
        assertThat(registry.find("p")).contains(all.getLast());
        assertThat(registry.find("x")).isEmpty();
    }

    private static List<String> ids(List<Action> actions) {
        return actions.stream().map(Action::id).toList();
    }

    @Test
    void aKeyDoesWhatItsActionDoesAndIsAnsweredEvenWhereThatCannotBeDone() {
        BooleanProperty can = new SimpleBooleanProperty(true);
        KeyMap keys = new KeyMap(List.of(
                action(STEP, "a").withKeys("Ctrl+X", "F2").when(can),
                action(STEP, "b").withKeys("X")));
        KeyEvent event = press(KeyCode.X, true);
        assertThat(keys.answerAnywhere(event)).isTrue();
        assertThat(event.isConsumed()).isTrue();
        keys.answerAnywhere(press(KeyCode.X, false));
        can.set(false);
        assertThat(keys.answerAnywhere(press(KeyCode.F2, false))).isTrue();
        assertThat(keys.answerAnywhere(press(KeyCode.F2, true))).isFalse();
        assertThat(done).containsExactly("a", "b");
    }

    @Test
    void theSheetListsKeysBySectionsAndOneNameOnce() {
        KeySheet sheet = new KeySheet(List.of(
                action(STEP, "a").withKeys("Left"),
                action(PLOT, "p").withKeys("P"),
                STEP.action("a2", "Words of a", () -> {}).withKeys("Right", "Shortcut+Right"),
                action(STEP, "none")));
        assertThat(sheet.blocks().stream().map(KeySheet.Block::title)).containsExactly(STEP.title(), PLOT.title());
        assertThat(sheet.blocks().stream()
                        .flatMap(block -> block.rows().entrySet().stream())
                        .collect(Collectors.toMap(Map.Entry::getKey, row -> String.join(" ", row.getValue()))))
                .isEqualTo(Map.of("Words of a", "← → Ctrl+→", "Words of p", "P"));
    }
}
