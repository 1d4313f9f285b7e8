package backstep.ui.slope.landscape;

import static backstep.ui.slope.model.SlopeSections.NUDGE;

import backstep.document.LeafPlace;
import backstep.document.SlopeSpec;
import backstep.export.PictureExport;
import backstep.picture.Palette;
import backstep.picture.slope.LandscapePicture;
import backstep.slope.Variable;
import backstep.text.Messages;
import backstep.text.Quoted;
import backstep.ui.action.Action;
import backstep.ui.action.ActionButtons;
import backstep.ui.slope.model.SlopeFigures;
import backstep.ui.slope.model.SlopeSession;
import backstep.ui.task.Tasks;
import backstep.ui.theme.Shown;
import backstep.ui.widget.FigureRows;
import backstep.ui.widget.Magnified;
import backstep.ui.widget.NumberField;
import backstep.ui.widget.NumberRule;
import backstep.ui.widget.SliderField;
import backstep.ui.widget.SliderScale;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The landscape of two variables, how fast one walks on it, and how far. */
public final class LandscapePane extends VBox {

    private static final double FILE_WIDTH = 720;
    private static final double FILE_HEIGHT = 520;
    private static final SliderScale RATES = SliderScale.Logarithmic.of(1e-4, 10);

    private final LandscapeModel model;
    private final SlopeSession session;
    private final ChoiceBox<Variable> across = choice("across");
    private final ChoiceBox<Variable> up = choice("up");
    private final CheckBox uphill = new CheckBox(Messages.text("ui.slope.uphill"));
    private final Action step;
    private boolean showing;

    public LandscapePane(SlopeSession session, Tasks tasks, ObservableBooleanValue dark) {
        this.session = session;
        model = new LandscapeModel(session, tasks);
        getStyleClass().add("slope-landscape-pane");
        setMinSize(0, 0);
        step = NUDGE.action("slope.descend", model::step)
                .when(model.viewProperty().isNotNull());
        Magnified picture = new Magnified(new LandscapeCanvas(model, dark));
        Label empty = FigureRows.paragraph(Messages.text("ui.slope.oneVariable"), "hint");
        empty.setMaxWidth(USE_PREF_SIZE);
        session.figuresProperty().subscribe(figures -> empty.setVisible(!model.hasTwo()));
        StackPane stack = new StackPane(picture, empty);
        stack.setMinSize(0, 0);
        VBox.setVgrow(stack, Priority.ALWAYS);
        getChildren().addAll(controls(), stack);
        session.figuresProperty().subscribe(this::show);
        Shown.of(this).subscribe(model::setShown);
    }

    private FlowPane controls() {
        across.setOnAction(event -> chosen(across, SlopeSpec::withVariable));
        up.setOnAction(event -> chosen(up, SlopeSpec::withSecond));
        uphill.setId("slope-uphill");
        uphill.setOnAction(event -> {
            if (!showing) {
                session.change(spec -> spec.withRate(uphill.isSelected() ? -size(spec) : size(spec)));
            }
        });
        SliderField rate = new SliderField("slope-rate", RATES, NumberField::legible);
        rate.setRule(NumberRule.above(0));
        rate.explain(Messages.text("ui.slope.rate"), Messages.text("ui.slope.rate.meaning"));
        rate.setOnChange(number ->
                session.change(spec -> spec.withRate(spec.rate() < 0 ? -Math.abs(number) : Math.abs(number))));
        SliderField steps = new SliderField("slope-steps", new SliderScale.Linear(0, 200, 1), NumberField::legible);
        steps.setRule(NumberRule.whole(0, SlopeSpec.MOST_STEPS));
        steps.explain(Messages.text("ui.slope.steps"), Messages.text("ui.slope.steps.meaning"));
        steps.setOnChange(number -> session.change(spec -> spec.withSteps((int) number)));
        session.specProperty().subscribe(spec -> {
            showing = true;
            rate.show(size(spec));
            steps.show(spec.steps());
            uphill.setSelected(spec.rate() < 0);
            showing = false;
        });
        Button walk = ActionButtons.text(
                "slope-descend", step, Messages.text("ui.slope.descend"), Messages.text("ui.action.slope.descend"));
        walk.getStyleClass().add("small");
        FlowPane row = new FlowPane(
                labelled("ui.slope.across", across),
                labelled("ui.slope.up", up),
                labelled("ui.slope.rate", rate),
                labelled("ui.slope.steps", steps),
                uphill,
                walk);
        row.getStyleClass().add("slope-controls");
        return row;
    }

    private static double size(SlopeSpec spec) {
        return Math.abs(spec.rate());
    }

    private static HBox labelled(String message, Node control) {
        HBox row = new HBox(new Label(Messages.text(message)), control);
        row.getStyleClass().add("slope-nudge-size");
        return row;
    }

    private static ChoiceBox<Variable> choice(String name) {
        ChoiceBox<Variable> box = new ChoiceBox<>();
        box.setId("slope-" + name);
        box.setAccessibleText(Messages.text("ui.slope." + name));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Variable variable) {
                return variable == null ? "" : Quoted.name(variable.name());
            }

            @Override
            public Variable fromString(String name) {
                throw new UnsupportedOperationException("variables are chosen, not typed");
            }
        });
        return box;
    }

    @FunctionalInterface
    private interface Choosing {
        SlopeSpec in(SlopeSpec spec, LeafPlace place);
    }

    private void chosen(ChoiceBox<Variable> box, Choosing choosing) {
        Variable variable = box.getValue();
        if (!showing && variable != null) {
            session.change(spec -> choosing.in(spec, SlopeFigures.place(variable)));
        }
    }

    private void show(@Nullable SlopeFigures figures) {
        showing = true;
        List<Variable> variables = figures == null ? List.of() : figures.variables();
        for (ChoiceBox<Variable> box : List.of(across, up)) {
            if (!box.getItems().equals(variables)) {
                box.getItems().setAll(variables);
            }
        }
        across.setValue(figures == null ? null : figures.variable());
        up.setValue(figures == null ? null : figures.second().orElse(null));
        showing = false;
    }

    public List<Action> actions() {
        return List.of(step);
    }

    /** The landscape as a picture for files; empty while there is none. */
    public Optional<PictureExport> drawing(Palette palette) {
        return Optional.ofNullable(model.viewProperty().get())
                .map(view -> new PictureExport(
                        Messages.text("ui.slope.landscape"),
                        LandscapePicture.sentence(view),
                        FILE_WIDTH,
                        FILE_HEIGHT,
                        surface -> new LandscapePicture(palette).paint(surface, view, FILE_WIDTH, FILE_HEIGHT)));
    }

    public boolean isAtRest() {
        return !model.busyProperty().get();
    }
}
