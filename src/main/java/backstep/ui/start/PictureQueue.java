package backstep.ui.start;

import backstep.picture.Raster;
import backstep.ui.task.Tasks;
import backstep.ui.widget.Pixels;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.image.Image;

/** Has pictures made one after the other, so that they never take more than one core. On the JavaFX thread only. */
final class PictureQueue {

    private static final Logger LOG = System.getLogger(PictureQueue.class.getName());

    private final Tasks tasks;
    private final Queue<Wanted> waiting = new ArrayDeque<>();
    private boolean working;

    /** @param drawing is called away from the JavaFX thread */
    private record Wanted(Supplier<Raster> drawing, Consumer<Image> show) {}

    PictureQueue(Tasks tasks) {
        this.tasks = tasks;
    }

    /** What waits is not wanted any more. */
    void clear() {
        waiting.clear();
    }

    void add(Supplier<Raster> drawing, Consumer<Image> show) {
        waiting.add(new Wanted(drawing, show));
        next();
    }

    private void next() {
        if (!working && !waiting.isEmpty()) {
            working = true;
            Wanted wanted = waiting.remove();
            tasks.run(() -> Pixels.image(wanted.drawing.get()), image -> done(wanted, image), this::failed);
        }
    }

    private void done(Wanted wanted, Image image) {
        working = false;
        wanted.show.accept(image);
        next();
    }

    /** The card stays without its picture; all else on it is there. */
    private void failed(Exception problem) {
        LOG.log(Level.WARNING, "A card of the start page has no picture", problem);
        working = false;
        next();
    }

    boolean isAtRest() {
        return !working && waiting.isEmpty();
    }
}
