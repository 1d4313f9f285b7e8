package backstep.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where symbolic links lead in the end. What is there need not exist.
 *
 * @param path is no link, unless it is one to a device or to an open file
 * @param descriptor the number of the open file of this process that is meant, as by {@code /dev/stdout}
 */
record LinkedPlace(Path path, OptionalInt descriptor) {

    /** As many as Linux follows. */
    private static final int MOST_LINKS = 40;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    /**
     * Follows a name. Names are never shortened: {@code link/..} is not where the link is.
     *
     * @throws Refusal if links lead in a circle
     */
    static LinkedPlace of(Path file) throws IOException {
        Path place = file.toAbsolutePath();
        for (int link = 0; link <= MOST_LINKS; link++) {
            OptionalInt descriptor = descriptor(place);
            if (descriptor.isPresent() || !Files.isSymbolicLink(place) || OpenedDevice.isOne(place)) {
                return new LinkedPlace(place, descriptor);
            }
            place = place.resolveSibling(Files.readSymbolicLink(place));
        }
        throw WriteProblems.refusal("linkLoop", file);
    }

    private static OptionalInt descriptor(Path place) throws IOException {
        Path folder = place.getParent();
        Path name = place.getFileName();
        if (folder == null || name == null || !Files.isDirectory(folder)) {
            return OptionalInt.empty();
        }
        Matcher number = NUMBER.matcher(name.toString());
        return number.matches() && isOfDescriptors(folder)
                ? OptionalInt.of(Integer.parseInt(number.group()))
                : OptionalInt.empty();
    }

    /** Linux keeps them in {@code /proc}, and has {@code /dev/fd} lead there; macOS keeps them in {@code /dev/fd}. */
    private static boolean isOfDescriptors(Path folder) {
        return Stream.of("/proc/self/fd", "/dev/fd")
                .map(name -> folder.getFileSystem().getPath(name))
                .anyMatch(known -> isSame(known, folder));
    }

    private static boolean isSame(Path known, Path folder) {
        try {
            return Files.isDirectory(known) && known.toRealPath().equals(folder.toRealPath());
        } catch (IOException gone) {
            return false;
        }
    }
}
