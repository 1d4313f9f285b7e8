package backstep.ui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class KeptColumnTest {

    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private final KeptColumn column = new KeptColumn();

    private List<Node> shown() {
        return List.copyOf(column.getChildren());
    }

    private List<String> texts() {
        return column.getChildren().stream()
                .map(node -> node instanceof FigureRow row ? row.figure().getText() : ((Label) node).getText())
                .toList();
    }

    @Test
    void piecesOfTheSameKindKeepTheirNodesAndTakeOtherTexts() {
        column.fill(() -> {
            column.paragraph("one", "hint");
            column.row("figure", "value", "1");
        });
        List<Node> before = shown();
        column.fill(() -> {
            column.paragraph("two", "hint");
            column.row("figure", "value", "2");
        });
        assertThat(shown()).isEqualTo(before);
        assertThat(texts()).containsExactly("two", "2");
    }

    @Test
    void aPieceInBetweenLeavesTheOthersAlone() {
        column.fill(() -> {
            column.paragraph("first", "hint");
            column.row("figure", "value", "1");
        });
        List<Node> before = shown();
        column.fill(() -> {
            column.paragraph("first", "hint");
            column.paragraph("careful", "danger-text");
            column.row("figure", "value", "1");
        });
        assertThat(texts()).containsExactly("first", "careful", "1");
        assertThat(shown()).containsAll(before);
        column.fill(() -> column.row("figure", "value", "1"));
        assertThat(shown()).containsExactly(before.getLast());
    }

    @Test
    void anotherStyleOrIdentifierIsAnotherNode() {
        column.fill(() -> {
            column.paragraph("text", "hint");
            column.row("figure", "value", "1", "positive");
        });
        List<Node> before = new ArrayList<>(shown());
        column.fill(() -> {
            column.paragraph("text", "danger-text");
            column.row("figure", "value", "-1", "negative");
        });
        assertThat(shown()).doesNotContainAnyElementsOf(before);
        assertThat(shown().getFirst().getStyleClass()).containsExactly("label", "danger-text");
        assertThat(shown().getLast().getStyleClass()).containsExactly("figure-row", "negative");
    }
}
