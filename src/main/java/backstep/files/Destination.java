package backstep.files;

import backstep.files.AtomicFile.Content;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a name stands for when something is to be written there. */
sealed interface Destination permits ReplacedFile, OpenedDevice, OwnDescriptor {

    /**
     * Looks what a name stands for.
     *
     * @throws Refusal if nothing can be written there, with why
     */
    static Destination of(Path file) throws IOException {
        LinkedPlace place = LinkedPlace.of(file);
        if (place.descriptor().isPresent()) {
            return new OwnDescriptor(place.path(), place.descriptor().getAsInt());
        }
        return OpenedDevice.isOne(place.path()) ? OpenedDevice.at(place.path()) : ReplacedFile.at(place.path());
    }

    /** Writes all of it, or fails. */
    void write(Content content) throws IOException;

    /** Where it is. */
    Path path();

    /**
     * Makes sure that what is read is not written.
     *
     * @throws Refusal if one of the files is this one, by whatever name
     */
    default void requireNoneOf(Path... read) throws IOException {
        for (Path input : read) {
            // A terminal may well be read and written.
            if (Files.isRegularFile(input) && Files.exists(path()) && Files.isSameFile(input, path())) {
                throw WriteProblems.refusal("isInput", path());
            }
        }
    }
}
