package backstep.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.ui.theme.Setting;
import backstep.ui.widget.CutControls;
import backstep.ui.widget.CutTexts;
import backstep.ui.workspace.WindowTest;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever size a window and its type have, nothing is cut. */
class WindowEdgeTest extends WindowTest {

    private static final List<Integer> TYPE = List.of(10, 13, 18, 24, 28);
    private static final List<Size> SIZES = List.of(new Size(900, 600), new Size(960, 980));

    private record Size(double width, double height) {}

    @BeforeEach
    void letColumnsLieAboveThePicture() {
        settings.set(Setting.COLUMNS_ABOVE, true);
        reopen();
    }

    @Test
    void nothingOfTheFirstPageIsCut() {
        assertThat(cut()).isEmpty();
    }

    @Test
    void nothingIsCutWhileOneStepsThroughAGraph() {
        openLecture();
        assertThat(cut()).isEmpty();
    }

    @Test
    void nothingIsCutWithTheTextAboveTheGraph() {
        openLecture();
        keys(KeyCode.E);
        assertThat(cut()).isEmpty();
    }

    @Test
    void nothingIsCutWithTheInspectorAboveTheGraph() {
        openLecture();
        run(() -> session().select(node("d")));
        choose("menu-columns.inspector");
        assertThat(cut()).isEmpty();
    }

    @Test
    void nothingOfTheNetworkIsCut() {
        enterNetwork();
        assertThat(cut()).isEmpty();
    }

    private void openLecture() {
        type("a = 2\nb = -3\nc = 10\nf = -2\ne = a*b\nd = e + c\nL = d*f");
        keys(KeyCode.ESCAPE);
        run(() -> session().move(stepper -> stepper.goTo(5)));
    }

    /** What is cut at some size. */
    private List<String> cut() {
        List<String> found = new ArrayList<>();
        // Another type means other style sheets, which takes far longer than another size.
        for (int points : TYPE) {
            for (Size size : SIZES) {
                resize(size, points);
                Parent root = call(() -> window().stage().getScene().getRoot());
                String at = size.width + "×" + size.height + " in " + points + " pt: ";
                call(() -> CutControls.in(root)).forEach(cut -> found.add(at + cut));
                call(() -> CutTexts.in(root)).forEach(cut -> found.add(at + cut));
            }
        }
        return found;
    }

    private void resize(Size size, int points) {
        run(() -> {
            Stage stage = window().stage();
            stage.setWidth(size.width);
            stage.setHeight(size.height);
            window().appearance().typeSize().pointsProperty().set(points);
        });
        rest();
    }
}
