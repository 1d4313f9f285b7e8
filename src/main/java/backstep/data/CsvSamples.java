package backstep.data;

import java.util.Arrays;
import java.util.List;

/**
 * What was read of a file.
 *
 * @param label the name of the label's column
 * @param classes what the labels stand for, in their order; empty if labels are numbers
 * @param leftOut columns that are no inputs although nothing was said about them
 * @param skipped how many samples were left out because a figure is missing
 */
public record CsvSamples(Dataset data, String label, List<FoundClass> classes, List<LeftOut> leftOut, int skipped) {

    public CsvSamples {
        classes = List.copyOf(classes);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * The same with the classes in another order, which is that of their labels.
     *
     * @param names of all classes
     */
    public CsvSamples ordered(List<String> names) {
        List<FoundClass> other = names.stream()
                .flatMap(name -> classes.stream().filter(each -> each.name().equals(name)))
                .toList();
        return new CsvSamples(data.ordered(names), label, other, leftOut, skipped);
    }

    /** How many different labels there are. */
    public int differentLabels() {
        return (int) Arrays.stream(data.labels()).distinct().count();
    }

    /** Why a column is no input. */
    public enum Reason {
        /** It only counts or names the samples. */
        INDEX,
        /** It has no figures. */
        EMPTY,
        /** It has words only. */
        WORDS
    }

    /** A column that is no input. */
    public record LeftOut(String column, Reason reason) {}
}
