package backstep.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Whose a file is and who may do what with it, so that the file in its place is the same. Windows has no such rights. */
record Rights(UserPrincipal owner, GroupPrincipal group, Set<PosixFilePermission> permissions) {

    /** Whether files in a folder have them. */
    static boolean areKnownIn(Path folder) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** Those of a file; nothing if there is none. */
    static Optional<Rights> of(Path file) throws IOException {
        if (!areKnownIn(file) || !Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        PosixFileAttributes there = Files.readAttributes(file, PosixFileAttributes.class);
        return Optional.of(new Rights(there.owner(), there.group(), there.permissions()));
    }

    /** Gives them to another file, as far as this person may; what cannot be kept becomes less, never more. */
    void giveTo(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        PosixFileAttributes own = view.readAttributes();
        boolean sameGroup = own.group().equals(group) || isDone(() -> view.setGroup(group));
        if (!own.owner().equals(owner)) {
            isDone(() -> view.setOwner(owner));
        }
        Set<PosixFilePermission> wanted = sameGroup ? permissions : withoutGroup();
        if (!view.readAttributes().permissions().equals(wanted)) {
            isDone(() -> view.setPermissions(wanted));
        }
    }

    /** Another group may do no more than everybody. */
    private Set<PosixFilePermission> withoutGroup() {
        Set<PosixFilePermission> fewer = EnumSet.copyOf(permissions);
        retain(fewer, PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);
        retain(fewer, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);
        retain(fewer, PosixFilePermission.GROUP_EXECUTE, PosixFilePermission.OTHERS_EXECUTE);
        return fewer;
    }

    private static void retain(Set<PosixFilePermission> rights, PosixFilePermission group, PosixFilePermission others) {
        if (!rights.contains(others)) {
            rights.remove(group);
        }
    }

    private interface Change {
        void make() throws IOException;
    }

    /** Only an administrator may give files away, and some disks know no rights. */
    private static boolean isDone(Change change) {
        try {
            change.make();
            return true;
        } catch (IOException notAllowed) {
            return false;
        }
    }
}
