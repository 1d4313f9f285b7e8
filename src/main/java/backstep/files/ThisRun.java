package backstep.files;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * This run of the program among others, on whatever machines they share a folder. What a run needs only for a while has
 * its name, and a lock on it that ends with the process, however that ends: what can be locked belongs to no run any
 * more.
 */
final class ThisRun {

    private static final int DIGITS = 13;

    /** A pattern of names: that of any run. */
    static final String NAMES = "[0-9a-z]{" + DIGITS + "}";

    static final String NAME = name();

    /** No run needs anything so long. */
    private static final Duration OLD = Duration.ofDays(1);

    private ThisRun() {}

    private static String name() {
        String number = Long.toUnsignedString(ThreadLocalRandom.current().nextLong(), Character.MAX_RADIX);
        return "0".repeat(DIGITS - number.length()) + number;
    }

    /** Whether a name is one of a pattern, whose first group is a run, and that of another run. */
    static boolean isOfAnother(Pattern pattern, Path path) {
        Matcher name = pattern.matcher(String.valueOf(path.getFileName()));
        return name.matches() && !name.group(1).equals(NAME);
    }

    /**
     * Keeps a file for this run until its channel is closed.
     *
     * @return whether no other process was faster
     */
    static boolean lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (ClosedChannelException interrupted) {
            throw interrupted;
        } catch (IOException noLocks) {
            // Some network disks have none: what is left there is told by its age.
            return true;
        }
    }

    /**
     * Whether a file of another run belongs to none that still goes on. Never to be asked about one of this run: to
     * look at it would give its lock away.
     */
    static boolean isOver(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            return canLock(channel, file);
        }
    }

    private static boolean canLock(FileChannel channel, Path file) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException stillGoingOn) {
            return false;
        } catch (IOException noLocks) {
            return isOld(file);
        }
    }

    /** Whether nothing has changed for longer than any run takes. */
    static boolean isOld(Path file) throws IOException {
        return Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS)
                .toInstant()
                .isBefore(Instant.now().minus(OLD));
    }
}
