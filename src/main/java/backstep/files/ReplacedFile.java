package backstep.files;

import backstep.files.AtomicFile.Content;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Optional;

/** A file, or the place for one. */
record ReplacedFile(Path path) implements Destination {

    /** @throws Refusal if it is known that it cannot be written */
    static ReplacedFile at(Path path) throws Refusal {
        Optional<String> problem = WriteProblems.beforehand(path);
        if (problem.isPresent()) {
            throw new Refusal(problem.get());
        }
        return new ReplacedFile(path);
    }

    @Override
    public void write(Content content) throws IOException {
        Path folder = Objects.requireNonNull(path.getParent(), "only a root has none, and is a folder");
        Leftovers.remove(folder);
        Optional<Rights> kept = Rights.of(path);
        try (Draft draft = Draft.in(folder, kept.isPresent())) {
            draft.fill(content);
            if (kept.isPresent()) {
                kept.get().giveTo(draft.path());
            }
            draft.moveTo(path);
        }
        flush(folder);
    }

    /** A move is on the disk only when its folder is. Where folders cannot be flushed, the system sees to it. */
    private static void flush(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notNeeded) {
            // Windows and some network disks refuse. The file is whole by now, whatever they say.
            return;
        }
    }
}
