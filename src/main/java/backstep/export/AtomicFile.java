package backstep.export;

import backstep.i18n.Messages;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.concurrent.CancellationException;

/** Writes a file beside its place and moves it there when it is whole. */
final class AtomicFile {

    /** Fills a stream with the content of a file. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream stream) throws IOException;
    }

    private AtomicFile() {}

    /**
     * Writes a file, replacing one that is there.
     *
     * @throws ExportException if that fails; then nothing has changed
     * @throws InterruptedException if the thread was interrupted; then nothing has changed
     */
    static void write(Path file, Content content) throws ExportException, InterruptedException {
        Path target = target(file.toAbsolutePath().normalize());
        requireWritable(target);
        // Not a temporary file of the JDK: those may be read by nobody else.
        Path draft = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            try (OutputStream stream =
                    new BufferedOutputStream(Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW))) {
                content.writeTo(stream);
            }
            move(draft, target);
        } catch (ClosedByInterruptException | CancellationException e) {
            throw interruption(e);
        } catch (IOException e) {
            throw failure(target, reason(e, target), e);
        } finally {
            delete(draft);
        }
    }

    private static InterruptedException interruption(Exception cause) {
        Thread.interrupted();
        InterruptedException interruption = new InterruptedException();
        interruption.initCause(cause);
        return interruption;
    }

    /** Where a symbolic link leads, so that the link stays one. */
    private static Path target(Path file) throws ExportException {
        try {
            return Files.isSymbolicLink(file) && Files.exists(file) ? file.toRealPath() : file;
        } catch (IOException e) {
            throw failure(file, reason(e, file), e);
        }
    }

    private static void requireWritable(Path target) throws ExportException {
        Path folder = target.getParent();
        if (Files.isDirectory(target) || folder == null) {
            throw new ExportException(message(target, Messages.text("export.reason.isFolder")));
        }
        if (!Files.exists(folder)) {
            throw new ExportException(message(target, Messages.text("export.reason.noFolder", folder)));
        }
        if (!Files.isDirectory(folder)) {
            throw new ExportException(message(target, Messages.text("export.reason.notAFolder", folder)));
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new ExportException(message(target, Messages.text("export.reason.readOnly")));
        }
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void delete(Path draft) throws ExportException {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            throw failure(draft, reason(e, draft), e);
        }
    }

    private static ExportException failure(Path file, String reason, IOException cause) {
        return new ExportException(message(file, reason), cause);
    }

    private static String message(Path file, String reason) {
        return Messages.text("export.failed", file, reason);
    }

    private static String reason(IOException failure, Path target) {
        return switch (failure) {
            case AccessDeniedException _ -> Messages.text("export.reason.noPermission");
            case NoSuchFileException _ -> Messages.text("export.reason.noFolder", String.valueOf(target.getParent()));
            case FileSystemException e when e.getReason() != null -> systemReason(e.getReason());
            default -> failure.getMessage() == null ? failure.toString() : systemReason(failure.getMessage());
        };
    }

    private static String systemReason(String reason) {
        return reason.contains("No space left") || reason.contains("not enough space")
                ? Messages.text("export.reason.diskFull")
                : reason;
    }
}
