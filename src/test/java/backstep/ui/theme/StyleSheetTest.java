package backstep.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.ui.workspace.WindowTest;
import java.io.IOException;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import javafx.css.CssParser;
import javafx.css.Stylesheet;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JavaFX logs what it does not understand in a style sheet, and goes on without it. */
class StyleSheetTest extends WindowTest {
    private static final Logger JAVAFX_CSS = Logger.getLogger("javafx.css");
    private final Queue<String> warnings = new ConcurrentLinkedQueue<>();
    private final Handler collector = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
                warnings.add(new SimpleFormatter().formatMessage(entry));
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        JAVAFX_CSS.addHandler(collector);
        JAVAFX_CSS.setUseParentHandlers(false);
    }

    @AfterEach
    void stopListening() {
        JAVAFX_CSS.removeHandler(collector);
        JAVAFX_CSS.setUseParentHandlers(true);
    }

    @Test
    void theListenerHearsWhatIsWrong() {
        run(() -> window().stage()
                .getScene()
                .getRoot()
                .lookup("#forward")
                .getStyleClass()
                .add("nothing"));
        run(() -> window().stage()
                .getScene()
                .getStylesheets()
                .add("data:text/css,.nothing%7B-fx-text-fill:-no-such-colour;%7D"));
        settle();
        assertThat(warnings).anyMatch(warning -> warning.contains("-no-such-colour"));
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void everyLookUpResolvesInEveryStateOfTheWindow(Theme theme) {
        run(() -> window().appearance().themeProperty().set(theme));
        settle();
        type("x = 400.0\ny = 0\ne = exp(2*x)\no = (e - 1)/(e + 1) + y");
        click("forward");
        run(() -> session().select(node("x")));
        click("last");
        click("check");
        await(() -> !text("verdict").isEmpty());
        type("o = tahn(1");
        run(() -> find("examples", MenuButton.class).show());
        settle();
        run(() -> find("examples", MenuButton.class).hide());
        click("export");
        keys(KeyCode.ESCAPE);
        keys(KeyCode.F1);
        keys(KeyCode.ESCAPE);
        choose("menu-help.about");
        keys(KeyCode.ESCAPE);
        assertThat(warnings).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"theme/backstep.css", "start/start.css"})
    void theStyleSheetHasNoMistakes(String name) throws IOException {
        CssParser.errorsProperty().clear();
        Stylesheet sheet = sheet(name);
        assertThat(sheet.getRules()).isNotEmpty();
        assertThat(CssParser.errorsProperty()).isEmpty();
    }

    /** Two rules with one selector are two parts of the window that took the same name. */
    @ParameterizedTest
    @ValueSource(strings = {"theme/backstep.css", "start/start.css"})
    void noSelectorStandsTwice(String name) throws IOException {
        assertThat(sheet(name).getRules().stream()
                        .map(rule -> rule.getSelectors().toString())
                        .toList())
                .doesNotHaveDuplicates();
    }

    private static Stylesheet sheet(String name) throws IOException {
        return new CssParser().parse(Objects.requireNonNull(Theme.class.getResource("/backstep/ui/" + name), name));
    }
}
