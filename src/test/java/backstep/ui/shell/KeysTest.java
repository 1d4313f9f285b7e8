package backstep.ui.shell;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import backstep.ui.widget.Command;
import backstep.ui.widget.KeyGroup;
import backstep.ui.widget.KeyText;
import backstep.ui.widget.Menus;
import backstep.ui.workspace.WindowTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
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
    private static final Pattern COMMAND =
            Pattern.compile("(?:Command\\.of|command)\\(\\s*\"([\\w.-]+)\",\\s*\"([^\"]+)\"");
    /** Where a key is answered that every control of its kind answers: Enter, Escape, the keys that turn pages. */
    private static final Set<String> OF_CONTROLS = Set.of(
            "EscapeKey",
            "Keyboard",
            "KeyText",
            "NumberField",
            "StepperBar",
            "SearchBar",
            "WhatIfBar",
            "EditableCell",
            "PredictionsTable",
            "GroupedLedger",
            "RunCell",
            "MlpField",
            "ParameterEditor",
            "GraphGestures",
            "LossGestures");

    @Test
    void everyKeyOfTheMenusIsListed() {
        assertThat(keys()).containsAll(accelerators());
        enterNetwork();
        assertThat(keys()).containsAll(accelerators());
    }

    @Test
    void everyCommandThatHasKeysIsListed() throws IOException {
        Set<String> listed = new HashSet<>(names());
        enterNetwork();
        listed.addAll(names());
        List<String> missing = new ArrayList<>();
        for (Path source : sources()) {
            COMMAND.matcher(Files.readString(source))
                    .results()
                    .map(found -> found.group(1))
                    .filter(name -> !listed.contains(name))
                    .forEach(missing::add);
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void keysAreAnsweredByCommandsOnly() throws IOException {
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
        List<String> pressed = call(() -> window().shell().keys()).stream()
                .filter(group -> !Set.of("picture", "text").contains(group.name()))
                .flatMap(group -> group.commands().stream())
                .map(Command::keys)
                .filter(Objects::nonNull)
                .map(KeyCombination::getName)
                .toList();
        assertThat(pressed).doesNotHaveDuplicates();
    }

    @Test
    void theListIsInGroupsAndSaysWhatEachKeyDoes() {
        choose("menu-shortcuts");
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

    private Set<String> names() {
        return commands().map(Command::name).collect(toSet());
    }

    private Set<KeyCombination> keys() {
        return commands().map(Command::keys).filter(Objects::nonNull).collect(toSet());
    }

    private Stream<Command> commands() {
        return call(() -> window().shell().keys()).stream()
                .map(KeyGroup::commands)
                .flatMap(List::stream);
    }

    private Set<KeyCombination> accelerators() {
        return call(() -> Menus.all(find("menus", MenuBar.class).getMenus())
                .map(MenuItem::getAccelerator)
                .filter(Objects::nonNull)
                .collect(toSet()));
    }
}
