package backstep.document;

import backstep.text.Messages;
import backstep.text.Quoted;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;

/** Why a file that a person or a spec has named cannot be read. */
public final class ReadProblems {

    private ReadProblems() {}

    /** That a file cannot be read, and why. */
    public static String text(Object file, Exception failure) {
        return Messages.text("document.read.unreadable", Quoted.file(file), reason(failure));
    }

    private static String reason(Exception failure) {
        return switch (failure) {
            case NoSuchFileException _ -> Messages.text("document.read.noFile");
            case AccessDeniedException _ -> Messages.text("document.read.denied");
            case CharacterCodingException _ -> Messages.text("document.read.notText");
            case InvalidPathException unnamed -> unnamed.getReason();
            case FileSystemException refused when refused.getReason() != null -> refused.getReason();
            default -> reason(String.valueOf(failure.getMessage()));
        };
    }

    /** What the system says of a stream. */
    private static String reason(String failure) {
        return failure.contains("Bad file descriptor") ? Messages.text("document.read.closed") : Quoted.file(failure);
    }
}
