package backstep.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A process that never finishes the file that it writes. */
final class SlowWriter {

    private SlowWriter() {}

    public static void main(String[] arguments) throws WriteException, InterruptedException {
        AtomicFile.write(Path.of(arguments[0]), stream -> {
            stream.write('h');
            stream.flush();
            System.out.println("begun");
            await();
        });
    }

    private static void await() throws IOException {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    /** Starts one, and returns when it has begun to write. */
    static Process start(Path home, Path file) throws IOException {
        Process process =
                JavaProcess.of(home, SlowWriter.class, file.toString()).start();
        if (process.getInputStream().read() < 0) {
            throw new IOException("the process ended at once");
        }
        return process;
    }
}
