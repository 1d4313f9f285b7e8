package backstep.export;

import backstep.engine.Trace;
import backstep.geometry.Bounds;
import backstep.picture.GraphPicture;
import backstep.picture.Palette;
import backstep.picture.View;
import backstep.text.Messages;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** The pictures of a run, step by step, each in the same frame, so that nothing moves but what the run moves. */
final class RunDrawing {

    /** Of one step after the other nobody looks at more, and a file of more is too large for a course page. */
    static final int MOST_STEPS = 1000;

    private static final int MOST_BOXES = 5000;

    private final GraphExport subject;
    private final ExportOptions options;
    private final Map<Palette, GraphPicture> pictures = new HashMap<>();
    private final Bounds frame;

    /**
     * Measures all steps.
     *
     * @throws TooLargeException if there are too many steps, or too many boxes
     */
    RunDrawing(GraphExport subject, ExportOptions options) throws TooLargeException {
        this.subject = subject;
        this.options = options;
        if (count() > MOST_STEPS) {
            throw new TooLargeException(Messages.text("export.run.tooManySteps", count(), MOST_STEPS));
        }
        int boxes = subject.part().boxes().size();
        if (boxes > MOST_BOXES) {
            throw new TooLargeException(Messages.text("export.run.tooManyBoxes", boxes, MOST_BOXES));
        }
        frame = IntStream.rangeClosed(first(), last())
                .mapToObj(step -> GraphDrawing.bounds(at(step), options, picture(options.palette())))
                .reduce(Bounds::union)
                .orElseThrow();
    }

    private GraphPicture picture(Palette palette) {
        return pictures.computeIfAbsent(palette, GraphPicture::new);
    }

    private GraphExport at(int step) {
        return new GraphExport(view().at(step), subject.placement(), subject.section());
    }

    /** A run is stepped through, whatever is shown of the graph otherwise. */
    private View view() {
        View view = subject.view();
        return view.isMoving() ? view : View.of(view.trace(), 0);
    }

    Trace trace() {
        return subject.view().trace();
    }

    int first() {
        return options.run().steps().first(trace());
    }

    int last() {
        return options.run().steps().last(trace());
    }

    int count() {
        return last() - first() + 1;
    }

    /** How many boxes and curves all pictures have. */
    long parts() {
        return count() * subject.parts();
    }

    /** What a run is called. */
    String title() {
        String title = options.run().title();
        return title.isEmpty() ? subject.title() : title;
    }

    /** The picture of a step. */
    PictureExport step(int step, Palette palette) {
        return GraphDrawing.within(frame, at(step), options.withPalette(palette), picture(palette));
    }
}
