package backstep.data;

import backstep.text.Quoted;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Speaks of names that stand in a file: of columns and of classes. */
public final class CsvNames {

    private static final int MOST_NAMED = 8;

    private CsvNames() {}

    /** The first of some names, each of them short, with an ellipsis where there are more. */
    public static String listed(List<String> names) {
        return first(names, Quoted::of);
    }

    /** The same of ways in which a name is written, each in quotation marks, as capitals and spaces tell them apart. */
    public static String spelt(List<String> spellings) {
        return first(spellings, each -> '"' + Quoted.of(each) + '"');
    }

    private static String first(List<String> names, UnaryOperator<String> shown) {
        String listed = names.stream().limit(MOST_NAMED).map(shown).collect(Collectors.joining(", "));
        return names.size() > MOST_NAMED ? listed + ", …" : listed;
    }
}
