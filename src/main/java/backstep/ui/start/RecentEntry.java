package backstep.ui.start;

import backstep.document.DocumentFiles;
import backstep.document.RecentDocuments.Recent;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * A recent document as the start page names it.
 *
 * @param name of the file, without the ending of all documents
 * @param folder in which it is, from the person's own folder on if it is in there
 * @param when it was open, in words
 * @param missing whether the file is not there now
 */
record RecentEntry(Path file, String name, String folder, String when, boolean missing) {

    /**
     * Looks at each file, which may take a while on a slow disk.
     *
     * @param home the person's own folder
     */
    static List<RecentEntry> of(List<Recent> recents, ZonedDateTime now, Path home) {
        return recents.stream()
                .map(each -> new RecentEntry(
                        each.file(),
                        name(each.file()),
                        folder(each.file(), home),
                        TimeWords.of(each.time(), now),
                        each.isMissing()))
                .toList();
    }

    private static String name(Path file) {
        Path last = file.getFileName();
        String name = last == null ? file.toString() : last.toString();
        return name.endsWith(DocumentFiles.ENDING) && name.length() > DocumentFiles.ENDING.length()
                ? name.substring(0, name.length() - DocumentFiles.ENDING.length())
                : name;
    }

    private static String folder(Path file, Path home) {
        Path folder = file.getParent();
        if (folder == null) {
            return "";
        }
        if (folder.equals(home)) {
            return "~";
        }
        return folder.startsWith(home)
                ? Path.of("~").resolve(home.relativize(folder)).toString()
                : folder.toString();
    }
}
