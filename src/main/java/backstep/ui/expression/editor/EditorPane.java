package backstep.ui.expression.editor;

import static backstep.ui.expression.model.ExpressionSections.EDIT;
import static backstep.ui.expression.model.ExpressionSections.TEXT;

import backstep.document.TextChange;
import backstep.engine.Graph;
import backstep.engine.Trace;
import backstep.explain.PassSentences;
import backstep.lang.Program;
import backstep.lang.SourceRange;
import backstep.nn.train.Experiment;
import backstep.text.Messages;
import backstep.ui.action.Action;
import backstep.ui.action.KeyMap;
import backstep.ui.expression.model.Answers;
import backstep.ui.expression.model.Drawing;
import backstep.ui.expression.model.Example;
import backstep.ui.expression.model.ExpressionSession;
import backstep.ui.task.Tasks;
import backstep.ui.theme.LowWindow;
import backstep.ui.theme.Shown;
import backstep.ui.theme.TypeSize;
import backstep.ui.view.ViewItem;
import backstep.ui.widget.Buttons;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.LineNumberFactory;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The text of the expression, what is wrong with it, and examples to begin with. */
public final class EditorPane extends VBox {

    /** What is left of the text and around it while there is much to say, in pixels at the usual size of type. */
    private static final double LEAST_TEXT = 96;

    private final ExpressionSession session;
    private final EditorArea area;
    private final List<Action> keys;
    private final List<Action> editActions;
    private boolean showing;
    private int opened;

