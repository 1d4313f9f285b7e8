package backstep.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A writer of UTF-8 that sends every line on at once, and remembers what went wrong with that. */
public final class Outlet extends PrintWriter {

    private final Pipe pipe;

    Outlet(OutputStream stream) {
        this(new Pipe(stream));
    }

    private Outlet(Pipe pipe) {
        super(pipe, true, StandardCharsets.UTF_8);
        this.pipe = pipe;
    }

    /** Sends on what is left, and gives what went wrong first, now or earlier. */
    Optional<IOException> failure() {
        flush();
        return pipe.failure;
    }

    /** A writer only tells that something went wrong, not what. */
    private static final class Pipe extends FilterOutputStream {

        private Optional<IOException> failure = Optional.empty();

        Pipe(OutputStream stream) {
            super(stream);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            try {
                out.write(bytes, from, count);
            } catch (IOException problem) {
                failure = failure.or(() -> Optional.of(problem));
                throw problem;
            }
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }
    }
}
