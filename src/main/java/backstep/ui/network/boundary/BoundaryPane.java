package backstep.ui.network.boundary;

import backstep.data.Split;
import backstep.export.PictureExport;
import backstep.picture.Palette;
import backstep.picture.plot.BoundaryPicture;
import backstep.picture.plot.BoundaryView;
import backstep.picture.plot.Frame;
import backstep.picture.plot.Sample;
import backstep.text.Messages;
import backstep.ui.action.Action;
import backstep.ui.network.model.NetworkSession;
import backstep.ui.network.model.SamplePlace;
import backstep.ui.view.ViewItem;
import backstep.ui.widget.Magnified;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What the network says all over the plane, and the samples, which can be changed by hand. */
public final class BoundaryPane extends VBox {

    private static final double FILE_WIDTH = 640;
    private static final double FILE_HEIGHT = 480;

    private final BoundaryModel model;
    private final BoundaryCanvas canvas;
    private final BoundaryKeys keys;
    private final AxesSection axes;
    private Consumer<SamplePlace> onOpen = sample -> {};

    public BoundaryPane(NetworkSession session, ObservableBooleanValue dark) {
        setId("boundary-pane");
        getStyleClass().add("boundary-pane");
        model = new BoundaryModel(session);
        canvas = new BoundaryCanvas(model, dark);
        SampleEditor editor = new SampleEditor(session);
        PlaceCard card = new PlaceCard(model, canvas);
        new BoundaryGestures(model, canvas, editor, card, this::open);
        axes = new AxesSection(session);
        keys = new BoundaryKeys(model, canvas, editor, this::open);
        StackPane plot = new StackPane(new Magnified(canvas), card);
        plot.setMinSize(0, 0);
        // The card of a sample with many inputs covers what stands below the plot.
        plot.setViewOrder(-1);
        VBox.setVgrow(plot, Priority.ALWAYS);
        getChildren().addAll(plot, new SwitchRow(model, keys.edit()), new LabelChooser(model), axes);
        canvas.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        canvas.setAccessibleRoleDescription(Messages.text("ui.boundary.title"));
        canvas.setAccessibleHelp(Messages.text("ui.boundary.help"));
        model.markedProperty().subscribe(this::speak);
        session.experimentProperty().subscribe(this::speak);
        session.planeProperty().subscribe(this::speak);
    }

    /** What keys do in the plot, which answers them itself. */
    public List<Action> actions() {
        return keys.actions();
    }

    /** Ends the editing of points; says whether there was any. */
    public boolean endEditing() {
        return model.endEditing();
    }

    /** What documents keep of how it looks. */
    public List<ViewItem> looks() {
        return BoundaryLook.of(model, axes.expandedProperty());
    }

    private void open(Sample sample) {
        onOpen.accept(new SamplePlace(sample.test(), sample.index()));
    }

    /** What a double click on a sample does. */
    public void setOnOpen(Consumer<SamplePlace> action) {
        onOpen = action;
    }

    private void speak() {
        canvas.setAccessibleText(model.view().map(this::spoken).orElse(Messages.text("ui.status.working")));
    }

    private String spoken(BoundaryView view) {
        return view.marked().map(sample -> PlaceTexts.spoken(view, sample)).orElse(summary(view.data()));
    }

    private static String summary(Split data) {
        return Messages.text(
                "ui.boundary.summary",
                data.train().size(),
                data.test().size(),
                String.join(", ", data.train().shownInputs()));
    }

    /** What is shown now as a picture for files; empty before there is anything to show. */
    public Optional<PictureExport> drawing(Palette palette) {
        return view().map(BoundaryView::unpointed)
                .map(view -> new PictureExport(
                        Messages.text("ui.boundary.title"),
                        summary(view.data()),
                        FILE_WIDTH,
                        FILE_HEIGHT,
                        // A picture keeps its image while it is drawn, so that every surface needs one of its own.
                        surface -> new BoundaryPicture(palette).paint(surface, view, FILE_WIDTH, FILE_HEIGHT)));
    }

    Optional<BoundaryView> view() {
        return model.view();
    }

    /** Where the numbers of the axes lie in the canvas. */
    Frame frame(BoundaryView view) {
        return BoundaryPicture.frame(view, canvas.getWidth(), canvas.getHeight());
    }
}
