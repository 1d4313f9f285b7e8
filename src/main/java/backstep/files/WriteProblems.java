package backstep.files;

import backstep.text.Messages;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Why a file cannot be written, in words that say what to do instead. */
final class WriteProblems {

    /** What operating systems say, and the key of what it means. */
    private static final List<Map.Entry<String, String>> SYSTEM_REASONS = List.of(
            Map.entry("No space left", "diskFull"),
            Map.entry("not enough space", "diskFull"),
            Map.entry("quota exceeded", "quota"),
            Map.entry("File too large", "tooLarge"),
            Map.entry("too long", "longName"),
            Map.entry("Too many levels of symbolic links", "linkLoop"),
            Map.entry("Read-only file system", "readOnlyDisk"),
            Map.entry("write protected", "readOnlyDisk"),
            Map.entry("Device or resource busy", "busy"),
            Map.entry("used by another process", "busy"),
            Map.entry("Broken pipe", "brokenPipe"),
            Map.entry("Operation not permitted", "noPermission"));

    private WriteProblems() {}

    /** What can be told before anything is written. */
    static Optional<String> beforehand(Path target) {
        Path folder = target.getParent();
        if (Files.isDirectory(target) || folder == null) {
            return Optional.of(text("isFolder", target));
        }
        if (!Files.isDirectory(folder)) {
            return Optional.of(text(Files.exists(folder) ? "notAFolder" : "noFolder", target));
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            return Optional.of(text("readOnly", target));
        }
        if (Files.isWritable(folder)) {
            return Optional.empty();
        }
        return Optional.of(text(Files.exists(target) ? "noDraft" : "noPermission", target));
    }

    /** What an attempt has shown. A folder may exist and take no files, and then the system says that nothing is there. */
    static String of(IOException failure, Path target) {
        return switch (failure) {
            case Refusal refusal -> String.valueOf(refusal.getMessage());
            case AccessDeniedException _ -> text("noPermission", target);
            case NotDirectoryException _ -> text("notAFolder", target);
            case NoSuchFileException _ -> beforehand(target).orElseGet(() -> text("takesNoFiles", target));
            case FileSystemException e ->
                // The message of the exception would name the draft, of which the person knows nothing.
                e.getReason() == null ? text("unknown", target) : meaning(e.getReason(), target);
            default -> failure.getMessage() == null ? failure.toString() : meaning(failure.getMessage(), target);
        };
    }

    static Refusal refusal(String key, Path target) {
        return new Refusal(text(key, target));
    }

    private static String meaning(String reason, Path target) {
        return SYSTEM_REASONS.stream()
                .filter(known -> reason.contains(known.getKey()))
                .findFirst()
                .map(known -> text(known.getValue(), target))
                .orElse(reason);
    }

    private static String text(String key, Path target) {
        return Messages.text(
                "files.reason." + key, String.valueOf(target.toAbsolutePath().getParent()));
    }
}
