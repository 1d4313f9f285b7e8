package backstep.ui.document;

import backstep.text.Messages;
import backstep.ui.task.Tasks;
import backstep.ui.theme.Appearance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Asks in a small window before that of the document. */
public final class WindowQuestions implements Questions {

    private static final int ROWS = 6;

    private final Supplier<Window> owner;
    private final Appearance appearance;
    private final Tasks tasks;

    public WindowQuestions(Supplier<Window> owner, Appearance appearance, Tasks tasks) {
        this.owner = owner;
        this.appearance = appearance;
        this.tasks = tasks;
    }

    private static ButtonType button(String message, ButtonData kind) {
        return new ButtonType(Messages.text(message), kind);
    }

    @Override
    public int choose(List<String> lines, List<String> deeds, String otherwise) {
        List<ButtonType> buttons = new ArrayList<>();
        deeds.forEach(
                deed -> buttons.add(new ButtonType(deed, buttons.isEmpty() ? ButtonData.OK_DONE : ButtonData.NO)));
        List<ButtonType> all = new ArrayList<>(buttons);
        all.add(new ButtonType(otherwise, ButtonData.CANCEL_CLOSE));
        Dialog<ButtonType> dialog = dialog(lines, all);
        return dialog.showAndWait().map(buttons::indexOf).orElse(CANCELLED);
    }

    @Override
    public void problem(String message) {
        Dialog<ButtonType> dialog = dialog(List.of(message), List.of(button("ui.document.ok", ButtonData.OK_DONE)));
        dialog.showAndWait();
    }

    @Override
    public Optional<String> line(String question, String first) {
        return typed(question, new TextField(first));
    }

    @Override
    public Optional<String> text(String question, String first) {
        TextArea area = new TextArea(first);
        area.setWrapText(true);
        area.setPrefRowCount(ROWS);
        area.setMinHeight(Region.USE_PREF_SIZE);
        return typed(question, area);
    }

    private Optional<String> typed(String question, TextInputControl field) {
        ButtonType ok = button("ui.document.ok", ButtonData.OK_DONE);
        field.setId("question-text");
        Dialog<String> dialog =
                dialog(List.of(question), List.of(ok, button("ui.document.cancel", ButtonData.CANCEL_CLOSE)));
        VBox content = new VBox(dialog.getDialogPane().getContent(), field);
        content.getStyleClass().add("question");
        dialog.getDialogPane().setContent(content);
        dialog.setResultConverter(button -> ok.equals(button) ? field.getText() : null);
        // The dialog gives the keyboard to its button, a moment after it is shown.
        dialog.setOnShown(_ -> tasks.later(() -> {
            field.requestFocus();
            field.selectAll();
        }));
        return dialog.showAndWait();
    }

    /** The first line is the question; others say what follows from the answers. */
    private <R> Dialog<R> dialog(List<String> lines, List<ButtonType> buttons) {
        Dialog<R> dialog = new Dialog<>();
        dialog.initOwner(owner.get());
        dialog.setTitle(Messages.text("ui.title"));
        VBox texts = new VBox();
        texts.getStyleClass().add("question");
        for (String line : lines) {
            Label label = new Label(line);
            label.setWrapText(true);
            label.getStyleClass().add(texts.getChildren().isEmpty() ? "question-title" : "hint");
            texts.getChildren().add(label);
        }
        dialog.getDialogPane().setId("question");
        dialog.getDialogPane().setContent(texts);
        dialog.getDialogPane().getButtonTypes().setAll(buttons);
        appearance.dress(dialog.getDialogPane().getScene());
        return dialog;
    }
}
