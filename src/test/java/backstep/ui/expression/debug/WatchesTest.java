package backstep.ui.expression.debug;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.ui.workspace.WindowTest;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Formulas that are followed through the run. */
class WatchesTest extends WindowTest {

    @BeforeEach
    void openTheWatches() {
        type("a = 2\nb = -3\nL = a*b");
        choose("menu-columns.debug");
        run(() -> find("debug-tabs", TabPane.class).getSelectionModel().select(1));
        settle();
    }

    @Test
    void aWatchIsEvaluatedAtEachStep() {
        add("a.grad*b");
        add("L < a");
        assertThat(rows()).containsExactly("a.grad*b: not yet", "L < a: not yet");
        click("forward");
        assertThat(rows()).containsExactly("a.grad*b: not yet", "L < a: true");
        click("last");
        assertThat(rows()).containsExactly("a.grad*b: 9", "L < a: true");
        assertThat(call(() -> find("watches", Node.class).lookupAll(".sparkline")))
                .hasSize(2);
    }

    @Test
    void aStepWritesIntoTheRowsThatAreThere() {
        add("a.grad*b");
        add("L < a");
        List<Node> before = rowNodes();
        click("last");
        assertThat(rows()).containsExactly("a.grad*b: 9", "L < a: true");
        assertThat(rowNodes()).isEqualTo(before);
    }

    private List<Node> rowNodes() {
        return call(() -> List.copyOf(find("watches", Parent.class).getChildrenUnmodifiable()));
    }

    @Test
    void whatAWatchComesToIsToldAheadWhereItIsAskedFor() {
        add("a.grad*b");
        add("a.data");
        fire("answer-watches");
        assertThat(rows()).containsExactly("a.grad*b: not yet; 9 at the end", "a.data: 2");
        fire("forward");
        assertThat(rows()).containsExactly("a.grad*b: not yet", "a.data: 2");
        click("last");
        assertThat(call(() -> find("answer-watches", Node.class).isVisible())).isFalse();
    }

    @Test
    void aPartOfAGradientIsWatchedAsAPart() {
        type("a = 2\nb = -3\nL = a*b + a");
        add("a.grad*2");
        add("a.grad < 0");
        run(() -> session().move(stepper -> stepper.goTo(4)));
        assertThat(rows()).containsExactly("a.grad*2: 2 so far", "a.grad < 0: false so far");
        fire("answer-watches");
        assertThat(rows())
                .containsExactly("a.grad*2: 2 so far; −4 at the end", "a.grad < 0: false so far; true at the end");
    }

    /** Steps: 1 f, 2 g, 3 seeds f, 4 f sends, 5 seeds g, 6 g sends. */
    @Test
    void atTheStartOfTheSecondPassWhatTheFirstHasBroughtIsAPart() {
        type("a = 2\nb = 3\nf = a*a\ng = a*b\nf.backward()\ng.backward(0.5)");
        add("a.grad");
        run(() -> session().move(stepper -> stepper.goTo(5)));
        assertThat(rows()).containsExactly("a.grad: 4 so far");
        run(() -> session().move(stepper -> stepper.goTo(6)));
        assertThat(rows()).containsExactly("a.grad: 5.5");
    }

    @Test
    void aWatchFollowsSlidersAndEdits() {
        add("L*2");
        click("last");
        assertThat(rows()).containsExactly("L*2: −12");
        run(() -> session()
                .leafValues()
                .override(session().leafValues().all().firstEntry().getKey(), 3));
        settle();
        assertThat(rows()).containsExactly("L*2: −18");
        type("a = 2\nK = a*5");
        assertThat(rows()).containsExactly("L*2: there is no value \"L\" in the text");
        type("a = 2\nL = a*5");
        click("last");
        assertThat(rows()).containsExactly("L*2: 30");
    }

    @Test
    void aMistakeIsExplainedInPlaceAndAWatchCanGo() {
        add("tahn(a)");
        assertThat(text("add-watch-problem")).isEqualTo("there is no function \"tahn\": did you mean \"tanh\"?");
        add("a");
        run(() -> ((ButtonBase) find("watches", Node.class).lookup(".button")).fire());
        settle();
        assertThat(rows()).isEmpty();
    }

    @Test
    void aNameThatThereIsNotIsRefusedAtOnce() {
        add("a*Z");
        assertThat(text("add-watch-problem")).isEqualTo("there is no value \"Z\" in the text");
        assertThat(rows()).isEmpty();
    }

    @Test
    void aWatchStaysInSightWhileThereIsNoGraph() {
        add("a*2");
        type("");
        assertThat(rows()).containsExactly("a*2: a*2");
    }

    private void add(String text) {
        run(() -> find("add-watch", TextField.class).setText(text));
        fire("add-watch-button");
    }

    /** Of each row its first and its last text. */
    private List<String> rows() {
        return call(() -> find("watches", Parent.class).getChildrenUnmodifiable().stream()
                .map(row -> row.lookupAll(".label").stream()
                        .map(label -> ((Labeled) label).getText())
                        .toList())
                .map(texts -> texts.getFirst() + ": " + texts.getLast())
                .toList());
    }
}
