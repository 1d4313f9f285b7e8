package backstep.ui.widget;

import static backstep.ui.task.FxThread.call;
import static org.assertj.core.api.Assertions.assertThat;

import backstep.ui.task.FxThread;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DividedPaneTest {

    private static final double WIDTH = 300;

    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        FxThread.start();
    }

    /** A pane with this share at these heights, one after the other. */
    private static DividedPane pane(double share, double... heights) {
        DividedPane pane = new DividedPane(new Region(), new Region());
        pane.setManaged(false);
        Scene scene = new Scene(new Pane(pane));
        pane.shareProperty().set(share);
        for (double height : heights) {
            pane.resize(WIDTH, height);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
        return pane;
    }

    private static double above(DividedPane pane) {
        return pane.getItems().getFirst().getLayoutBounds().getHeight();
    }

    @Test
    void theDividerIsWhereTheShareSaysWhateverSizesCameBefore() {
        double once = call(() -> above(pane(0.41, 619)));
        assertThat(call(() -> above(pane(0.41, 333, 900, 618, 619)))).isEqualTo(once);
        assertThat(call(() -> above(pane(0.41, 619, 619)))).isEqualTo(once);
    }

    @Test
    void aDividerThatIsMovedIsTheShare() {
        DividedPane pane = call(() -> pane(0.41, 619));
        call(() -> {
            pane.setDividerPosition(0, 0.3);
            pane.layout();
            return pane;
        });
        assertThat(pane.shareProperty().get()).isEqualTo(0.3);
        assertThat(call(() -> above(pane))).isEqualTo(call(() -> above(pane(0.3, 619))));
    }

    @Test
    void aShareStaysAsItIsThroughOtherSizes() {
        assertThat(call(() -> pane(0.41, 333, 900, 618)).shareProperty().get()).isEqualTo(0.41);
    }

    @Test
    void whatLaysItselfOutInAPartIsLaidOutAgain() {
        Pane tabs = new Pane();
        Label written = new Label("one");
        Pane content = new Pane(written);
        content.setManaged(false);
        tabs.getChildren().add(content);
        call(() -> {
            DividedPane pane = new DividedPane(new Region(), tabs);
            pane.shareProperty().set(0.41);
            VBox column = new VBox(pane);
            Scene scene = new Scene(column);
            for (double height : new double[] {619, 400}) {
                column.resize(WIDTH, height);
                scene.getRoot().applyCss();
                scene.getRoot().layout();
            }
            double narrow = written.getWidth();
            written.setText("one and two");
            scene.getRoot().layout();
            assertThat(written.getWidth()).isGreaterThan(narrow);
            return pane;
        });
    }
}
