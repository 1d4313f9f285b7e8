package backstep.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** What processes leave that are killed. */
final class Leftovers {

    /** Finds out whether something was left, and removes it then. */
    private interface Removal {
        void removeIfLeft(Path path) throws IOException;
    }

    private Leftovers() {}

    /** Removes drafts in a folder. What cannot be removed stays: it is in nobody's way. */
    static void remove(Path folder) {
        each(folder, Draft::isOfAnotherRun, Leftovers::removeDraft);
    }

    /** Removes folders for a while in a folder. */
    static void removeScratch(Path folder) {
        each(folder, ScratchFolder::isOfAnotherRun, Leftovers::removeFolder);
    }

    private static void each(Path folder, DirectoryStream.Filter<Path> filter, Removal removal) {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, filter)) {
            for (Path path : found) {
                tried(removal, path);
            }
        } catch (IOException | DirectoryIteratorException unlisted) {
            // A folder may take files and not show them.
            return;
        }
    }

    private static void tried(Removal removal, Path path) {
        try {
            removal.removeIfLeft(path);
        } catch (IOException othersOrGone) {
            // It is another person's, or another process was faster.
            return;
        }
    }

    private static void removeDraft(Path draft) throws IOException {
        if (Files.isRegularFile(draft, LinkOption.NOFOLLOW_LINKS) && ThisRun.isOver(draft)) {
            Files.deleteIfExists(draft);
        }
    }

    private static void removeFolder(Path folder) throws IOException {
        Path lock = folder.resolve(ScratchFolder.LOCK);
        boolean locked = Files.isRegularFile(lock, LinkOption.NOFOLLOW_LINKS);
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                && (locked ? ThisRun.isOver(lock) : ThisRun.isOld(folder))) {
            ScratchFolder.delete(folder);
        }
    }
}
