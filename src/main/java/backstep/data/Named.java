package backstep.data;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Constants that files and commands call by a name. */
public interface Named {

    /** The constant's name in Java. */
    String name();

    /** The name in files and on the command line. */
    default String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The constant of an {@link #id}, if there is one. */
    static <E extends Enum<E> & Named> Optional<E> find(Class<E> type, String id) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.id().equals(id))
                .findFirst();
    }
}
