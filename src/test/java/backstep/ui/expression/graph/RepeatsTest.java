package backstep.ui.expression.graph;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.engine.Folding;
import backstep.engine.Graph;
import backstep.ui.expression.model.Drawing;
import backstep.ui.workspace.WindowTest;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.Test;

/** The offer to fold parts that are built alike. */
class RepeatsTest extends WindowTest {

    private static final int MOMENTS = 6;

    private static String unrolled() {
        StringBuilder text = new StringBuilder("w = 0.9\nb = 0.1\nh0 = 0.5\n");
        for (int moment = 1; moment <= MOMENTS; moment++) {
            text.append("h%d = tanh(w*h%d + b)\n".formatted(moment, moment - 1));
        }
        return text.toString();
    }

    @Test
    void partsThatAreBuiltAlikeAreFoldedAndNothingElseChanges() {
        type(unrolled());
        awaitOffer(true);
        click("last");
        double value = value("h6");
        int steps = step();
        assertThat(text("repeats")).isEqualTo("6 parts of 3 operations are built alike");
        click("repeats-fold");
        rest();
        assertThat(folding().boxCount()).isEqualTo(3 + MOMENTS);
        assertThat(IntStream.rangeClosed(1, MOMENTS).mapToObj(graph().groups()::name))
                .containsExactly("h1", "h2", "h3", "h4", "h5", "h6");
        assertThat(value("h6")).isEqualTo(value);
        assertThat(step()).isEqualTo(steps);
        assertThat(find("editor", CodeArea.class).getText()).isEqualTo(unrolled());
        assertThat(text("repeats")).isEqualTo("6 parts are folded");
    }

    @Test
    void unfoldingShowsWhatWasThereBefore() {
        type(unrolled());
        awaitOffer(true);
        click("repeats-fold");
        click("repeats-unfold");
        rest();
        assertThat(graph().groups().isEmpty()).isTrue();
        assertThat(find("repeats-fold", Button.class).isVisible()).isTrue();
    }

    @Test
    void foldsOutliveChangesOfTheText() {
        type(unrolled());
        awaitOffer(true);
        click("repeats-fold");
        type(unrolled().replace("0.9", "0.8"));
        assertThat(folding().boxCount()).isEqualTo(3 + MOMENTS);
        assertThat(trace().data(node("w"))).isEqualTo(0.8);
    }

    @Test
    void theyCanBeWrittenIntoTheText() {
        type(unrolled());
        awaitOffer(true);
        click("repeats-fold");
        click("repeats-write");
        settle();
        assertThat(find("editor", CodeArea.class).getText())
                .contains("# group: h1\nh1 = tanh(w*h0 + b)\n# end\n# group: h2\n");
        assertThat(graph().groups().count()).isEqualTo(1 + MOMENTS);
        assertThat(folding().boxCount()).isEqualTo(3 + MOMENTS);
        awaitOffer(false);
    }

    @Test
    void piecesOfStatementsCannotBeWritten() {
        type(unrolled().replace(" + b)", " + b) + 0"));
        awaitOffer(true);
        click("repeats-fold");
        assertThat(find("repeats-write", Button.class).isDisabled()).isFalse();
        type("a = 1\nL = " + "tanh(a*2 + 1) + ".repeat(MOMENTS) + "a");
        awaitOffer(true);
        assertThat(find("repeats-write", Button.class).isDisabled()).isTrue();
    }

    @Test
    void whatIsDismissedIsNotOfferedAgain() {
        type(unrolled());
        awaitOffer(true);
        click("repeats-dismiss");
        awaitOffer(false);
        type(unrolled() + "L = h6*2\n");
        rest();
        awaitOffer(false);
    }

    @Test
    void whatIsSmallIsNotWorthAnOffer() {
        type("a = 1\nb = tanh(a*2 + 1)\nc = tanh(b*2 + 1)");
        rest();
        awaitOffer(false);
    }

    private void awaitOffer(boolean offered) {
        await(() -> find("repeats", Node.class).getParent().isVisible() == offered);
        settle();
    }

    private Folding folding() {
        return Objects.requireNonNull(call(() -> session().drawingProperty().get()))
                .folding();
    }

    private Graph graph() {
        Drawing drawing = call(() -> session().drawingProperty().get());
        return Objects.requireNonNull(drawing).program().graph();
    }
}
