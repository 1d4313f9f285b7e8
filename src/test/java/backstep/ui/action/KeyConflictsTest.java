package backstep.ui.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeyConflictsTest {
    private static final ActionSection WINDOW = new ActionSection("window", KeyScope.WINDOW);
    private static final KeyScope HERE = KeyScope.workspace("here");
    private static final ActionSection PLACE = new ActionSection("step", HERE);
    private static final ActionSection VIEW = new ActionSection("plot", HERE.view("plot"));
    private static final ActionSection OTHER_VIEW = new ActionSection("chart", HERE.view("chart"));
    private static final ActionSection ELSEWHERE = new ActionSection("train", KeyScope.workspace("there"));

    private static Action action(ActionSection section, String id, String... keys) {
        return section.action(id, id, () -> {}).withKeys(keys);
    }

    @Test
    void oneKeyForTwoInOnePlaceIsAConflict() {
        assertThat(KeyConflicts.in(List.of(action(PLACE, "a", "F2", "X"), action(PLACE, "b", "X"))))
                .containsExactly("X: a, b");
        assertThat(KeyConflicts.in(List.of(action(PLACE, "a", "X", "X")))).containsExactly("X: a, a");
    }

    @Test
    void nothingMayTakeAKeyOfTheWindow() {
        assertThat(KeyConflicts.in(List.of(action(VIEW, "a", "F1"), action(WINDOW, "b", "F1"))))
                .containsExactly("F1: a, b");
        assertThat(KeyConflicts.in(List.of(action(PLACE, "a", "F1"), action(WINDOW, "b", "F1"))))
                .containsExactly("F1: a, b");
    }

    @Test
    void aViewMayTakeAKeyOfItsWorkspaceAndThatIsTold() {
        List<Action> actions = List.of(
                action(PLACE, "step", "Right"),
                action(VIEW, "walk", "Right"),
                action(OTHER_VIEW, "read", "Right"),
                action(ELSEWHERE, "train", "Right"));
        assertThat(KeyConflicts.in(actions)).isEmpty();
        assertThat(KeyConflicts.shadows(actions)).containsExactly("→: walk, step", "→: read, step");
    }

    /** Shortcut is Ctrl here, and ⌘ on macOS. */
    @Test
    void keysThatAreOneOnSomeMachineAreAConflict() {
        assertThat(KeyConflicts.in(List.of(action(PLACE, "a", "Ctrl+T"), action(PLACE, "b", "Shortcut+T"))))
                .hasSize(1);
        assertThat(KeyConflicts.in(List.of(action(PLACE, "a", "Meta+T"), action(PLACE, "b", "Shortcut+T"))))
                .hasSize(1);
        assertThat(KeyConflicts.in(List.of(action(PLACE, "a", "Meta+T"), action(PLACE, "b", "Ctrl+T"))))
                .isEmpty();
    }
}
