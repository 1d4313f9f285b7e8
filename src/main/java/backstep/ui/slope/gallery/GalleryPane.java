package backstep.ui.slope.gallery;

import backstep.document.SlopeSpec;
import backstep.export.PictureExport;
import backstep.picture.Palette;
import backstep.picture.slope.ShapeSheet;
import backstep.slope.FunctionShape;
import backstep.text.Messages;
import backstep.ui.slope.model.SlopeSession;
import backstep.ui.task.Tasks;
import backstep.ui.widget.FigureRows;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Every function beside its derivative; a click opens it as the function whose slope is looked at. */
public final class GalleryPane extends ScrollPane {

    private static final double REACH = 5;

    private final SlopeSession session;
    private final ObservableBooleanValue dark;
    private final Runnable onOpen;
    private final FlowPane cards = new FlowPane();
    private List<FunctionShape> shapes = List.of();

    /** @param onOpen what happens once a function is opened */
    public GalleryPane(SlopeSession session, Tasks tasks, ObservableBooleanValue dark, Runnable onOpen) {
        this.session = session;
        this.dark = dark;
        this.onOpen = onOpen;
        setId("slope-gallery");
        setFitToWidth(true);
        getStyleClass().addAll("edge-to-edge", "slope-gallery");
        cards.getStyleClass().add("slope-cases");
        VBox content = new VBox(FigureRows.paragraph(Messages.text("ui.slope.gallery.key"), "hint"), cards);
        content.getStyleClass().add("slope-side");
        setContent(content);
        tasks.run(() -> FunctionShape.all(-REACH, REACH), this::show, problem -> {
            throw new IllegalStateException(problem);
        });
    }

    private void show(List<FunctionShape> all) {
        shapes = all;
        cards.getChildren()
                .setAll(all.stream()
                        .map(shape -> new ShapeCard(shape, dark, () -> open(shape)))
                        .toList());
    }

    private void open(FunctionShape shape) {
        String text = shape.op().symbol() + "(x)";
        session.separate();
        session.change(spec -> spec.text().equals(text) ? spec : opened(spec, text));
        session.separate();
        onOpen.run();
    }

    private static SlopeSpec opened(SlopeSpec spec, String text) {
        return spec.opening(text);
    }

    /** All of them as a picture for files. */
    public Optional<PictureExport> drawing(Palette palette) {
        List<FunctionShape> present = shapes;
        if (present.isEmpty()) {
            return Optional.empty();
        }
        ShapeSheet sheet = new ShapeSheet(palette, present);
        return Optional.of(new PictureExport(
                Messages.text("ui.slope.gallery"),
                Messages.text("ui.slope.gallery.key"),
                sheet.width(),
                sheet.height(),
                sheet::paint));
    }

    public boolean isAtRest() {
        return !shapes.isEmpty();
    }
}
