package backstep.lesson;

/** A file is no lesson: where, why, and how to mend it. */
public final class LessonException extends Exception {

    private static final long serialVersionUID = 1;

    private final int line;

    LessonException(int line, String message) {
        super(message);
        this.line = line;
    }

    /** The line of the fault, from 1. */
    public int line() {
        return line;
    }
}
