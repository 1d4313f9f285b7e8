package backstep.ui.expression.predict;

import backstep.engine.Graph;
import backstep.explain.Notation;
import backstep.lesson.Asked;
import backstep.lesson.Course.Asking;
import backstep.text.Messages;
import backstep.ui.expression.model.ExpressionSession;
import backstep.ui.widget.Buttons;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The question that stands, a place for the answer, and what is said to it; it is there only while figures are asked for. */
final class PredictCard extends VBox {

    private static final int FIELD_COLUMNS = 14;

    private final ExpressionSession session;
    private final PredictModel model;
    private final Runnable leave;
    private final Label place = new Label();
    private final Label tally = new Label();
    private final Label question = new Label();
    private final TextField field = new TextField();
    private final HBox typing;
    private final HBox signs;
    private final Label said = new Label();
    private final Button hint = link("predict-hint", "hint", this::hint);
    private final Button suppose = link("predict-suppose", "suppose", this::suppose);
    private final Button show = link("predict-show", "show", this::show);
    private final Button other = link("predict-other", "other", this::chooseSelected);
    private final Button next = link("predict-next", "next", this::chooseNext);
    private final Button again = link("predict-again", "again", this::again);
    private @Nullable Asking shown;

    /** @param leave puts the keyboard into the graph */
    PredictCard(ExpressionSession session, PredictModel model, Runnable leave) {
        this.session = session;
        this.model = model;
        this.leave = leave;
        setId("predict");
        getStyleClass().add("predict-card");
        question.setId("predict-question");
        question.getStyleClass().add("predict-question");
        question.setWrapText(true);
        question.setMinHeight(USE_PREF_SIZE);
        question.setLabelFor(field);
        other.setText(Messages.text("ui.predict.other", "…"));
        said.setId("predict-reply");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        typing = typing();
        signs = signs();
        FlowPane links = new FlowPane(hint, suppose, show, other, next, again);
        links.getStyleClass().add("predict-links");
        getChildren().setAll(header(), question, typing, signs, said, links);
        model.changesProperty().subscribe(this::refresh);
        session.selectedProperty().subscribe(this::refresh);
        refresh();
    }

    private HBox header() {
        Label chip = new Label(Messages.text("ui.predict.chip"));
        chip.getStyleClass().add("predict-chip");
        chip.setMinWidth(USE_PREF_SIZE);
        place.getStyleClass().add("caption");
        tally.setId("predict-tally");
        tally.getStyleClass().add("caption");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button close = Buttons.icon(Feather.X, Messages.text("ui.predict.close"));
        close.setId("predict-close");
        close.getStyleClass().add("flat");
        close.setOnAction(event -> close());
        HBox header = new HBox(chip, place, space, tally, close);
        header.getStyleClass().add("predict-row");
        return header;
    }

    private HBox typing() {
        field.setId("predict-answer");
        field.setPrefColumnCount(FIELD_COLUMNS);
        field.setOnAction(event -> check());
        Button check = new Button(Messages.text("ui.predict.check"));
        check.setId("predict-check");
        check.getStyleClass().add("accent");
        check.setMinWidth(USE_PREF_SIZE);
        check.setOnAction(event -> check());
        Label forms = new Label(Messages.text("ui.predict.forms"));
        forms.getStyleClass().add("caption");
        forms.setMinWidth(0);
        HBox row = new HBox(field, check, forms);
        row.getStyleClass().add("predict-row");
        return row;
    }

    private HBox signs() {
        HBox row = new HBox(sign("below", -1), sign("zero", 0), sign("above", 1));
        row.getStyleClass().add("predict-row");
        return row;
    }

    private Button sign(String name, int sign) {
        Button button = new Button(Messages.text("ui.predict.sign." + name));
        button.setId("predict-" + name);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> model.answerSign(sign));
        return button;
    }

    private static Button link(String id, String key, Runnable deed) {
        Button button = new Button(Messages.text("ui.predict." + key));
        button.setId(id);
        button.getStyleClass().addAll("flat", "small", "accent");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> deed.run());
        return button;
    }

    private void check() {
        model.answer(field.getText());
        field.requestFocus();
        if (model.reply().kind() == Reply.Kind.WRONG) {
            field.selectAll();
        }
    }

    private void hint() {
        model.hint();
        ask();
    }

    private void suppose() {
        model.suppose();
        ask();
    }

    private void show() {
        model.show();
        ask();
    }

    private void chooseSelected() {
        model.choose(session.selectedProperty().get());
        ask();
    }

    private void chooseNext() {
        model.chooseNext();
        ask();
    }

    private void again() {
        model.restart();
    }

    private void close() {
        model.ask(Optional.empty());
        leave.run();
    }

    /** Puts the keyboard where the answer is given. */
    void ask() {
        if (typing.isVisible()) {
            field.requestFocus();
        } else if (signs.isVisible()) {
            signs.getChildren().getLast().requestFocus();
        }
    }

    private void refresh() {
        Optional<Asked> asked = model.asked();
        reveal(this, asked.isPresent() && (model.asking().isPresent() || model.isDone()));
        Asking asking = model.asking().orElse(null);
        if (asking != null && !asking.equals(shown)) {
            field.clear();
            session.select(asking.question().node());
        }
        shown = asking;
        reveal(typing, asking != null && !asked.equals(Optional.of(Asked.SIGNS)));
        reveal(signs, asking != null && asked.equals(Optional.of(Asked.SIGNS)));
        question.setText(
                asking == null
                        ? QuestionTexts.summary(model.tally())
                        : QuestionTexts.of(model.trace().orElseThrow(), asked.orElseThrow(), asking));
        field.setAccessibleText(question.getText());
        place.setText(
                asking == null
                        ? ""
                        : Messages.text(
                                asking.of() > 1 ? "ui.predict.placeOf" : "ui.predict.place",
                                Integer.toString(asking.step()),
                                Integer.toString(model.trace().orElseThrow().stepCount()),
                                Integer.toString(asking.place()),
                                Integer.toString(asking.of())));
        tally.setText(QuestionTexts.tally(model.tally()));
        showReply();
        showLinks(asking);
    }

    private void showReply() {
        Reply reply = model.reply();
        said.setText(reply.sentence());
        said.getStyleClass()
                .setAll("label", "predict-reply", reply.kind().name().toLowerCase(Locale.ROOT));
        reveal(said, !reply.sentence().isEmpty());
    }

    private void showLinks(@Nullable Asking asking) {
        int selected = session.selectedProperty().get();
        boolean canChoose = asking != null && model.canChoose(selected);
        if (canChoose) {
            Graph graph = model.trace().orElseThrow().graph();
            other.setText(Messages.text("ui.predict.other", Notation.gradientName(graph, selected)));
        }
        reveal(hint, asking != null && model.hintsLeft() > 0);
        reveal(suppose, model.canSuppose());
        reveal(show, asking != null);
        reveal(other, canChoose);
        reveal(next, model.isAhead());
        reveal(again, model.isDone());
    }

    private static void reveal(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
