package backstep.ui.shell;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import backstep.ui.action.Action;
import backstep.ui.action.KeyConflicts;
import backstep.ui.widget.KeyText;
import backstep.ui.widget.Menus;
import backstep.ui.workspace.WindowTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No key is left out of the list of keys. */
class KeysTest extends WindowTest {
    private static final Path SOURCES = Path.of("src/main/java");
    /** Where a key is answered that every control of its kind answers: Enter, Escape, the keys that turn pages. */
    private static final Set<String> OF_CONTROLS = Set.of(
            "EscapeKey",
            "Keyboard",
            "KeyText",
            "KeyMap",
            "KeyConflicts",
            "CommandPalette",
            "Card",
            "CardWalk",
            "RecentCard",
            "NumberField",
            "StepperBar",
            "SearchBar",
            "WhatIfBar",
            "EditableCell",
            "PredictionsTable",
            "GroupedLedger",
            "RunCell",
            "MlpField",
            "BoundaryKeys",
            "ParameterEditor",
            "GraphGestures",
            "LossGestures");

    @Test
    void everyKeyOfTheMenusIsListed() {
        assertThat(keys()).containsAll(accelerators());
        enterSlope();
        enterNetwork();
        assertThat(keys()).containsAll(accelerators());
    }

    @Test
    void keysAreAnsweredByActionsOnly() throws IOException {
        Set<String> others = new HashSet<>();
        for (Path source : sources()) {
            String name = source.getFileName().toString().replace(".java", "");
            if (Files.readString(source).contains("import javafx.scene.input.KeyCode;")
                    && !OF_CONTROLS.contains(name)) {
                others.add(name);
            }
        }
        assertThat(others).isEmpty();
    }

    @Test
    void noKeyMeansTwoThings() {
        enterSlope();
        enterNetwork();
        assertThat(KeyConflicts.in(actions())).isEmpty();
    }

    /** While a view has the keyboard. */
    @Test
    void viewsTakeTheseKeysFromTheirWorkspaces() {
        enterSlope();
        enterNetwork();
        assertThat(KeyConflicts.shadows(actions()))
                .containsExactlyInAnyOrder(
                        "Ctrl+Enter: text.toGraph, sample.apply",
                        "Space: neurons.edit, training.run",
                        "Space: runs.show, training.run",
                        "→: neurons.walk.right, training.epoch",
                        "→: boundary.walk.right, training.epoch",
                        "→: losses.walk.right, training.epoch",
                        "Shift+→: boundary.move.right, training.sample",
                        "Shift+→: losses.leap.right, training.sample",
                        "Home: losses.first, training.reset");
    }

    @Test
    void everyNameOfAnActionIsOneOfAnAction() throws IOException {
        enterSlope();
        enterNetwork();
        Set<String> ids = actions().stream().map(Action::id).collect(toSet());
        List<String> named =
                Files.readAllLines(Path.of("src/main/resources/backstep/i18n/messages.properties")).stream()
                        .filter(line -> line.startsWith("ui.action.") && line.contains("="))
                        .map(line -> line.substring("ui.action.".length(), line.indexOf('=')))
                        .filter(name -> !name.equals("withKey"))
                        .toList();
        assertThat(named)
                .hasSizeGreaterThan(80)
                .allMatch(name -> ids.contains(name) || ids.stream().anyMatch(id -> id.startsWith(name + ".")));
    }

    @Test
    void theListIsInGroupsAndSaysWhatEachKeyDoes() {
        choose("menu-help.shortcuts");
        List<String> texts = call(() -> find("shortcuts", ScrollPane.class).getContent().lookupAll(".label").stream()
                .map(label -> ((Label) label).getText())
                .toList());
        assertThat(texts)
                .contains("Stepping", "Step forward", "→", "Undo", "Ctrl+Z", "Redo", "Ctrl+Shift+Z  Ctrl+Y")
                .contains("Compare with the run after one update", "Ctrl+U");
    }

    @ParameterizedTest
    @CsvSource({
        "Shortcut+Shift+Z, Ctrl+Shift+Z",
        "Shift+Equals, +",
        "Shortcut+Add, Ctrl++",
        "Numpad 0, 0",
        "Alt+Right, Alt+→",
        "Page Up, Page Up",
        "Space, Space",
        "Esc, Esc"
    })
    void keysAreCalledAsTheyAreOnAKeyboard(String keys, String text) {
        assertThat(call(() -> KeyText.of(KeyCombination.valueOf(keys)))).isEqualTo(text);
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private Set<KeyCombination> keys() {
        return actions().stream().flatMap(action -> action.keys().stream()).collect(toSet());
    }

    private List<Action> actions() {
        return call(() -> window().shell().registry().all());
    }

    private Set<KeyCombination> accelerators() {
        return call(() -> Menus.all(find("menus", MenuBar.class).getMenus())
                .map(MenuItem::getAccelerator)
                .filter(Objects::nonNull)
                .collect(toSet()));
    }
}
