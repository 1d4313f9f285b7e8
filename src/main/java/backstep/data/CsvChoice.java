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
 */
public record CsvChoice(OptionalInt label, Optional<List<Integer>> inputs, Optional<Task> task, boolean skipMissing) {

    /** Everything is found out, and nothing may be missing. */
    public static final CsvChoice USUAL = new CsvChoice(OptionalInt.empty(), Optional.empty(), Optional.empty(), false);

    public CsvChoice {
        inputs = inputs.map(List::copyOf);
    }

    public CsvChoice withLabel(int column) {
        return new CsvChoice(OptionalInt.of(column), inputs, task, skipMissing);
    }

    public CsvChoice withInputs(List<Integer> columns) {
        return new CsvChoice(label, Optional.of(columns), task, skipMissing);
    }

    public CsvChoice withTask(Task other) {
        return new CsvChoice(label, inputs, Optional.of(other), skipMissing);
    }

    public CsvChoice withSkipMissing(boolean other) {
        return new CsvChoice(label, inputs, task, other);
    }
}
