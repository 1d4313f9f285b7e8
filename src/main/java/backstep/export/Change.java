package backstep.export;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * What is done to a document at one place. A place is a way from the root: the number of a child among the elements, the
 * number of a child of that, and so on. Changes are made one after the other, and the place of each is that after the
 * changes before it.
 */
sealed interface Change {

    List<Integer> place();

    /**
     * Attributes that become others.
     *
     * @param values the new ones; null for one that goes
     */
    record Attributes(List<Integer> place, SequencedMap<String, @Nullable String> values) implements Change {
        public Attributes {
            values = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(values));
        }
    }

    /** An element holds another text. */
    record Words(List<Integer> place, String text) implements Change {}

    /** A new element comes to stand at the place, before the one that was there. */
    record Insertion(List<Integer> place, Element element) implements Change {}

    /** An element goes. */
    record Removal(List<Integer> place) implements Change {}
}
