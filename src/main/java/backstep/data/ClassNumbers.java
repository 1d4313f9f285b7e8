package backstep.data;

import java.util.List;
import java.util.stream.IntStream;

/** Drawn classes, which are called by their numbers: 0, 1, 2 and so on. They follow each other in parts of one size. */
final class ClassNumbers {

    private ClassNumbers() {}

    static List<String> names(int classes) {
        return IntStream.range(0, classes).mapToObj(Integer::toString).toList();
    }

    /** How many samples each class has: as many as the others, or one more for the first ones. */
    static int[] sizes(int samples, int classes) {
        return IntStream.range(0, classes)
                .map(each -> samples / classes + (each < samples % classes ? 1 : 0))
                .toArray();
    }
}
