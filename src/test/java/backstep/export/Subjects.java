package backstep.export;

import backstep.engine.Trace;
import backstep.picture.Samples;
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
    static Subject finished() {
        return at(Samples.LECTURE, 7);
    }

    static Subject at(String program, int step) {
        Trace trace = Samples.trace(program);
        return of(View.of(trace, step));
    }

    static Subject of(View view) {
        return new Subject(view, Samples.placement(view.graph()));
    }

    /** The sheet of {@link #finished}. */
    static Sheet sheet(ExportOptions options) {
        return new Sheet(GraphDrawing.of(finished(), options), options);
    }

    /** Counts for nobody. */
    static Tally tally() {
        return new Tally(1, Meter.NONE);
    }

    static byte[] bytes(Writing writing) throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        writing.writeTo(stream);
        return stream.toByteArray();
    }
}
