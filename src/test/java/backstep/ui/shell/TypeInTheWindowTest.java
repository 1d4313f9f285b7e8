package backstep.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.ui.workspace.WindowTest;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Larger and smaller type for the whole window. */
class TypeInTheWindowTest extends WindowTest {
    private static final double HIGHEST_MENU = 600;

    @Test
    void keysMakeTypeLargerAndSmallerWhileOneTypesAndNothingElse() {
        type("a = 2\nL = a*a");
        keys(KeyCode.CONTROL, KeyCode.EQUALS);
        keys(KeyCode.CONTROL, KeyCode.PLUS);
        keys(KeyCode.CONTROL, KeyCode.ADD);
        assertThat(points()).isEqualTo(16);
        assertThat(fontOf("export")).isEqualTo(16);
        keys(KeyCode.CONTROL, KeyCode.MINUS);
        keys(KeyCode.CONTROL, KeyCode.SUBTRACT);
        assertThat(points()).isEqualTo(14);
        keys(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(points()).isEqualTo(13);
        assertThat(fontOf("export")).isEqualTo(13);
        assertThat(program().text()).isEqualTo("a = 2\nL = a*a");
    }

    @Test
    void theGraphIsInProportionToTheType() {
        type("a = 2\nL = a*a");
        rest();
        double before = call(() -> window().workspace().visiblePart()).width();
        choose("menu-type.18");
        rest();
        double after = call(() -> window().workspace().visiblePart()).width();
        assertThat(before / after).isGreaterThan(1.1);
    }

    @Test
    void theSizeIsRememberedAndCheckedInTheMenu() {
        choose("menu-type.18");
        reopen();
        assertThat(fontOf("export")).isEqualTo(18);
        assertThat(((RadioMenuItem) menuItem("menu-type.18")).isSelected()).isTrue();
        choose("menu-type.usual");
        assertThat(points()).isEqualTo(13);
    }

    @Test
    void everyMenuFitsOnASmallScreen() {
        List<Menu> menus = List.copyOf(find("menus", MenuBar.class).getMenus());
        for (Menu menu : menus) {
            run(menu::show);
            settle();
            double height = call(() -> openWindows().getLast().getHeight());
            assertThat(height).as(menu.getText()).isLessThan(HIGHEST_MENU);
            run(menu::hide);
        }
    }

    private int points() {
        return call(() -> window().appearance().typeSize().pointsProperty().get());
    }

    private double fontOf(String id) {
        Labeled label = find(id, Labeled.class);
        return call(() -> label.getFont().getSize());
    }
}
