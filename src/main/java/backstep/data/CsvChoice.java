package backstep.data;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What to read of a file. What is left open, {@link CsvReader} finds out.
 *
 * @param label the column of the labels, from 0
 * @param inputs the columns of the inputs, in their order
 * @param task whether labels are classes or numbers
 * @param skipMissing whether samples without a label, or without one of their inputs, are left out
 * @param fewAreClasses whether a few whole numbers as labels are classes, and need not be asked about
 */
public record CsvChoice(
        OptionalInt label,
        Optional<List<Integer>> inputs,
        Optional<Task> task,
        boolean skipMissing,
        boolean fewAreClasses) {

    /** Everything is found out, and nothing may be missing. */
    public static final CsvChoice USUAL = new CsvChoice(OptionalInt.empty(), Optional.empty(), Optional.empty(), false);

    public CsvChoice {
        inputs = inputs.map(List::copyOf);
    }

    /** A choice that asks whether a few whole numbers are classes. */
    public CsvChoice(OptionalInt label, Optional<List<Integer>> inputs, Optional<Task> task, boolean skipMissing) {
        this(label, inputs, task, skipMissing, false);
    }

    public CsvChoice withLabel(int column) {
        return new CsvChoice(OptionalInt.of(column), inputs, task, skipMissing, fewAreClasses);
    }

    public CsvChoice withInputs(List<Integer> columns) {
        return new CsvChoice(label, Optional.of(columns), task, skipMissing, fewAreClasses);
    }

    public CsvChoice withTask(Task other) {
        return new CsvChoice(label, inputs, Optional.of(other), skipMissing, fewAreClasses);
    }

    public CsvChoice withSkipMissing(boolean other) {
        return new CsvChoice(label, inputs, task, other, fewAreClasses);
    }

    public CsvChoice withFewAreClasses(boolean other) {
        return new CsvChoice(label, inputs, task, skipMissing, other);
    }
}
