package backstep.ui.expression.predict;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.engine.GradState;
import backstep.engine.Trace;
import backstep.lesson.Asked;
import backstep.lesson.Slip;
import backstep.lesson.Tally;
import backstep.text.Numbers;
import backstep.ui.expression.model.Comparison;
import backstep.ui.workspace.WindowTest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/** Figures are asked for in the window. Steps of the lecture's text: e, d, L, seed, L, d, e. */
class PredictTest extends WindowTest {

    private static final String LECTURE = "a = 2\nb = -3\nc = 10\ne = a*b\nd = e + c\nf = -2\nL = d*f";

    /** No two figures are alike, so that each can be looked for. */
    private static final String UNLIKE = "p = 1.37\nq = -2.91\nr = 4.63\ns = p*q\nt = s + r*p\nL = t*7.19";

    private void begin(String text, String kind) {
        type(text);
        choose("menu-predict." + kind);
    }

    private void answer(String text) {
        TextField field = find("predict-answer", TextField.class);
        run(() -> {
            field.requestFocus();
            field.setText(text);
        });
        keys(KeyCode.ENTER);
    }

    private Tally tally() {
        return call(() -> session()
                .stateProperty()
                .get()
                .spec()
                .learning()
                .predict()
                .orElseThrow()
                .tally());
    }

    @Test
    void theWholeLectureIsFoundByHand() {
        begin(LECTURE, "gradients");
        assertThat(step()).isEqualTo(3);
        assertThat(text("predict-question")).isEqualTo("What is ∂L/∂L?");
        answer("1");
        assertThat(step()).isEqualTo(4);
        assertThat(text("predict-reply")).isEqualTo("Right: ∂L/∂L = 1");
        Stream.of("-2", "4", "-2", "d.grad", "b*e.grad", "-4").forEach(this::answer);
        assertThat(step()).isEqualTo(trace().stepCount());
        assertThat(tally()).isEqualTo(new Tally(7, 0, 0, 7, Map.of()));
        assertThat(text("predict-question")).isEqualTo("All is found: 7 at once, 0 with help, 0 shown. ");
        assertThat(find("predict-again", Node.class).isVisible()).isTrue();
    }

    @Test
    void theRunStopsWhereSomethingIsAsked() {
        begin(LECTURE, "gradients");
        keys(KeyCode.ESCAPE);
        keys(KeyCode.RIGHT);
        assertThat(step()).isEqualTo(3);
        assertThat(find("predict-answer", TextField.class).isFocused()).isTrue();
        click("last");
        assertThat(step()).isEqualTo(3);
        keys(KeyCode.ESCAPE);
        keys(KeyCode.LEFT);
        keys(KeyCode.LEFT);
        assertThat(step()).isEqualTo(1);
        keys(KeyCode.END);
        assertThat(step()).isEqualTo(3);
    }

    @Test
    void aWrongAnswerIsNamedAndHintsLeadToTheRightOne() {
        begin(LECTURE, "gradients");
        Stream.of("1", "-2", "4", "-2", "-2").forEach(this::answer);
        answer("-3");
        assertThat(text("predict-reply")).isEqualTo("Not yet. " + Slip.NO_INCOMING.told());
        assertThat(step()).isEqualTo(6);
        fire("predict-hint");
        assertThat(text("predict-reply")).contains("by way of one operation");
        fire("predict-hint");
        fire("predict-hint");
        assertThat(find("predict-hint", Node.class).isVisible()).isFalse();
        answer("6");
        fire("predict-show");
        assertThat(text("predict-reply")).isEqualTo("∂L/∂b = 2 · (−2) = −4");
        assertThat(tally()).isEqualTo(new Tally(5, 1, 1, 0, Map.of("no-incoming", 1)));
        assertThat(text("predict-question")).endsWith("Missed most: " + Slip.NO_INCOMING.told());
    }

    @Test
    void aWrongAnswerDrivesTheRestBesideTheTruth() {
        begin(LECTURE, "gradients");
        answer("1");
        answer("2");
        fire("predict-suppose");
        Comparison beside = Objects.requireNonNull(
                call(() -> session().comparing().comparisonProperty().get()));
        assertThat(beside.other().grad(node("d"))).isEqualTo(2);
        assertThat(beside.other().grad(node("a"))).isEqualTo(-6);
        assertThat(beside.present().grad(node("a"))).isEqualTo(6);
        assertThat(text("predict-reply")).isEqualTo("∂L/∂d = (−2) · 1 = −2");
        assertThat(text("predict-question")).isEqualTo("What is ∂L/∂f?");
        answer("4");
        assertThat(step()).isEqualTo(5);
    }