    /**
     * The text of a session.
     *
     * @param answers whether figures that the text speaks of are told before their step
     * @param toNetwork is given what the text says of a network, if that is to be trained
     */
    public EditorPane(ExpressionSession session, Tasks tasks, Answers answers, Consumer<Experiment> toNetwork) {
        this.session = session;
        this.area = new EditorArea(session);
        this.keys = makeKeys();
        this.editActions = makeEditActions();
        new Highlighting(area, session, tasks);
        getStyleClass().add("editor-pane");
        area.setId("editor");
        area.setAccessibleText(Messages.text("ui.editor.title"));
        // The area styles them as soon as it is put into a window, which has its colours only when it is shown.
        Shown.of(this).subscribe(shown -> {
            if (shown && area.getParagraphGraphicFactory() == null) {
                area.setParagraphGraphicFactory(LineNumberFactory.get(area));
            }
        });
        area.setPlaceholder(placeholder());
        area.textProperty()
                .addListener((observed, was, is) -> session.textProperty().set(is));
        session.textProperty().subscribe(this::showText);
        area.caretPositionProperty().addListener((observed, was, is) -> caretMoved(is));
        // Tab indents, as in every editor; with Ctrl, or after Escape, it goes on to the next control.
        area.addEventFilter(KeyEvent.KEY_PRESSED, new KeyMap(keys)::answerAnywhere);
        area.sceneProperty().subscribe(this::endDrag);
        VirtualizedScrollPane<CodeArea> scroll = new VirtualizedScrollPane<>(area);
        // Its bar is beside the text.
        scroll.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> area.release());
        scroll.getStyleClass().add("editor-frame");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(scroll, messages(answers, toNetwork), summary());
    }

    /** As high as they are, as long as some lines of the text stay in sight above them; they scroll beyond that. */
    private ScrollPane messages(Answers answers, Consumer<Experiment> toNetwork) {
        EditorMessages messages = new EditorMessages(session, answers, toNetwork, this::goTo);
        ScrollPane pane = new ScrollPane(messages);
        pane.setFitToWidth(true);
        pane.setFocusTraversable(false);
        pane.setHbarPolicy(ScrollBarPolicy.NEVER);
        pane.getStyleClass().addAll("edge-to-edge", "editor-said");
        ObservableValue<Double> scale = TypeSize.scaleOf(this);
        DoubleBinding height = Bindings.createDoubleBinding(
                () -> Math.min(messages.getHeight(), Math.max(0, getHeight() - LEAST_TEXT * scale.getValue())),
                messages.heightProperty(),
                heightProperty(),
                scale);
        pane.minHeightProperty().bind(height);
        pane.maxHeightProperty().bind(height);
        return pane;
    }

    /** While text is being selected with the mouse the area scrolls by itself, and cannot where there is no window. */
    private void endDrag(@Nullable Scene scene) {
        if (scene == null) {
            PickResult nothing = new PickResult(area, 0, 0);
            area.fireEvent(new MouseEvent(
                    MouseEvent.MOUSE_RELEASED,
                    0,
                    0,
                    0,
                    0,
                    MouseButton.PRIMARY,
                    1,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    true,
                    false,
                    false,
                    nothing));
        }
    }

    /** The menu of examples, which stands above the text. */
    public MenuButton examples() {
        MenuButton examples = new MenuButton(Messages.text("ui.editor.examples"));
        examples.setId("examples");
        examples.getStyleClass().addAll("flat", "small");
        examples.setMinWidth(USE_PREF_SIZE);
        Buttons.setIcon(examples, Feather.BOOK_OPEN);
        examples.setContentDisplay(ContentDisplay.TEXT_ONLY);
        Buttons.explain(examples, examples.getText());
        for (Example example : Example.values()) {
            MenuItem item = new MenuItem(example.title());
            item.setId("example-" + example.id());
            item.setOnAction(event -> session.open(example.text()));
            examples.getItems().add(item);
        }
        return examples;
    }

    private static Label placeholder() {
        Label label = new Label(Messages.text("ui.editor.placeholder"));
        label.getStyleClass().add("editor-placeholder");
        return label;
    }

    private Label summary() {
        Label summary = new Label();
        summary.setId("summary");
        summary.getStyleClass().add("hint");
        summary.setWrapText(true);
        summary.setMinHeight(Region.USE_PREF_SIZE);
        LowWindow.of(this).subscribe(low -> {
            summary.setVisible(!low);
            summary.setManaged(!low);
        });
        summary.textProperty()
                .bind(Bindings.createStringBinding(
                        this::summaryText, session.traceProperty(), session.staleProperty()));
        return summary;
    }

    private String summaryText() {
        Trace trace = session.traceProperty().get();
        if (trace == null) {
            return "";
        }
        Graph graph = trace.graph();
        String label = graph.label(graph.root());
        boolean several = graph.passes().count() > 1;
        String key = session.staleProperty().get() ? "ui.editor.summaryStale" : "ui.editor.summary";
        return Messages.text(
                key,
                graph.size(),
                graph.operationCount(),
                several ? PassSentences.roots(graph) : label == null ? Messages.text("ui.editor.lastStatement") : label,
                graph.passes().count());
    }

    /** A text that is opened is shown from its beginning; else only what differs is replaced, and the caret is there. */
    private void showText(String text) {
        String present = area.getText();
        if (!text.equals(present)) {
            showing = true;
            if (session.openedProperty().get() == opened) {
                TextChange difference = TextChange.between(present, text);
                area.replaceText(difference.position(), difference.removalEnd(), difference.inserted());
            } else {
                opened = session.openedProperty().get();
                area.replaceText(text);
                area.moveTo(0);
            }
            area.requestFollowCaret();
            showing = false;
        }
    }

    private void goTo(SourceRange range) {
        area.release();
        area.requestFocus();
        area.selectRange(clamp(range.start()), clamp(range.end()));
        area.requestFollowCaret();
    }

    private int clamp(int position) {
        return Math.clamp(position, 0, area.getLength());
    }

    /** The caret selects the node under it, as long as the graph on screen is that of the text. */
    private void caretMoved(int caret) {
        Drawing drawing = session.drawingProperty().get();
        if (drawing == null || showing || !area.isFocused()) {
            return;
        }
        Program program = drawing.program();
        if (program.text().equals(session.textProperty().get())) {
            session.select(program.nodeAt(caret).orElse(ExpressionSession.NONE));
        }
    }

    private List<Action> makeKeys() {
        return List.of(
                TEXT.action("text.indent", () -> indent(false)).withKeys("Tab"),
                TEXT.action("text.outdent", () -> indent(true)).withKeys("Shift+Tab"),
                TEXT.action("text.leave", () -> area.requestFocusTraversal(TraversalDirection.NEXT))
                        .withKeys("Ctrl+Tab")
                        .forKeysOnly(),
                TEXT.action("text.leaveBack", () -> area.requestFocusTraversal(TraversalDirection.PREVIOUS))
                        .withKeys("Ctrl+Shift+Tab")
                        .forKeysOnly());
    }

    /** What keys do in the text only. */
    public List<Action> keys() {
        return keys;
    }

    private void indent(boolean less) {
        int anchor = area.getAnchor();
        int caret = area.getCaretPosition();
        Indentation made = less
                ? Indentation.less(area.getText(), anchor, caret)
                : Indentation.more(area.getText(), anchor, caret);
        session.separate();
        area.replaceText(made.start(), made.end(), made.text());
        session.separate();
        area.selectRange(made.anchor(), made.caret());
        area.requestFollowCaret();
    }

    /** Is told of a document that was shared as a line, and is pasted where an expression would be. */
    public void setOnShared(Consumer<String> listener) {
        area.setOnShared(listener);
    }

    /** Shows the beginning of the text, as where another document is opened. */
    public void toBeginning() {
        showing = true;
        area.moveTo(0);
        area.requestFollowCaret();
        showing = false;
    }

    /** What documents keep of how it looks. */
    public ViewItem look() {
        return TextPlace.of(area);
    }

    /** Puts the keyboard into the text. */
    public void focus() {
        area.requestFocus();
    }

    /** Cut, copy, paste; the text area answers the same keys by itself. */
    public List<Action> editActions() {
        return editActions;
    }

    private List<Action> makeEditActions() {
        return List.of(
                EDIT.action("edit.cut", area::cut).withKeys("Shortcut+X"),
                EDIT.action("edit.copy", area::copy).withKeys("Shortcut+C"),
                EDIT.action("edit.paste", area::paste).withKeys("Shortcut+V"),
                EDIT.action("edit.selectAll", area::selectAll).withKeys("Shortcut+A"));
    }

    /** Ends for good, with its window, which nothing then holds any more. */
    public void close() {
        area.close();
    }
}
