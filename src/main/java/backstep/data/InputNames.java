package backstep.data;

import java.util.List;
import java.util.stream.IntStream;

/** What inputs are called that have no names of their own: x1, x2 and so on. */
public final class InputNames {

    private InputNames() {}

    /**
     * The name of an input.
     *
     * @param index from 0
     */
    public static String of(int index) {
        return "x" + (index + 1);
    }

    /** The names of the first inputs. */
    public static List<String> first(int count) {
        return IntStream.range(0, count).mapToObj(InputNames::of).toList();
    }
}
