package backstep.ui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.engine.Trace;
import backstep.explain.Formula;
import backstep.explain.Formulas;
import backstep.lang.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class FormulaViewTest {

    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void aFractionHasItsTermsAboveAndBelowItsBar() {
        Formula a = new Formula.Text("a", Formula.Role.NAME);
        Formula b = new Formula.Text("b", Formula.Role.NAME);
        FormulaView view = laidOut(new Formula.Fraction(a, b));
        Bounds bar = place(view, ".formula-bar");
        List<Bounds> terms = view.lookupAll(".formula-term").stream()
                .map(term -> term.localToScene(term.getBoundsInLocal()))
                .sorted(Comparator.comparingDouble(Bounds::getMinY))
                .toList();
        assertThat(terms.getFirst().getMaxY()).isLessThanOrEqualTo(bar.getMinY());
        assertThat(terms.getLast().getMinY()).isGreaterThanOrEqualTo(bar.getMaxY());
        assertThat(terms.getFirst().getCenterX()).isBetween(bar.getMinX(), bar.getMaxX());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a = 2; L = a/3", "a = 2; b = 3; L = a**b", "a = 2; L = sqrt(a)", "a = 2; L = abs(a) + tanh(a)"})
    void whatIsReadAloudIsTheFormulaInOneLine(String text) {
        Trace trace = Trace.of(
                Objects.requireNonNull(Language.compile(text).program()).graph());
        Formula formula = Formulas.localDerivativeValue(trace, trace.graph().root(), 0);
        assertThat(laidOut(formula).getAccessibleText()).isEqualTo(formula.text());
    }

    @Test
    void everyPartIsSetOnce() {
        Formula sum = new Formula.Row(List.of(
                new Formula.Text("a", Formula.Role.NAME),
                new Formula.Text(" + ", Formula.Role.OPERATOR),
                new Formula.Group("(", new Formula.Text("b", Formula.Role.NAME), ")")));
        assertThat(written(laidOut(sum))).isEqualTo("a + (b)");
    }

    @Test
    void aLongFormulaGoesOnInTheNextLine() {
        FormulaView view = laidOut(new Formula.Row(IntStream.range(0, 30)
                .<Formula>mapToObj(term -> new Formula.Text(" + x" + term, Formula.Role.NAME))
                .toList()));
        Bounds last = view.getChildren().getLast().getBoundsInParent();
        assertThat(last.getMaxX()).isLessThanOrEqualTo(view.getWidth());
        assertThat(last.getMinY()).isGreaterThan(0);
    }

    @Test
    void aFormulaIsAsHighWhetherALabelHasShownItsTextOrNot() {
        Formula name = new Formula.Text("neverShownBefore", Formula.Role.NAME);
        double first = laidOut(name).prefHeight(200);
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            Scene scene = new Scene(new StackPane(new Label("neverShownBefore")), 200, 300);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        });
        assertThat(laidOut(name).prefHeight(200)).isEqualTo(first);
    }

    @Test
    void otherNumbersAreWrittenIntoTheSameNodes() {
        FormulaView view = laidOut(product("2", "3"));
        List<Node> nodes = List.copyOf(view.getChildren());
        show(view, product("2.5", "-7"));
        assertThat(view.getChildren()).isEqualTo(nodes);
        assertThat(written(view)).isEqualTo("2.5·-7");
        assertThat(view.getAccessibleText()).isEqualTo("2.5·-7");
    }

    @Test
    void onlyAPartThatIsBuiltOtherwiseIsSetAnew() {
        FormulaView view = laidOut(product("2", "3"));
        Node first = view.getChildren().getFirst();
        Node second = view.getChildren().getLast();
        show(
                view,
                new Formula.Row(List.of(
                        number("4"),
                        new Formula.Text("·", Formula.Role.OPERATOR),
                        new Formula.Group("(", number("-5"), ")"))));
        assertThat(view.getChildren()).startsWith(first).doesNotContain(second);
        assertThat(written(view)).isEqualTo("4·(-5)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a = 2; L = a/3", "a = 2; b = 3; L = a**b", "a = 2; L = sqrt(a)", "a = 2; L = abs(a) + tanh(a)"})
    void whatIsWrittenAnewIsWhatAFreshViewSets(String text) {
        Trace trace = Trace.of(
                Objects.requireNonNull(Language.compile(text).program()).graph());
        Trace other = Trace.of(
                Objects.requireNonNull(Language.compile(text.replace('2', '5')).program())
                        .graph());
        FormulaView view =
                laidOut(Formulas.localDerivativeValue(trace, trace.graph().root(), 0));
        Formula next = Formulas.localDerivativeValue(other, other.graph().root(), 0);
        show(view, next);
        assertThat(written(view)).isEqualTo(written(laidOut(next)));
    }

    private static Formula product(String left, String right) {
        return new Formula.Row(List.of(number(left), new Formula.Text("·", Formula.Role.OPERATOR), number(right)));
    }

    private static Formula number(String value) {
        return new Formula.Text(value, Formula.Role.NUMBER);
    }

    private static void show(FormulaView view, Formula formula) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> view.show(formula));
    }

    private static FormulaView laidOut(Formula formula) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            FormulaView view = new FormulaView(formula);
            Scene scene = new Scene(new StackPane(view), 200, 300);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return view;
        });
    }

    private static Bounds place(Parent view, String selector) {
        Node part = view.lookup(selector);
        return part.localToScene(part.getBoundsInLocal());
    }

    private static String written(Parent view) {
        return view.getChildrenUnmodifiable().stream()
                .map(part -> part instanceof Text text ? text.getText() : written((Parent) part))
                .collect(Collectors.joining());
    }
}
