package backstep.ui.slope.nudge;

import static backstep.ui.slope.model.SlopeSections.NUDGE;

import backstep.document.LeafKey;
import backstep.slope.GradientNudge;
import backstep.slope.GradientNudge.Move;
import backstep.slope.Nudge;
import backstep.text.Messages;
import backstep.text.Numbers;
import backstep.text.Quoted;
import backstep.ui.action.Action;
import backstep.ui.action.ActionButtons;
import backstep.ui.slope.model.SlopeFigures;
import backstep.ui.slope.model.SlopeSession;
import backstep.ui.widget.FigureRows;
import backstep.ui.widget.NumberField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What small steps come to: of one variable, and of all at once along the gradient or against it. */
public final class NudgePane extends VBox {

    private static final int MOST = 12;
    private static final int DIGITS = 10;

    private final SlopeSession session;
    private final NumberField size = new NumberField();
    private final Label one = paragraph("slope-nudge-one");
    private final Label along = paragraph("slope-nudge-along");
    private final Label against = paragraph("slope-nudge-against");
    private final GridPane gradient = new GridPane();
    private final Action moveOne;
    private final Action moveAlong;
    private final Action moveAgainst;

    public NudgePane(SlopeSession session) {
        this.session = session;
        getStyleClass().add("slope-nudges");
        gradient.getStyleClass().add("slope-gradient");
        gradient.setId("slope-gradient");
        size.setId("slope-nudge");
        size.explain(Messages.text("ui.slope.nudge"), Messages.text("ui.slope.nudge.meaning"));
        size.setRule(number -> Double.isFinite(number) && number != 0 ? "" : Messages.text("ui.slope.nudge.rule"));
        size.setOnCommit(number -> session.change(spec -> spec.withNudge(number)));
        moveOne = action("nudge", this::moveOne);
        moveAlong = action("along", () -> move(SlopeFigures::along));
        moveAgainst = action("against", () -> move(SlopeFigures::against));
        HBox sized = new HBox(new Label(Messages.text("ui.slope.nudge")), size);
        sized.getStyleClass().add("slope-nudge-size");
        FlowPane buttons = new FlowPane(button(moveOne), button(moveAlong), button(moveAgainst));
        buttons.getStyleClass().add("slope-cases");
        getChildren().addAll(gradient, sized, one, along, against, buttons);
        session.figuresProperty().subscribe(this::show);
    }

    private static Label paragraph(String id) {
        Label label = FigureRows.paragraph("", "slope-sentence");
        label.setId(id);
        return label;
    }

    private Action action(String name, Runnable deed) {
        return NUDGE.action("slope." + name, deed)
                .when(session.figuresProperty().isNotNull());
    }

    private static Button button(Action action) {
        String name = action.id().substring(action.id().lastIndexOf('.') + 1);
        Button button = ActionButtons.text(
                action.id().replace('.', '-') + "-button",
                action,
                Messages.text("ui.slope." + name + ".button"),
                action.name());
        button.getStyleClass().add("small");
        return button;
    }

    public List<Action> actions() {
        return List.of(moveOne, moveAlong, moveAgainst);
    }

    private void show(@Nullable SlopeFigures figures) {
        setVisible(figures != null);
        setManaged(figures != null);
        if (figures == null) {
            return;
        }
        size.show(figures.spec().nudge());
        Nudge nudge = figures.nudge();
        one.setText(Messages.text(
                "ui.slope.nudged",
                Quoted.name(figures.variable().name()),
                Numbers.brief(figures.spec().nudge()),
                Quoted.name(figures.function()),
                Numbers.brief(nudge.predicted()),
                change(nudge)));
        along.setText(all("ui.slope.nudgedAlong", figures, figures.along()));
        against.setText(all("ui.slope.nudgedAgainst", figures, figures.against()));
        showGradient(figures);
    }

    private static String change(Nudge nudge) {
        return Messages.text(
                "ui.slope.change",
                Numbers.brief(nudge.change()),
                Numbers.digits(nudge.before(), DIGITS),
                Numbers.digits(nudge.after(), DIGITS));
    }

    private static String all(String message, SlopeFigures figures, GradientNudge nudge) {
        return Messages.text(
                message,
                Numbers.brief(Math.abs(nudge.rate())),
                Quoted.name(figures.function()),
                Numbers.brief(nudge.root().predicted()),
                change(nudge.root()));
    }

    private void showGradient(SlopeFigures figures) {
        gradient.getChildren().clear();
        List<Move> moves = figures.along().moves();
        for (int row = 0; row < Math.min(MOST, moves.size()); row++) {
            Move move = moves.get(row);
            Label name = new Label(Messages.text(
                    moves.size() > 1 ? "ui.slope.partial" : "ui.slope.total",
                    Quoted.name(figures.function()),
                    Quoted.name(move.variable().name())));
            name.getStyleClass().add("caption");
            Label slope = new Label(Numbers.brief(move.slope()));
            slope.getStyleClass().add("figure");
            Label moved =
                    new Label(Messages.text("ui.slope.moved", Numbers.brief(move.from()), Numbers.brief(move.to())));
            moved.getStyleClass().add("hint");
            gradient.addRow(row, name, slope, moved);
        }
    }

    private void moveOne() {
        SlopeFigures figures = session.figuresProperty().get();
        if (figures != null) {
            LeafKey key = SlopeFigures.key(figures.variable());
            double nudge = session.specProperty().get().nudge();
            session.separate();
            session.change(spec -> spec.withValues(Map.of(key, spec.value(key) + nudge)));
            session.separate();
        }
    }

    private void move(Function<SlopeFigures, GradientNudge> which) {
        SlopeFigures figures = session.figuresProperty().get();
        if (figures != null) {
            Map<LeafKey, Double> moved = new HashMap<>();
            which.apply(figures).moves().forEach(move -> moved.put(SlopeFigures.key(move.variable()), move.to()));
            session.separate();
            session.change(spec -> spec.withValues(moved));
            session.separate();
        }
    }
}
