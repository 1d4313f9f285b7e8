package backstep.files;

import backstep.files.AtomicFile.Content;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Remembers why writing failed. Libraries wrap that in exceptions of their own, or keep it to themselves. */
final class CandidStream extends FilterOutputStream {

    private @Nullable IOException failure;

    private CandidStream(OutputStream stream) {
        super(stream);
    }

    /** Writes all of a content, which may close what it is given: the stream itself stays open. */
    static void fill(OutputStream stream, Content content) throws IOException {
        CandidStream candid = new CandidStream(new BufferedOutputStream(stream));
        try {
            content.writeTo(candid);
        } catch (IOException | RuntimeException other) {
            candid.rethrow();
            throw other;
        }
        candid.rethrow();
        candid.flush();
    }

    private void rethrow() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }

    private interface Action {
        void run() throws IOException;
    }

    private void remembering(Action action) throws IOException {
        try {
            action.run();
        } catch (IOException e) {
            failure = failure == null ? e : failure;
            throw e;
        }
    }

    @Override
    public void write(int value) throws IOException {
        remembering(() -> out.write(value));
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        remembering(() -> out.write(bytes, from, count));
    }

    @Override
    public void flush() throws IOException {
        remembering(out::flush);
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
