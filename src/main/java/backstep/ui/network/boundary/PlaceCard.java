package backstep.ui.network.boundary;

import backstep.picture.plot.BoundaryView;
import backstep.text.Messages;
import backstep.ui.widget.FigureRow;
import backstep.ui.widget.FigureRows;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The figures of the sample under the mouse, or of the place; they stay live while the network learns. */
final class PlaceCard extends VBox {

    private static final double GAP = 16;

    private final BoundaryModel model;
    private final Region plot;
    private final Label title = new Label();
    private List<String> captions = List.of();
    private double pointerX;
    private double pointerY;

    /** @param plot where the mouse is; the card stays inside */
    PlaceCard(BoundaryModel model, Region plot) {
        this.model = model;
        this.plot = plot;
        setId("boundary-card");
        title.setId("boundary-card-title");
        title.getStyleClass().add("hover-name");
        getStyleClass().addAll("hover-card", "boundary-card");
        getChildren().add(title);
        setMouseTransparent(true);
        setManaged(false);
        setVisible(false);
        model.session().frameProperty().subscribe(this::refresh);
        model.session().experimentProperty().subscribe(this::refresh);
    }

    /** The mouse is here. */
    void point(double x, double y) {
        pointerX = x;
        pointerY = y;
        setVisible(true);
        refresh();
    }

    /** The mouse is elsewhere. */
    void leave() {
        setVisible(false);
    }

    private void refresh() {
        if (isVisible()) {
            model.view().ifPresent(this::show);
        }
    }

    private void show(BoundaryView view) {
        PlotPlace place = PlotPlace.at(view, pointerX, pointerY, plot.getWidth(), plot.getHeight());
        boolean changed =
                setText(title, view.marked().map(PlaceTexts::title).orElse(Messages.text("ui.boundary.card.place")));
        changed |= show(view.marked().map(sample -> PlaceTexts.of(view, sample)).orElseGet(() -> PlaceTexts.of(place)));
        if (changed) {
            // Its size is asked for before the next pulse, which is when new texts would get their fonts.
            applyCss();
            autosize();
        }
        place();
    }

    /** Puts figures into the rows; makes new rows only for other captions. */
    private boolean show(List<CardRow> rows) {
        List<String> wanted = rows.stream().map(row -> row.id() + row.caption()).toList();
        if (!wanted.equals(captions)) {
            captions = wanted;
            getChildren().setAll(title);
            rows.forEach(row -> getChildren().add(FigureRows.row(row.id(), row.caption(), row.figure())));
            return true;
        }
        boolean changed = false;
        for (int i = 0; i < rows.size(); i++) {
            FigureRow line = (FigureRow) getChildren().get(i + 1);
            changed |= setText(line.figure(), rows.get(i).figure());
        }
        return changed;
    }

    private static boolean setText(Label label, String text) {
        boolean changed = !Objects.equals(label.getText(), text);
        if (changed) {
            label.setText(text);
        }
        return changed;
    }

    /** Beside the mouse, on the side where there is more room. */
    private void place() {
        // The plot may be magnified, the card is not.
        Bounds whole = plot.localToParent(plot.getLayoutBounds());
        Point2D pointer = plot.localToParent(pointerX, pointerY);
        boolean right = pointer.getX() < whole.getWidth() / 2;
        boolean below = pointer.getY() < whole.getHeight() / 2;
        double x = right ? pointer.getX() + GAP : pointer.getX() - GAP - getWidth();
        double y = below ? pointer.getY() + GAP : pointer.getY() - GAP - getHeight();
        relocate(
                Math.max(0, Math.min(x, whole.getWidth() - getWidth())),
                Math.max(0, Math.min(y, whole.getHeight() - getHeight())));
    }
}
