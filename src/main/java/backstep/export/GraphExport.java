package backstep.export;

import backstep.explain.Formulas;
import backstep.explain.StepSentences;
import backstep.geometry.Bounds;
import backstep.layout.Placement;
import backstep.picture.View;
import backstep.text.Messages;
import java.util.Optional;

/**
 * What is written: a graph at some moment of its run, or its bare structure, as it lies in the window.
 *
 * @param view what is shown of each node
 * @param placement where each node lies; it may be that of a part of the graph
 * @param section the part of the picture that is written; empty for all of it
 */
public record GraphExport(View view, Placement placement, Optional<Bounds> section) implements Drawable {

    /** All of a picture. */
    public GraphExport(View view, Placement placement) {
        this(view, placement, Optional.empty());
    }

    @Override
    public PictureExport drawing(ExportOptions options, double zoom) {
        return GraphDrawing.of(this, options, zoom);
    }

    @Override
    public long parts() {
        return (long) placement.boxes().size() + placement.curves().size();
    }

    /** Where that lies which can be seen in the section, whole boxes. */
    Placement part() {
        return section.map(placement::within).orElse(placement);
    }

    /** The same without places. */
    DotExport dot() {
        return new DotExport(view, part().diagram());
    }

    /** A name for the whole: the formula of the root. */
    String title() {
        return Formulas.operation(view.graph(), view.graph().root()).text();
    }

    /** What the whole shows, in sentences, for people who cannot see it. */
    String description() {
        String nodes = Integer.toString(view.graph().size());
        String operations = Integer.toString(view.graph().operationCount());
        return view.isMoving()
                ? Messages.text("export.description.step", title(), nodes, operations, sentence())
                : Messages.text("export.description.graph", title(), nodes, operations);
    }

    private String sentence() {
        String sentence = StepSentences.sentence(view.trace(), view.step().index());
        return sentence.endsWith(".") ? sentence : sentence + ".";
    }
}
