package backstep.document;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What constants are called in a document: as in Java, in small letters. */
final class ConstantWords {

    private ConstantWords() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** All of a kind, for a message. */
    static <E extends Enum<E>> String all(Class<E> type) {
        return Stream.of(type.getEnumConstants()).map(ConstantWords::of).collect(Collectors.joining(", "));
    }
}
