package backstep.ui.expression.editor;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.ui.workspace.WindowTest;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/** A network in a text is offered to be trained where networks are, and what is wrong with a text is said once. */
class NetworkOfferTest extends WindowTest {

    private static final String LECTURE = """
        xs = [[2.0, 3.0, -1.0], [3.0, -1.0, 0.5], [0.5, 1.0, 1.0], [1.0, 1.0, -1.0]]
        ys = [1.0, -1.0, -1.0, 1.0]
        n = MLP(3, [4, 4, 1])
        for k in range(20):
          loss = sum((yout - ygt)**2 for ygt, yout in zip(ys, [n(x) for x in xs]))
          for p in n.parameters():
            p.grad = 0.0
          loss.backward()
          for p in n.parameters():
            p.data += -0.1 * p.grad
        """;

    @Test
    void theOfferSaysWhatItSetsUpAndOpensTheNetwork() {
        type(LECTURE);
        assertThat(offer())
                .isEqualTo("MLP(3, [4, 4, 1]) can be trained in Network: tanh, 4 samples of the text, 20 steps,"
                        + " learning rate 0.1, loss sse");
        click("open-in-network");
        settleNetwork();
        assertThat(call(() -> network().experimentProperty().get().network().text()))
                .isEqualTo("MLP(3, [4, 4, 1])");
        assertThat(call(() -> network().experimentProperty().get().training().learningRate()))
                .isEqualTo(0.1);
        assertThat(call(() -> network().experimentProperty().get().stop().epochs()))
                .isEqualTo(20);
        assertThat(trainingFrame().snapshot().parameters().spec().text()).isEqualTo("MLP(3, [4, 4, 1])");
        assertThat(call(() -> window().network().getScene()))
                .as("it is on screen")
                .isNotNull();
    }

    @Test
    void whatCannotBeTrainedSaysWhy() {
        type("n = MLP(2, [4, 12])");
        assertThat(offer()).startsWith("MLP(2, [4, 12]) cannot be opened in Network: ");
        assertThat(call(() -> window().workspace().lookup("#open-in-network"))).isNull();
    }

    @Test
    void aTextWithoutANetworkOffersNothing() {
        type("a = 2x");
        assertThat(call(() -> window().workspace().lookup("#network-offer"))).isNull();
    }

    @Test
    void whereTheTextIsWrongTheGraphsPlaceDoesNotTellToType() {
        type("a = 2x\nb = a +");
        assertThat(text("empty-hint")).isEqualTo("The graph appears here once the text has no error.");
        type("");
        assertThat(text("empty-hint")).isEqualTo("Type an expression on the left, or choose one of the examples.");
    }

    private String offer() {
        VBox offer = find("network-offer", VBox.class);
        return call(() -> offer.getChildren().stream()
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .findFirst()
                .orElseThrow());
    }
}
