package backstep.ui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.ui.widget.CutTexts.Cut;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Which labels are found to be cut. */
class CutTextsTest {

    private static final String LONG = "gradient ∂loss/∂(w1,1,1·x1)";

    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private static List<Cut> cuts(double width, Region... children) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            HBox row = new HBox(children);
            new Scene(row, width, 100);
            row.applyCss();
            row.resize(width, 100);
            row.layout();
            return CutTexts.in(row);
        });
    }

    private static Label label(String text) {
        Label label = new Label(text);
        label.setMinWidth(0);
        return label;
    }

    @Test
    void aLabelThatFitsIsNotCut() {
        assertThat(cuts(1000, label(LONG), new Button("Check"))).isEmpty();
    }

    @Test
    void aLabelWithoutItsRoomIsCut() {
        assertThat(cuts(60, label(LONG))).singleElement().satisfies(cut -> {
            assertThat(cut.text()).isEqualTo(LONG);
            assertThat(cut.shown()).endsWith("...").isNotEqualTo(LONG);
            assertThat(cut.hasRoom()).isFalse();
        });
    }

    @Test
    void aLabelThatIsKeptNarrowBesideEmptySpaceHasRoom() {
        Label narrow = label(LONG);
        narrow.setMaxWidth(60);
        assertThat(cuts(1000, narrow)).singleElement().extracting(Cut::hasRoom).isEqualTo(true);
    }

    @Test
    void aLabelThatBreaksIntoLinesIsNotCut() {
        assertThat(cuts(60, FigureRows.paragraph(LONG, "hint"))).isEmpty();
    }

    @Test
    void aTextThatEndsInDotsOfItsOwnIsNotCut() {
        assertThat(cuts(1000, label("Export..."))).isEmpty();
    }

    @Test
    void whatIsHiddenIsNotLookedAt() {
        Label hidden = label(LONG);
        hidden.setVisible(false);
        assertThat(cuts(60, hidden)).isEmpty();
    }
}
