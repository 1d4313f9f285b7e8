package backstep.layout;

import org.jspecify.annotations.Nullable;

/** A layout engine failed. The message says in plain words what happened and how to mend it. */
public final class LayoutException extends Exception {

    private static final long serialVersionUID = 1;

    public LayoutException(String message) {
        super(message);
    }

    public LayoutException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
