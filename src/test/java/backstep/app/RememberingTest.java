package backstep.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.layout.DirectionChoice;
import backstep.layout.LayoutEngine;
import backstep.ui.theme.Theme;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Slider;
import org.junit.jupiter.api.Test;

/** What a window looks like is what the next one looks like. */
class RememberingTest extends WindowTest {

    @Test
    void theThemeChangesTheStyleClassAndIsRemembered() {
        choose("menu-theme-dark");
        assertThat(styleClasses()).contains("dark").doesNotContain("light");
        click("theme");
        assertThat(styleClasses()).contains("light").doesNotContain("dark");
        choose("menu-theme-dark");
        reopen();
        assertThat(window().appearance().themeProperty().get()).isEqualTo(Theme.DARK);
        assertThat(styleClasses()).contains("dark");
        assertThat(((RadioMenuItem) menuItem("menu-theme-dark")).isSelected()).isTrue();
    }

    @Test
    void layoutDirectionAndSpeedAreRemembered() {
        choose("menu-direction-top_down");
        choose("menu-layout-elk");
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
        run(() -> window().workspace().columns().divide(980, 220, 300));
        settle();
        double left = window().workspace().columns().left().getWidth();
        double right = window().workspace().columns().right().getWidth();
        assertThat(left).isCloseTo(220, within(3.0));
        reopen();
        assertThat(window().workspace().columns().left().getWidth()).isCloseTo(left, within(2.0));
        assertThat(window().workspace().columns().right().getWidth()).isCloseTo(right, within(2.0));
    }

    @Test
    void columnsAndSpeedOfTheNetworkWorkspaceAreRemembered() {
        enterNetwork();
        run(() -> window().network().columns().divide(980, 240, 330));
        set(find("training-speed", Slider.class), 2);
        double left = window().network().columns().left().getWidth();
        assertThat(left).isCloseTo(240, within(3.0));
        reopen();
        enterNetwork();
        assertThat(window().network().columns().left().getWidth()).isCloseTo(left, within(2.0));
        assertThat(find("training-speed", Slider.class).getValue()).isEqualTo(2);
        assertThat(text("training-speed-text")).isEqualTo("5 a second");
    }

    private Iterable<String> styleClasses() {
        return call(() -> List.copyOf(window().stage().getScene().getRoot().getStyleClass()));
    }
}
