package backstep.ui.network.boundary;

import static backstep.ui.network.model.NetworkSections.PLOT;

import backstep.picture.plot.BoundaryView;
import backstep.picture.plot.PlotPoints;
import backstep.picture.plot.Sample;
import backstep.ui.action.Action;
import backstep.ui.action.KeyMap;
import backstep.ui.action.Mark;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.feather.Feather;

/** What keys do in the plot: walk from sample to sample; while points are edited also move, add and delete them. */
final class BoundaryKeys {

    /** How far a key moves a sample, as a share of the plot's sides. */
    private static final double STEP = 0.01;

    /** How far beside the present sample a new one appears. */
    private static final double BESIDE = 0.04;

    /** A sample to the side is this much further away than one straight ahead. */
    private static final double SIDEWAYS = 2.5;

    private final BoundaryModel model;
    private final SampleEditor editor;
    private final Action edit;
    private final List<Action> actions;

    /** @param open shows the graph of a sample */
    BoundaryKeys(BoundaryModel model, BoundaryCanvas canvas, SampleEditor editor, Consumer<Sample> open) {
        this.model = model;
        this.editor = editor;
        BooleanBinding marked =
                Bindings.createBooleanBinding(() -> model.markedProperty().get().isPresent(), model.markedProperty());
        BooleanProperty editing = model.editingProperty();
        BooleanBinding changeable = editing.and(marked);
        this.edit = PLOT.action("boundary.edit", () -> editing.set(!editing.get()))
                .withKeys("E")
                .withIcon(Feather.EDIT_2)
                .marked(Mark.CHECK, editing);
        this.actions = List.of(
                edit,
                PLOT.step("boundary.walk", "Left", () -> walk(-1, 0)),
                PLOT.step("boundary.walk", "Right", () -> walk(1, 0)),
                PLOT.step("boundary.walk", "Up", () -> walk(0, 1)),
                PLOT.step("boundary.walk", "Down", () -> walk(0, -1)),
                PLOT.step("boundary.move", "Shift+Left", () -> push(-1, 0)).when(changeable),
                PLOT.step("boundary.move", "Shift+Right", () -> push(1, 0)).when(changeable),
                PLOT.step("boundary.move", "Shift+Up", () -> push(0, 1)).when(changeable),
                PLOT.step("boundary.move", "Shift+Down", () -> push(0, -1)).when(changeable),
                PLOT.action("boundary.add", () -> add(false)).withKeys("Enter").when(editing),
                PLOT.action("boundary.addTest", () -> add(true))
                        .withKeys("Shift+Enter")
                        .when(editing),
                PLOT.action(
                                "boundary.open",
                                () -> view().flatMap(BoundaryView::marked).ifPresent(open))
                        .withKeys("G")
                        .when(marked),
                PLOT.action("boundary.delete", this::delete)
                        .withKeys("Delete", "Backspace")
                        .when(changeable));
        KeyMap keys = new KeyMap(actions);
        canvas.setOnKeyPressed(event -> {
            // Escape ends the editing first; after that it leads out of the plot.
            if (event.getCode() == KeyCode.ESCAPE && model.endEditing()) {
                event.consume();
            } else {
                keys.answer(event);
            }
        });
    }

    /** Begins and ends the editing of points. */
    Action edit() {
        return edit;
    }

    /** What keys do in the plot only. */
    List<Action> actions() {
        return actions;
    }

    private Optional<BoundaryView> view() {
        return model.view();
    }

    private void walk(int right, int up) {
        view().flatMap(view -> next(view, right, up))
                .ifPresent(sample -> model.markedProperty().set(Optional.of(sample)));
    }

    private void push(int right, int up) {
        view().ifPresent(view -> view.marked().ifPresent(sample -> {
            PlotPlace place = PlotPlace.of(view, sample).moved(STEP * right, STEP * up);
            double label = BoundaryModel.part(view.data(), sample).label(sample.index());
            editor.change(view.data(), sample, place.row(sample), place.label(label));
        }));
    }

    /** The next sample in a direction; from nowhere, the one in the middle. */
    private static Optional<Sample> next(BoundaryView view, int right, int up) {
        PlotPlace from = view.marked().map(sample -> PlotPlace.of(view, sample)).orElse(new PlotPlace(view, 0.5, 0.5));
        PlotPoints points = view.points();
        Optional<Sample> best = Optional.empty();
        double least = Double.POSITIVE_INFINITY;
        for (int point = 0; point < points.size(); point++) {
            double dx = view.plane().x().share(points.x(point)) - from.shareX();
            double dy = view.plane().y().share(points.y(point)) - from.shareY();
            double ahead = dx * right + dy * up;
            double aside = Math.abs(dx * up) + Math.abs(dy * right);
            double distance = view.marked().isEmpty() ? Math.hypot(dx, dy) : ahead + SIDEWAYS * aside;
            boolean possible = view.marked().isEmpty() || (ahead > 0 && aside <= SIDEWAYS * ahead);
            if (possible && distance < least) {
                least = distance;
                best = Optional.of(points.sample(point));
            }
        }
        return best;
    }

    private void add(boolean test) {
        view().ifPresent(view -> add(view, test));
    }

    private void delete() {
        view().ifPresent(view -> view.marked().ifPresent(sample -> delete(view, sample)));
    }

    private void add(BoundaryView view, boolean test) {
        PlotPlace place = view.marked()
                .map(sample -> PlotPlace.of(view, sample).moved(BESIDE, BESIDE))
                .orElse(new PlotPlace(view, 0.5, 0.5));
        int index = (test ? view.data().test() : view.data().train()).size();
        editor.add(
                view.data(),
                test,
                place.row(),
                place.label(model.labelProperty().get()));
        model.markedProperty().set(Optional.of(new Sample(test, index)));
    }

    private void delete(BoundaryView view, Sample sample) {
        editor.delete(view.data(), sample);
        int left =
                BoundaryModel.part(model.samples().orElse(view.data()), sample).size();
        model.markedProperty()
                .set(
                        left == 0
                                ? Optional.empty()
                                : Optional.of(new Sample(sample.test(), Math.min(sample.index(), left - 1))));
    }
}