    @Test
    void anotherNodeCanBeAskedForFirst() {
        begin(LECTURE, "gradients");
        run(() -> session().select(node("f")));
        fire("predict-other");
        assertThat(text("predict-question")).isEqualTo("What is ∂L/∂f?");
        answer("L.grad*d");
        assertThat(text("predict-reply"))
                .isEqualTo("L.grad is not known yet: find it first, or use figures that are shown.");
        answer("4");
        assertThat(text("predict-question")).isEqualTo("What is ∂L/∂L?");
        Stream.of("1", "-2").forEach(this::answer);
        assertThat(step()).isEqualTo(5);
    }

    @Test
    void signsAreAskedForByButtons() {
        begin(LECTURE, "signs");
        fire("predict-above");
        fire("predict-above");
        assertThat(text("predict-reply")).startsWith("Not yet.");
        fire("predict-below");
        assertThat(tally()).isEqualTo(new Tally(1, 1, 0, 0, Map.of()));
    }

    @Test
    void localDerivativesThatAreAskedForStandNowhereInFigures() {
        type(UNLIKE);
        run(() -> session().select(node("s")));
        keys(KeyCode.ESCAPE);
        keys(KeyCode.RIGHT);
        keys(KeyCode.RIGHT);
        assertThat(everythingThatCanBeRead()).anyMatch(text -> text.endsWith("= q = −2.91"));
        choose("menu-predict.slopes");
        run(() -> session().select(node("s")));
        assertThat(everythingThatCanBeRead()).noneMatch(text -> text.endsWith("= q = −2.91"));
        answer("7.19");
        assertThat(step()).isEqualTo(6);
    }

    @Test
    void aRunIsNotExportedAsAWholeWhileItsFiguresAreAsked() {
        begin(LECTURE, "gradients");
        click("export");
        assertThat(find("format-svg", Node.class).isDisabled()).isFalse();
        assertThat(call(() -> Window.getWindows().stream()
                        .map(window -> window.getScene().lookup("#format-html"))
                        .filter(Objects::nonNull)
                        .allMatch(Node::isDisabled)))
                .isTrue();
    }

    @Test
    void whatIsAskedForAndHowItWentBelongToTheDocument() {
        begin(LECTURE, "values");
        answer("-6");
        assertThat(step()).isEqualTo(1);
        assertThat(call(() -> session().stateProperty().get().spec().learning().predict()))
                .hasValueSatisfying(spec -> {
                    assertThat(spec.asked()).isEqualTo(Asked.VALUES);
                    assertThat(spec.done()).isEqualTo(1);
                });
        choose("menu-predict.nothing");
        assertThat(find("predict", Node.class).isVisible()).isFalse();
        keys(KeyCode.ESCAPE);
        keys(KeyCode.END);
        assertThat(step()).isEqualTo(trace().stepCount());
    }

    @Test
    void anExerciseIsOpenedAndAskedFor() {
        choose("menu-exercise.reuse.easy");
        assertThat(find("predict", Node.class).isVisible()).isTrue();
        assertThat(text("predict-question")).isEqualTo("What is ∂L/∂L?");
        Optional<Asked> asked = call(() ->
                        session().stateProperty().get().spec().learning().predict())
                .map(each -> each.asked());
        assertThat(asked).contains(Asked.GRADIENTS);
    }

    @Test
    void nothingThatIsAskedForCanBeReadAnywhere() {
        begin(UNLIKE, "gradients");
        Trace trace = trace();
        List<String> names = List.of("t", "s", "r", "p", "q");
        answer("1");
        for (String name : names) {
            run(() -> session().select(node(name)));
            List<String> shown = everythingThatCanBeRead();
            names.stream()
                    .map(this::node)
                    .filter(node -> trace.gradState(node, step()) != GradState.COMPLETE)
                    .mapToDouble(trace::grad)
                    .forEach(hidden -> assertThat(shown).noneMatch(text -> says(text, hidden)));
        }
        assertThat(trace.grad(node("t"))).isEqualTo(7.19);
    }

    private static boolean says(String text, double figure) {
        return Stream.of(Numbers.brief(figure), Numbers.full(figure), Numbers.fixed(figure))
                .filter(written -> !written.equals("7.19") && !written.equals("7.1900"))
                .anyMatch(text::contains);
    }

    private List<String> everythingThatCanBeRead() {
        return call(() -> Window.getWindows().stream()
                .flatMap(window -> window.getScene().getRoot().lookupAll("*").stream())
                .flatMap(PredictTest::texts)
                .filter(Objects::nonNull)
                .toList());
    }

    private static Stream<String> texts(Node node) {
        Stream<String> shown = switch (node) {
            case Labeled labeled -> Stream.of(labeled.getText());
            case TextInputControl input -> Stream.of(input.getText());
            case Text text -> Stream.of(text.getText());
            default -> Stream.of();
        };
        Stream<String> told = node instanceof Control control && control.getTooltip() != null
                ? Stream.of(control.getTooltip().getText())
                : Stream.of();
        return Stream.of(shown, told, Stream.of(node.getAccessibleText(), node.getAccessibleHelp()))
                .flatMap(each -> each);
    }
}
