package backstep.ui.document;

import static backstep.ui.task.FxThread.await;
import static backstep.ui.task.FxThread.call;
import static backstep.ui.task.FxThread.run;
import static org.assertj.core.api.Assertions.assertThat;

import backstep.ui.task.FxThread;
import backstep.ui.task.Tasks;
import backstep.ui.theme.Appearance;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Questions in a small window of their own. */
class WindowQuestionsTest {

    private Stage owner;
    private Tasks tasks;
    private WindowQuestions questions;

    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        FxThread.start();
    }

    @BeforeEach
    void open() {
        tasks = call(Tasks::new);
        owner = call(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(new Pane(), 400, 300));
            stage.show();
            return stage;
        });
        questions = call(() -> new WindowQuestions(() -> owner, new Appearance(), tasks));
    }

    @AfterEach
    void close() {
        run(owner::close);
        tasks.close();
    }

    /** Asks, without waiting for the answer. */
    private <T> CompletableFuture<T> asking(Function<WindowQuestions, T> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        tasks.later(() -> answer.complete(question.apply(questions)));
        await(() -> pane().isPresent());
        return answer.orTimeout(60, TimeUnit.SECONDS);
    }

    private static Optional<DialogPane> pane() {
        return Window.getWindows().stream()
                .map(window -> window.getScene().getRoot())
                .filter(DialogPane.class::isInstance)
                .map(DialogPane.class::cast)
                .findFirst();
    }

    private static void press(String words) {
        run(() -> {
            DialogPane pane = pane().orElseThrow();
            pane.getButtonTypes().stream()
                    .filter(type -> type.getText().equals(words))
                    .map(type -> (Button) pane.lookupButton(type))
                    .forEach(Button::fire);
        });
    }

    @Test
    void theAnswerIsThePlaceOfTheButton() {
        List<String> deeds = List.of("Save", "Don't save");
        CompletableFuture<Integer> save =
                asking(each -> each.choose(List.of("Save it?", "Else it is lost."), deeds, "Cancel"));
        press("Save");
        assertThat(save.join()).isZero();
        CompletableFuture<Integer> not = asking(each -> each.choose(List.of("Save it?"), deeds, "Cancel"));
        press("Don't save");
        assertThat(not.join()).isEqualTo(1);
        CompletableFuture<Integer> cancelled = asking(each -> each.choose(List.of("Save it?"), deeds, "Not now"));
        press("Not now");
        assertThat(cancelled.join()).isEqualTo(Questions.CANCELLED);
    }

    @Test
    void theFieldHasTheKeyboardAndEnterAnswersALine() {
        CompletableFuture<Optional<String>> title = asking(each -> each.line("Title:", "first"));
        await(() -> focused() instanceof TextInputControl);
        TextInputControl field = call(() -> (TextInputControl) focused());
        assertThat(call(field::getSelectedText)).isEqualTo("first");
        run(() -> {
            field.replaceSelection("Lesson 1");
            field.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });
        assertThat(title.join()).contains("Lesson 1");
    }

    private static Node focused() {
        return pane().orElseThrow().getScene().getFocusOwner();
    }

    @Test
    void aTextHasAnyNumberOfLinesAndCanBeDismissed() {
        CompletableFuture<Optional<String>> text = asking(each -> each.text("Text:", ""));
        await(() -> focused() instanceof TextInputControl);
        TextArea area = call(() -> (TextArea) focused());
        assertThat(call(() -> area.minHeight(-1)))
                .as("no window is too low for its six lines")
                .isEqualTo(call(() -> area.prefHeight(-1)));
        run(() -> area.setText("a = 2\nb = a"));
        press("OK");
        assertThat(text.join()).contains("a = 2\nb = a");
        CompletableFuture<Optional<String>> none = asking(each -> each.text("Text:", "a"));
        press("Cancel");
        assertThat(none.join()).isEmpty();
    }
}
