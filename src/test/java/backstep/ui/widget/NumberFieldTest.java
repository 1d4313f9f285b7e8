package backstep.ui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class NumberFieldTest {
    private final List<Double> committed = new ArrayList<>();
    private Stage stage;
    private NumberField field;
    private Button other;

    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void show() {
        field = call(() -> new NumberField(Numbers::brief));
        other = call(() -> new Button("other"));
        stage = call(Stage::new);
        run(() -> {
            field.setOnCommit(committed::add);
            field.show(1.0 / 3);
            stage.setScene(new Scene(new VBox(other, field)));
            stage.show();
        });
    }

    @AfterEach
    void close() {
        run(stage::close);
    }

    @Test
    void showsAShortNumberAndOffersEveryDigitForEditing() {
        assertThat(field.getText()).isEqualTo("0.3333");
        run(field::requestFocus);
        assertThat(field.getText()).isEqualTo("0.3333333333333333");
        assertThat(field.getSelectedText()).isEqualTo("0.3333333333333333");
    }

    @Test
    void enterCommits() {
        enter("2.5e3");
        press(KeyCode.ENTER);
        assertThat(committed).containsExactly(2500.0);
    }

    @Test
    void leavingTheFieldCommits() {
        enter("7");
        run(other::requestFocus);
        assertThat(committed).containsExactly(7.0);
        assertThat(field.getText()).isEqualTo("7");
    }

    @Test
    void lookingIntoTheFieldCommitsNothing() {
        run(field::requestFocus);
        run(other::requestFocus);
        assertThat(committed).isEmpty();
        assertThat(field.getText()).isEqualTo("0.3333");
    }

    @Test
    void aRealMinusSignIsReadAsOne() {
        enter("−4");
        press(KeyCode.ENTER);
        assertThat(committed).containsExactly(-4.0);
    }

    @Test
    void whatIsNoNumberIsMarkedAndNeverCommitted() {
        for (String text : List.of("abc", "", "1e999", "NaN", "Infinity", "1,5", "3d", "0.4f", "0x1p2", "1_000")) {
            enter(text);
            assertThat(isMarked()).as(text).isTrue();
            press(KeyCode.ENTER);
        }
        assertThat(committed).isEmpty();
    }

    @Test
    void aRefusedNumberSaysWhyStaysAndGivesWayToEscape() {
        enter("2,5");
        assertThat(call(NumberFieldTest::remarks)).isEmpty();
        press(KeyCode.ENTER);
        assertThat(call(NumberFieldTest::remarks)).containsExactly("a comma is not a decimal point: did you mean 2.5?");
        run(other::requestFocus);
        assertThat(field.getText()).isEqualTo("2,5");
        assertThat(isMarked()).isTrue();
        assertThat(field.getAccessibleHelp()).startsWith("a comma is not a decimal point");
        run(() -> field.show(1.0 / 3));
        run(field::requestFocus);
        assertThat(field.getText()).isEqualTo("2,5");
        press(KeyCode.ESCAPE);
        assertThat(field.getText()).isEqualTo("0.3333333333333333");
        assertThat(isMarked()).isFalse();
        assertThat(call(NumberFieldTest::remarks)).isEmpty();
    }

    @Test
    void theWholeNumberIsNotSaidOfATextThatIsGoneBeforeTheNextFrame() {
        run(() -> {
            field.setMaxWidth(60);
            field.requestFocus();
            field.setText("2,5");
            field.restore();
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(call(NumberFieldTest::remarks)).isEmpty();
    }

    @Test
    void anEmptiedFieldThatIsLeftHasItsNumberAgain() {
        enter(" ");
        run(other::requestFocus);
        assertThat(field.getText()).isEqualTo("0.3333");
        assertThat(isMarked()).isFalse();
    }

    @Test
    void aRefusedNumberGivesWayToAnotherNumber() {
        enter("3d");
        run(other::requestFocus);
        run(() -> field.show(8));
        assertThat(field.getText()).isEqualTo("8");
        assertThat(isMarked()).isFalse();
    }

    @Test
    void aNarrowFieldShowsFewerDigitsAndNeverHalfAnExponent() {
        run(() -> {
            field.show(-1.23456789e-12);
            field.setMinWidth(0);
            field.setMaxWidth(70);
        });
        pass();
        assertThat(field.getText()).startsWith("−1").endsWith("e−12").hasSizeLessThan(10);
        run(() -> {
            field.setMinWidth(200);
            field.setMaxWidth(200);
        });
        pass();
        assertThat(field.getText()).isEqualTo("−1.2346e−12");
    }

    @Test
    void aFieldAsksForTheWidthOfItsNumber() {
        run(() -> field.show(2));
        double narrow = call(() -> field.prefWidth(-1));
        run(() -> field.show(-1.2346e-300));
        assertThat(call(() -> field.prefWidth(-1))).isGreaterThan(narrow);
    }

    @Test
    void lookingAtInfinityIsNoMistake() {
        run(() -> field.show(Double.POSITIVE_INFINITY));
        run(field::requestFocus);
        assertThat(isMarked()).isFalse();
        run(other::requestFocus);
        assertThat(isMarked()).isFalse();
        assertThat(committed).isEmpty();
    }

    @Test
    void escapeIsFreeForOthersOnceNothingIsTyped() {
        AtomicInteger heard = new AtomicInteger();
        run(() -> stage.getScene().setOnKeyPressed(event -> heard.incrementAndGet()));
        enter("99");
        press(KeyCode.ESCAPE);
        assertThat(heard).hasValue(0);
        press(KeyCode.ESCAPE);
        assertThat(heard).hasValue(1);
    }

    @Test
    void whatARuleDoesNotTakeIsMarkedAndNeverBent() {
        run(() -> field.setRule(NumberRule.whole(1, 10)));
        enter("11");
        assertThat(isMarked()).isTrue();
        press(KeyCode.ENTER);
        assertThat(field.getAccessibleHelp()).isEqualTo("write a whole number from 1 to 10");
        enter("2.5");
        press(KeyCode.ENTER);
        assertThat(committed).isEmpty();
        enter("3");
        press(KeyCode.ENTER);
        assertThat(committed).containsExactly(3.0);
        assertThat(isMarked()).isFalse();
    }

    private void pass() {
        run(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        });
    }

    private static List<String> remarks() {
        return Window.getWindows().stream()
                .filter(Tooltip.class::isInstance)
                .map(window -> ((Tooltip) window).getText())
                .toList();
    }

    @Test
    void escapeRestores() {
        enter("99");
        press(KeyCode.ESCAPE);
        run(other::requestFocus);
        assertThat(committed).isEmpty();
    }

    @Test
    void upAndDownChangeASmallPart() {
        enter("5");
        press(KeyCode.UP);
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        assertThat(committed).containsExactly(5.1, 5.0, 4.9);
        enter("1234");
        press(KeyCode.UP);
        assertThat(committed.getLast()).isEqualTo(1300);
    }

    @Test
    void aNumberThatWasCommittedGivesWayToAnother() {
        enter("7");
        press(KeyCode.ENTER);
        run(() -> field.show(8));
        run(other::requestFocus);
        assertThat(committed).containsExactly(7.0);
        assertThat(field.getText()).isEqualTo("8");
    }

    @Test
    void anOptionalFieldCanBeEmptied() {
        run(() -> field.setOptional("never"));
        enter("");
        press(KeyCode.ENTER);
        assertThat(committed).containsExactly(Double.NaN);
        run(other::requestFocus);
        assertThat(committed).hasSize(1);
        assertThat(field.getText()).isEmpty();
    }

    @Test
    void aNumberThatIsBeingTypedIsNotOverwritten() {
        enter("12");
        run(() -> field.show(99));
        assertThat(field.getText()).isEqualTo("12");
    }

    private void enter(String text) {
        run(() -> {
            field.requestFocus();
            field.setText(text);
        });
    }

    private void press(KeyCode code) {
        run(() -> field.fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", code.getName(), code, false, false, false, false)));
    }

    private boolean isMarked() {
        return field.getPseudoClassStates().stream()
                .anyMatch(state -> state.getPseudoClassName().equals("invalid"));
    }

    private static <T> T call(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, work);
    }

    private static void run(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, work);
    }
}
