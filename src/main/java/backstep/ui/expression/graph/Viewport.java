package backstep.ui.expression.graph;

import backstep.document.ExpressionSpec;
import backstep.engine.Trace;
import backstep.geometry.Bounds;
import backstep.layout.Placement;
import backstep.ui.expression.model.Drawing;
import backstep.ui.expression.model.ExpressionSession;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The camera through which all canvases of a graph are seen, and what it follows. What can be read as a whole is shown
 * as a whole; of a larger graph the part around the step is shown, wherever the step goes.
 */
final class Viewport {

    /** So long after the last movement the camera counts as resting. */
    private static final Duration REST = Duration.millis(200);

    /** More boxes than this are not painted anew for every frame of a movement that is not needed. */
    private static final int MOST_GLIDING = 400;

    private final GraphModel model;
    private final ReadOnlyObjectWrapper<Camera> camera = new ReadOnlyObjectWrapper<>(Camera.START);
    private final SharedPane pane = new SharedPane(this::paneChanged);
    private final RoomReport roomReport;
    private final CameraPlaces places;
    private final Refolding refolding = new Refolding();
    private final PauseTransition rest = new PauseTransition(REST);
    private final BooleanBinding inMotion = rest.statusProperty().isEqualTo(Animation.Status.RUNNING);
    private Motion glide = new Motion(share -> {});
    private Camera destination = Camera.START;

    private Aim aim = Aim.READABLE;

    /** Where a document that was opened has the camera, as long as nothing was done since. */
    private Optional<SavedCamera> saved = Optional.empty();

    private boolean isNew;
    private double width;
    private double height;

    /** The pane as it was seen last. */
    private double seenWidth;

    private double seenHeight;

    Viewport(GraphModel model) {
        this.model = model;
        this.places = new CameraPlaces(model, pane);
        ExpressionSession session = model.session();
        this.roomReport = new RoomReport(pane, places, session.layoutWishes().roomProperty());
        session.drawingProperty().subscribe(this::newDrawing);
        session.traceProperty().subscribe(this::newTrace);
        session.stepProperty().subscribe(this::followStep);
        session.openedProperty().subscribe((was, is) -> {
            aim = Aim.READABLE;
            isNew = true;
            saved = Optional.empty();
        });
        session.selectedProperty()
                .subscribe(node -> reveal(session.selectedProperty().get()));
        places.scaleProperty().subscribe((was, is) -> rescaled(is.doubleValue() / was.doubleValue()));
    }

    /** Lets one more canvas see what all see. */
    void share(GraphCanvas canvas) {
        pane.add(canvas);
    }

    /** Keeps what is to be seen clear of a control that floats above it. */
    void keepClearOf(Node control) {
        pane.keepClearOf(control);
    }

    DoubleProperty reservedProperty() {
        return places.reservedProperty();
    }

    void keepClearWhileThere(Node overlay) {
        pane.keepClearWhileThere(overlay);
    }

    private void newDrawing(@Nullable Drawing before, @Nullable Drawing after) {
        refolding.finish();
        if (hold()) {
            isNew = false;
        } else if (before != null && after != null && before.program().equals(after.program())) {
            refolded(before, after);
        } else {
            if (isNew || before == null || after == null || !before.isLike(after)) {
                frame();
            }
            isNew = false;
        }
    }

    /** A graph is placed before it is run. */
    private void newTrace(@Nullable Trace before, @Nullable Trace after) {
        if (after != null && (before == null || before.graph() != after.graph())) {
            frame();
        }
    }

    /** Everything goes to its new place. What was clicked stays under the pointer; if nothing was, the current node. */
    private void refolded(Drawing before, Drawing after) {
        Camera from = camera.get();
        int node = aim == Aim.FREE ? model.session().subject() : ExpressionSession.NONE;
        var anchors = Anchors.of(before, after, model.folds().takeToggled(), node);
        if (anchors == null) {
            aim = before.folding().equals(after.folding()) ? aim : Aim.READABLE;
            frame();
        } else {
            aim = Aim.FREE;
            set(from.moved(from.zoom() * anchors.dx(), from.zoom() * anchors.dy()));
        }
        if (pane.isSeen()) {
            // The pane may get another size on the way.
            refolding.start(
                    before, after, share -> camera.set(share < 1 ? from.towards(destination, share) : destination));
        }
    }

    /** Shows where the step is, or where the first one will be. */
    private void followStep() {
        Bounds step = places.stepBounds();
        Placement placement = model.placement();
        if (step == null || placement == null || !pane.isSeen() || hold()) {
            return;
        }
        if (aim == Aim.READABLE) {
            glide(places.readable(placement));
        } else if (aim == Aim.FREE && !destination.shows(step, places.clear(placement, destination))) {
            glide(destination.centredOn(step.centerX(), step.centerY(), places.clear(placement, destination)));
        }
    }

    /** Moves the camera only if a node has left what is free of the canvas. */
    private void reveal(int node) {
        Bounds bounds = model.boundsOf(node);
        Placement placement = model.placement();
        if (bounds != null && placement != null && pane.isSeen() && !hold()) {
            glide(destination.revealing(bounds, places.clear(placement, destination)));
        }
    }

    /** The middle stays in the middle, wherever the camera has been moved to. */
    private void paneChanged() {
        double dx = (pane.width() - width) / 2;
        double dy = (pane.height() - height) / 2;
        boolean wasSeen = width > 0 && height > 0;
        width = pane.width();
        height = pane.height();
        seenWidth = pane.isSeen() ? width : seenWidth;
        seenHeight = pane.isSeen() ? height : seenHeight;
        if (aim == Aim.FREE && wasSeen && pane.isSeen() && !hold()) {
            set(destination.moved(dx, dy));
        }
        frame();
        roomReport.changed();
    }

