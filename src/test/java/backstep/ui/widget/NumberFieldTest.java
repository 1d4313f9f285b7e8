package backstep.ui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.explain.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
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
        for (String text : List.of("abc", "", "1e999", "NaN", "Infinity", "1,5")) {
            enter(text);
            assertThat(isMarked()).as(text).isTrue();
            press(KeyCode.ENTER);
        }
        run(other::requestFocus);
        assertThat(committed).isEmpty();
        assertThat(field.getText()).isEqualTo("0.3333");
        assertThat(isMarked()).isFalse();
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
