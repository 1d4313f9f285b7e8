package backstep.ui.expression.graph;

import backstep.document.ViewSpec;
import backstep.document.ViewSpec.CameraSpec;
import backstep.ui.view.ViewItem;
import backstep.ui.view.ViewName;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How the graph is looked at, as documents keep it: the camera that a viewport is asked for and told. */
record CameraItem(Viewport viewport) implements ViewItem {

    /** What is lost where a place is given by the middle of a pane, and found again. */
    private static final double LAST_BITS = 1e-9;

    @Override
    public ViewSpec capture(ViewSpec into) {
        return write(viewport.saved(), into);
    }

    @Override
    public void apply(ViewSpec from) {
        viewport.show(read(from, viewport.saved()));
    }

    private static ViewSpec write(SavedCamera saved, ViewSpec into) {
        Camera camera = saved.camera();
        CameraSpec place = new CameraSpec(
                camera.toPictureX(saved.width() / 2),
                camera.toPictureY(saved.height() / 2),
                camera.zoom() / saved.scale());
        return into.withCamera(ViewName.GRAPH.text(), place)
                .withChoice(ViewName.GRAPH_AIM.text(), word(saved.aim()))
                .withNumber(ViewName.GRAPH_WIDTH.text(), saved.width())
                .withNumber(ViewName.GRAPH_HEIGHT.text(), saved.height())
                .withNumber(ViewName.GRAPH_ZOOM.text(), camera.zoom())
                .withNumber(ViewName.GRAPH_X.text(), camera.x())
                .withNumber(ViewName.GRAPH_Y.text(), camera.y());
    }

    private static String word(Aim aim) {
        return aim.name().toLowerCase(Locale.ROOT);
    }

    /** What a document says of the expression that is shown now; empty if that is nothing. */
    private static Optional<SavedCamera> read(ViewSpec from, SavedCamera now) {
        String word = from.choices().getOrDefault(ViewName.GRAPH_AIM.text(), "");
        Optional<Aim> aim = Arrays.stream(Aim.values())
                .filter(each -> word(each).equals(word))
                .findFirst();
        Map<String, Double> numbers = from.numbers();
        double width = numbers.getOrDefault(ViewName.GRAPH_WIDTH.text(), 0.0);
        double height = numbers.getOrDefault(ViewName.GRAPH_HEIGHT.text(), 0.0);
        return aim.flatMap(known -> Optional.ofNullable(from.cameras().get(ViewName.GRAPH.text()))
                .filter(place -> place.scale() > 0)
                .map(place -> camera(place, width, height, now.scale()))
                .map(camera -> new SavedCamera(known, exact(camera, numbers), width, height, now.scale(), now.spec())));
    }

    /** To the last bit, on which the edges of what is drawn depend, where the document has it so. */
    private static Camera exact(Camera camera, Map<String, Double> numbers) {
        Camera exact = new Camera(
                numbers.getOrDefault(ViewName.GRAPH_ZOOM.text(), Double.NaN),
                numbers.getOrDefault(ViewName.GRAPH_X.text(), Double.NaN),
                numbers.getOrDefault(ViewName.GRAPH_Y.text(), Double.NaN));
        boolean isSame = Math.abs(exact.zoom() - camera.zoom()) < LAST_BITS * camera.zoom()
                && Math.abs(exact.x() - camera.x()) < LAST_BITS * (1 + Math.abs(camera.x()))
                && Math.abs(exact.y() - camera.y()) < LAST_BITS * (1 + Math.abs(camera.y()));
        return isSame ? exact : camera;
    }

    /** The camera with which a point of the picture stands in the middle of a pane. */
    private static Camera camera(CameraSpec place, double width, double height, double scale) {
        double zoom = Math.clamp(place.scale() * scale, Camera.SMALLEST, Camera.LARGEST);
        return new Camera(zoom, width / 2 - place.x() * zoom, height / 2 - place.y() * zoom);
    }
}