    private void rescaled(double factor) {
        set(destination.zoomedAt(width / 2, height / 2, factor));
        frame();
        roomReport.changed();
    }

    /** Shows what can be read of the picture; if that is shown already, all of it however small. */
    void fit() {
        saved = Optional.empty();
        Placement placement = model.placement();
        boolean again = aim == Aim.READABLE && placement != null && !showsAll(placement);
        aim = again ? Aim.WHOLE : Aim.READABLE;
        frame();
    }

    /** Shows the whole picture, however small. */
    void showEverything() {
        saved = Optional.empty();
        aim = Aim.WHOLE;
        frame();
    }

    // What documents keep

    /** Puts the camera where the document has it that was opened; says whether there is such a place. */
    private boolean hold() {
        saved = saved.filter(each -> each.isOf(spec()));
        saved.ifPresent(each -> aim = each.aim());
        Optional<Camera> place = pane.isSeen()
                ? saved.flatMap(
                        each -> each.camera(width, height, scaleProperty().get()))
                : Optional.empty();
        place.ifPresent(this::set);
        return place.isPresent();
    }

    private ExpressionSpec spec() {
        return model.session().stateProperty().get().spec();
    }

    /** How the graph is looked at, for as long as nothing else is done. */
    SavedCamera saved() {
        Optional<SavedCamera> waiting = saved.filter(each -> !pane.isSeen() && each.isOf(spec()));
        return waiting.orElseGet(() -> new SavedCamera(
                aim, destination, seenWidth, seenHeight, scaleProperty().get(), spec()));
    }

    /** Looks at the graph as a document says that is shown already, or is on its way. */
    void show(Optional<SavedCamera> other) {
        refolding.finish();
        saved = other;
        aim = other.map(SavedCamera::aim).orElse(Aim.READABLE);
        frame();
    }

    // By itself

    /** Brings the camera at once to where it belongs by itself. */
    private void frame() {
        Placement placement = model.placement();
        if (placement == null || !pane.isSeen() || hold() || aim == Aim.FREE) {
            return;
        }
        Camera readable = places.readable(placement);
        if (aim == Aim.WHOLE && places.whole(placement).equals(readable)) {
            // All of it can be read: it was another picture, or a smaller window, that was wanted however small.
            aim = Aim.READABLE;
        }
        set(aim == Aim.WHOLE ? places.whole(placement) : readable);
    }

    private void set(Camera next) {
        glide.cancel();
        destination = next;
        if (!refolding.isRunning()) {
            camera.set(next);
        }
    }

    /** Moves the camera smoothly, unless that means to paint too much. */
    private void glide(Camera next) {
        Camera from = camera.get();
        Placement placement = model.placement();
        if (next.equals(destination)) {
            return;
        }
        if (placement == null || from.sees(placement, width, height, MOST_GLIDING)) {
            set(next);
            return;
        }
        refolding.finish();
        glide.cancel();
        destination = next;
        glide = new Motion(share -> camera.set(share < 1 ? from.towards(next, share) : next));
        glide.start();
    }

    /** Moves the camera by hand; it then stays there. */
    void move(UnaryOperator<Camera> movement) {
        refolding.finish();
        saved = Optional.empty();
        aim = Aim.FREE;
        set(movement.apply(destination));
        rest.playFromStart();
    }

    /** Larger or smaller, with the current node staying in sight if it is. */
    void zoom(double factor) {
        Placement placement = model.placement();
        Bounds node = model.boundsOf(model.session().subject());
        Bounds place = node == null ? null : destination.toWindow(node);
        Bounds seen = new Bounds(0, 0, width, height);
        if (node != null && place != null && placement != null && place.overlaps(seen)) {
            move(c -> c.zoomedAt(place.centerX(), place.centerY(), factor));
            set(destination.revealing(node, places.clear(placement, destination)));
        } else {
            move(c -> c.zoomedAt(width / 2, height / 2, factor));
        }
    }

    /** Shows a part of the picture as large as it fits. */
    void show(Bounds part) {
        move(c -> places.whole(part));
    }

    /** Whether the whole picture is in sight. */
    boolean showsAll(Placement placement) {
        return places.showsAll(placement, destination);
    }

    /** What controls cover of a canvas. */
    List<Bounds> covered(GraphCanvas canvas) {
        Placement placement = model.placement();
        Stream<Bounds> map = placement == null ? Stream.empty() : places.map(placement, destination).stream();
        return Stream.concat(pane.covered(canvas), map).toList();
    }

    /** What is promised of the picture as it is shown at present. */
    Readability promise(Placement placement, FreeSpace space) {
        return places.promise(placement, space, aim != Aim.READABLE);
    }

    /** Where the camera is, or where it is on its way to. */
    Camera destination() {
        return destination;
    }

    Camera camera() {
        return camera.get();
    }

    ReadOnlyObjectProperty<Camera> cameraProperty() {
        return camera.getReadOnlyProperty();
    }

    /** The size of text in the window, 1 for the usual one; the picture is shown in proportion. */
    DoubleProperty scaleProperty() {
        return places.scaleProperty();
    }

    /** What is to be painted in place of the placement, as long as groups open or close; else null. */
    ReadOnlyObjectProperty<@Nullable Placement> movingProperty() {
        return refolding.movingProperty();
    }

    /** Whether the camera is moved by hand: more frames are about to come. */
    ObservableBooleanValue inMotion() {
        return inMotion;
    }

    /** Whether nothing moves. */
    boolean isAtRest() {
        return roomReport.isAtRest() && !refolding.isRunning() && !glide.isRunning() && !inMotion.get();
    }
}
