package backstep.data;

import backstep.text.Messages;

/** A file of comma-separated values that cannot be read as a data set. The message is for people. */
public final class CsvException extends Exception {

    private static final long serialVersionUID = 1;

    private final Remedy remedy;

    /** What can be said about a file so that it can be read as it is. How it is said depends on where it is read. */
    public enum Remedy {
        /** Nothing: the file must be mended. */
        NONE,
        /** Whether labels are classes or numbers. */
        TASK,
        /** That labels are numbers. */
        REGRESSION,
        /** That lines without a label or an input are left out. */
        SKIP_MISSING,
        /** Which columns are inputs. */
        INPUTS,
        /** Which column is the label. */
        LABEL
    }

    CsvException(String key, Object... arguments) {
        this(Remedy.NONE, key, arguments);
    }

    CsvException(Remedy remedy, String key, Object... arguments) {
        super(Messages.text(key, arguments));
        this.remedy = remedy;
    }

    /** What helps beside mending the file. */
    public Remedy remedy() {
        return remedy;
    }
}
