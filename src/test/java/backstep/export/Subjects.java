package backstep.export;

import backstep.engine.Folding;
import backstep.engine.Trace;
import backstep.layout.Diagram;
import backstep.layout.Direction;
import backstep.layout.LayoutEngine;
import backstep.layout.engines.Layouts;
import backstep.picture.SampleTraces;
import backstep.picture.View;
import backstep.progress.Meter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** What tests write to files. */
final class Subjects {

    /** Something that writes a format. */
    @FunctionalInterface
    interface Writing {
        void writeTo(OutputStream stream) throws IOException;
    }

    private Subjects() {}

    /** The lecture's L after its last step. */
    static GraphExport finished() {
        return at(SampleTraces.LECTURE, 7);
    }

    static GraphExport at(String program, int step) {
        Trace trace = SampleTraces.trace(program);
        return of(View.of(trace, step));
    }

    static GraphExport of(View view) {
        return new GraphExport(view, SampleTraces.placement(view.graph()));
    }

    /** With groups closed. */
    static GraphExport folded(View view, Folding folding) throws Exception {
        return new GraphExport(
                view,
                Layouts.ofThisMachine()
                        .place(LayoutEngine.ELK, Diagram.of(folding), Direction.LEFT_RIGHT)
                        .placement());
    }

    /** The sheet of {@link #finished}. */
    static Page page(ExportOptions options) {
        return new Page(GraphDrawing.of(finished(), options), options);
    }

    /** Progress that no one watches. */
    static ProgressCounter counter() {
        return new ProgressCounter(1, Meter.NONE);
    }

    static byte[] bytes(Writing writing) throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        writing.writeTo(stream);
        return stream.toByteArray();
    }
}
