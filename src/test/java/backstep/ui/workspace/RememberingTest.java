package backstep.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.layout.DirectionChoice;
import backstep.layout.LayoutEngine;
import backstep.ui.theme.Theme;
import backstep.ui.widget.Columns;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Slider;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/** What a window looks like is what the next one looks like. */
class RememberingTest extends WindowTest {

    @Test
    void theThemeChangesTheStyleClassAndIsRemembered() {
        choose("menu-theme.dark");
        assertThat(styleClasses()).contains("dark").doesNotContain("light");
        click("theme");
        assertThat(styleClasses()).contains("light").doesNotContain("dark");
        choose("menu-theme.dark");
        reopen();
        assertThat(window().appearance().themeProperty().get()).isEqualTo(Theme.DARK);
        assertThat(styleClasses()).contains("dark");
        assertThat(((RadioMenuItem) menuItem("menu-theme.dark")).isSelected()).isTrue();
    }

    @Test
    void layoutDirectionAndSpeedAreRemembered() {
        choose("menu-direction.top_down");
        choose("menu-layout.elk");
        run(() -> window().workspace().player().stepsPerSecondProperty().set(5.0));
        reopen();
        assertThat(session().layoutWishes().directionProperty().get()).isEqualTo(DirectionChoice.TOP_DOWN);
        assertThat(session().layoutWishes().engineProperty().get()).isEqualTo(LayoutEngine.ELK);
        assertThat(window().workspace().player().stepsPerSecondProperty().get()).isEqualTo(5);
    }

    @Test
    void theSizeOfTheWindowIsRemembered() {
        run(() -> {
            window().stage().setWidth(900);
            window().stage().setHeight(600);
        });
        settle();
        Scene before = window().stage().getScene();
        reopen();
        Scene after = window().stage().getScene();
        assertThat(after.getWidth()).isEqualTo(before.getWidth());
        assertThat(after.getHeight()).isEqualTo(before.getHeight());
    }

    @Test
    void theWidthsOfTheColumnsAreRemembered() {
        Columns before = window().workspace().sides().columns();
        run(() -> before.left().widthProperty().set(220));
        run(() -> before.right().widthProperty().set(300));
        run(() -> window().workspace().sides().leftPane().shareProperty().set(0.7));
        reopen();
        Columns after = window().workspace().sides().columns();
        assertThat(after.left().widthProperty().get()).isEqualTo(220);
        assertThat(after.right().widthProperty().get()).isEqualTo(300);
        assertThat(window().workspace().sides().leftPane().shareProperty().get())
                .isEqualTo(0.7);
        assertThat(find("editor", Region.class).getWidth()).isBetween(150.0, 220.0);
    }

    @Test
    void whatWasClosedStaysClosed() {
        choose("menu-columns.leaves");
        choose("menu-columns.debug");
        choose("menu-columns.inspector");
        choose("menu-columns.inspector");
        reopen();
        assertThat(find("leaves", Region.class).getParent().isVisible()).isFalse();
        assertThat(find("debug-tabs", Region.class).isVisible()).isTrue();
        assertThat(((CheckMenuItem) menuItem("menu-columns.leaves")).isSelected())
                .isFalse();
        assertThat(((CheckMenuItem) menuItem("menu-columns.debug")).isSelected())
                .isTrue();
        choose("menu-columns.expression");
        reopen();
        assertThat(((CheckMenuItem) menuItem("menu-columns.expression")).isSelected())
                .isFalse();
        assertThat(find("show-expression", Node.class).getParent().isVisible()).isTrue();
    }

    @Test
    void columnsAndSpeedOfTheNetworkWorkspaceAreRemembered() {
        enterNetwork();
        run(() -> window().network().columns().left().widthProperty().set(240));
        choose("menu-columns.results");
        set(find("training-speed", Slider.class), 2);
        reopen();
        enterNetwork();
        assertThat(window().network().columns().left().widthProperty().get()).isEqualTo(240);
        assertThat(window().network().columns().right().visibleProperty().get()).isFalse();
        assertThat(find("training-speed", Slider.class).getValue()).isEqualTo(2);
        assertThat(text("training-speed-text")).isEqualTo("3 a second");
    }

    private Iterable<String> styleClasses() {
        return call(() -> List.copyOf(window().stage().getScene().getRoot().getStyleClass()));
    }
}
