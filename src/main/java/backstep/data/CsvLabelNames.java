package backstep.data;

import java.util.List;
import java.util.Locale;

/** What people call the column of the labels. */
final class CsvLabelNames {

    /** In the order in which they are looked for. */
    static final List<String> ALL = List.of("label", "class", "target", "species", "outcome");

    /** The name that is taken if no column has one of {@link #ALL}, and none holds words. */
    static final String LAST = "y";

    private CsvLabelNames() {}

    static boolean has(String name) {
        String key = name.strip().toLowerCase(Locale.ROOT);
        return ALL.contains(key) || key.equals(LAST);
    }
}
