package backstep.export;

import backstep.i18n.Messages;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;

/** Writes a file beside its place and moves it there when it is whole. */
public final class AtomicFile {

    /** Fills a stream with the content of a file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream stream) throws IOException;
    }

    private AtomicFile() {}

    /**
     * Looks whether a file can be written, before long work is done for it.
     *
     * @throws ExportException if it cannot, with why
     */
    public static void requireWritable(Path file) throws ExportException {
        Path target = target(file.toAbsolutePath().normalize());
        Optional<String> problem = isDevice(target) ? Optional.empty() : WriteProblems.beforehand(target);
        if (problem.isPresent()) {
            throw new ExportException(message(target, problem.get()));
        }
    }

    /**
     * Writes a file, replacing one that is there.
     *
     * @throws ExportException if that fails; then nothing has changed
     * @throws InterruptedException if the thread was interrupted; then nothing has changed
     */
    public static void write(Path file, Content content) throws ExportException, InterruptedException {
        requireWritable(file);
        Path target = target(file.toAbsolutePath().normalize());
        try {
            if (isDevice(target)) {
                fill(target, content, StandardOpenOption.WRITE);
            } else {
                replace(target, content);
            }
        } catch (ClosedByInterruptException | CancellationException e) {
            throw interruption(e);
        } catch (IOException e) {
            throw failure(target, e);
        }
    }

    private static void replace(Path target, Content content) throws IOException {
        // Not a temporary file of the JDK: those may be read by nobody else. A short name: that of the target may be
        // as long as the disk allows.
        Path draft = target.resolveSibling(".backstep-" + UUID.randomUUID() + ".tmp");
        try {
            fill(draft, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            move(draft, target);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void fill(Path file, Content content, OpenOption... options) throws IOException {
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file, options))) {
            content.writeTo(stream);
        }
    }

    private static InterruptedException interruption(Exception cause) {
        Thread.interrupted();
        InterruptedException interruption = new InterruptedException();
        interruption.initCause(cause);
        return interruption;
    }

    /** A pipe or the like, such as {@code /dev/stdout}: it cannot be replaced, only written to. */
    private static boolean isDevice(Path file) {
        return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
    }

    /** Where a symbolic link leads, so that the link stays one. */
    private static Path target(Path file) throws ExportException {
        try {
            return Files.isSymbolicLink(file) && Files.exists(file) && !isDevice(file) ? file.toRealPath() : file;
        } catch (IOException e) {
            throw failure(file, e);
        }
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static ExportException failure(Path file, IOException cause) {
        return new ExportException(message(file, WriteProblems.of(cause, file)), cause);
    }

    private static String message(Path file, String reason) {
        return Messages.text("export.failed", file, reason);
    }
}
