package backstep.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WriteProblemsTest {

    private static final String DRAFT = ".backstep-1-1.tmp";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource
    void eachRefusalHasItsOwnWords(IOException failure, String words) {
        Path file = folder.resolve("graph.svg");
        assertThat(WriteProblems.of(failure, file)).isEqualTo(words.replace("HERE", folder.toString()));
    }

    static Stream<Arguments> eachRefusalHasItsOwnWords() {
        return Stream.of(
                arguments(new AccessDeniedException(DRAFT), "you may not write into the folder HERE; choose another"),
                arguments(system("Operation not permitted"), "you may not write into the folder HERE; choose another"),
                arguments(
                        new NoSuchFileException(DRAFT),
                        "the folder HERE exists, but takes no new files; choose another"),
                arguments(
                        system("Read-only file system"),
                        "the folder HERE is on a disk that can only be read; choose another"),
                arguments(
                        system("Disk quota exceeded"),
                        "what you may store on this disk is used up; delete something, or choose another disk"),
                arguments(new IOException("No space left on device"), "the disk is full"),
                arguments(new IOException("There is not enough space on the disk"), "the disk is full"),
                arguments(new IOException("File too large"), "it becomes larger than a file may be here"),
                arguments(system("File name too long"), "the name is too long for this disk; choose a shorter one"),
                arguments(
                        system("Device or resource busy"),
                        "another program holds it; close that, or choose another name"),
                arguments(new IOException("Broken pipe"), "what it was sent to has stopped reading"),
                arguments(
                        new FileSystemException(DRAFT),
                        "the system refuses to write into the folder HERE; choose another"),
                arguments(new IOException("Input/output error"), "Input/output error"));
    }

    private static IOException system(String reason) {
        return new FileSystemException(DRAFT, null, reason);
    }
}
