package backstep.nn;

import backstep.text.Messages;
import java.util.Arrays;

/** Refuses settings that have no meaning, in words for people. */
final class Requirement {

    private Requirement() {}

    /** @throws IllegalArgumentException with the text of {@code key} if {@code condition} does not hold */
    static void require(boolean condition, String key, Object... arguments) {
        if (!condition) {
            throw new IllegalArgumentException(Messages.text(
                    key, Arrays.stream(arguments).map(String::valueOf).toArray()));
        }
    }
}
