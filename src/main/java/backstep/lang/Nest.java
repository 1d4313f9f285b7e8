package backstep.lang;

import java.util.List;

/**
 * One thing, or several between commas, each of which may be several again: the names left of an equals sign, or the
 * values right of it, {@code a, (b, c) = 1, (2, 3)}.
 */
sealed interface Nest<T> {

    int start();

    int end();

    record One<T>(T item, int start, int end) implements Nest<T> {}

    record Several<T>(List<Nest<T>> parts, int start, int end) implements Nest<T> {}
}
