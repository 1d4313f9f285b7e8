package backstep.ui.expression.debug;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.document.ExpressionSpec;
import backstep.document.ViewSpec;
import backstep.ui.expression.model.ExpressionSession;
import backstep.ui.workspace.WindowTest;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Looking for nodes with the search bar. */
class SearchingTest extends WindowTest {

    @BeforeEach
    void typeAnExpression() {
        type("w1 = 2\nw2 = -3\nz = 0\ne = w1*w2\nt = tanh(e*z)\nL = t + w1");
    }

    @Test
    void theBarComesWithControlFAndGoesWithEscape() {
        assertThat(bar().isVisible()).isFalse();
        keys(KeyCode.CONTROL, KeyCode.F);
        assertThat(bar().isVisible()).isTrue();
        assertThat(field().isFocused()).isTrue();
        characters("w");
        assertThat(found()).containsExactlyInAnyOrder(node("w1"), node("w2"));
        keys(KeyCode.ESCAPE);
        assertThat(bar().isVisible()).isFalse();
        assertThat(found()).isEmpty();
        assertThat(find("graph", Node.class).isFocused()).isTrue();
    }

    @Test
    void matchesAreCountedSelectedAndVisitedInTurn() {
        keys(KeyCode.CONTROL, KeyCode.F);
        characters("w");
        assertThat(text("search-count")).isEqualTo("1 of 2");
        assertThat(selected()).isEqualTo(node("w1"));
        keys(KeyCode.ENTER);
        assertThat(text("search-count")).isEqualTo("2 of 2");
        assertThat(selected()).isEqualTo(node("w2"));
        keys(KeyCode.F3);
        assertThat(selected()).isEqualTo(node("w1"));
        keys(KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(selected()).isEqualTo(node("w2"));
        click("search-previous");
        assertThat(selected()).isEqualTo(node("w1"));
        click("search-next");
        assertThat(selected()).isEqualTo(node("w2"));
    }

    @Test
    void figuresAreThoseOfTheStepOnScreen() {
        keys(KeyCode.CONTROL, KeyCode.F);
        characters("grad == 0");
        assertThat(text("search-count")).isEqualTo("no match");
        assertThat(text("search-message")).isEqualTo("No gradient is known yet: the backward pass begins with step 5.");
        click("last");
        assertThat(found()).contains(node("e"), node("w2")).doesNotContain(node("w1"), node("z"));
        assertThat(text("search-message")).isEmpty();
    }

    @Test
    void aMistakeIsExplainedInPlace() {
        keys(KeyCode.CONTROL, KeyCode.F);
        characters("op:tahn");
        assertThat(text("search-message")).startsWith("there is no operation \"tahn\"");
        assertThat(found()).isEmpty();
    }

    @Test
    void wordsThatMatchNoNodeAreExplained() {
        keys(KeyCode.CONTROL, KeyCode.F);
        characters("zz");
        assertThat(text("search-count")).isEqualTo("no match");
        assertThat(text("search-message")).startsWith("matches no node of this graph: ");
    }

    @Test
    void aReadySearchShowsHowItIsWritten() {
        click("last");
        choose("menu-find.open");
        run(() -> find("search-filters", MenuButton.class).getItems().getFirst().fire());
        settle();
        assertThat(field().getText()).isEqualTo("top:grad");
        assertThat(selected()).isEqualTo(node("z"));
        assertThat(text("search-count")).startsWith("1 of ");
    }

    @Test
    void anotherTextIsSearchedAnew() {
        keys(KeyCode.CONTROL, KeyCode.F);
        characters("tanh");
        assertThat(found()).containsExactly(node("t"));
        type("x = 1\ny = tanh(tanh(x))");
        assertThat(found()).hasSize(2);
        type("x = 1");
        assertThat(found()).isEmpty();
    }

    @Test
    void aDocumentKeepsTheSearchAndWhichMatchIsShown() {
        keys(KeyCode.CONTROL, KeyCode.F);
        characters("w");
        keys(KeyCode.ENTER);
        ViewSpec view = call(() -> window().view().capture());
        ExpressionSpec expression = call(() -> session().stateProperty().get().spec());
        reopen();
        run(() -> {
            session().show(expression);
            window().view().apply(view);
        });
        rest();
        assertThat(bar().isVisible()).isTrue();
        assertThat(field().getText()).isEqualTo("w");
        assertThat(text("search-count")).isEqualTo("2 of 2");
        assertThat(found()).containsExactlyInAnyOrder(node("w1"), node("w2"));
        assertThat(selected()).isEqualTo(node("w2"));
    }

    private Node bar() {
        return find("search", TextField.class).getParent().getParent();
    }

    private TextField field() {
        return find("search", TextField.class);
    }

    private Set<Integer> found() {
        return call(() -> session().highlights().foundProperty().get());
    }

    private int selected() {
        ExpressionSession session = session();
        return call(() -> session.selectedProperty().get());
    }
}
