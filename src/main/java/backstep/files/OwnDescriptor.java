package backstep.files;

import backstep.files.AtomicFile.Content;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file that this process was given open, such as standard output. What it holds stays: {@code >>} appends.
 *
 * @param path its name among the descriptors
 */
record OwnDescriptor(Path path, int number) implements Destination {

    @Override
    public void write(Content content) throws IOException {
        switch (number) {
            case 1 -> CandidStream.fill(new FileOutputStream(FileDescriptor.out), content);
            case 2 -> CandidStream.fill(new FileOutputStream(FileDescriptor.err), content);
            default -> append(content);
        }
    }

    private void append(Content content) throws IOException {
        try (OutputStream stream = Files.newOutputStream(path, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            CandidStream.fill(stream, content);
        }
    }
}
