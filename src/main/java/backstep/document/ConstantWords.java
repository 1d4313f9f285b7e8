package backstep.document;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What constants are called in a document: as in Java, in small letters. */
public final class ConstantWords {

    private ConstantWords() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** The constant that is called so; empty if none is. */
    public static <E extends Enum<E>> Optional<E> find(Class<E> type, String word) {
        return Stream.of(type.getEnumConstants())
                .filter(each -> of(each).equals(word))
                .findFirst();
    }

    /** All of a kind, for a message. */
    static <E extends Enum<E>> String all(Class<E> type) {
        return Stream.of(type.getEnumConstants()).map(ConstantWords::of).collect(Collectors.joining(", "));
    }
}
