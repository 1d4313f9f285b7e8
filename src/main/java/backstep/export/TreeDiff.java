package backstep.export;

import backstep.export.Change.Attributes;
import backstep.export.Change.Insertion;
import backstep.export.Change.Removal;
import backstep.export.Change.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Compares two documents, element by element, and finds what makes the second of the first. */
final class TreeDiff {

    private final List<Change> found = new ArrayList<>();

    private TreeDiff() {}

    /**
     * The changes, in the order in which they are to be made.
     *
     * @throws IllegalArgumentException if the roots are elements of different names
     */
    static List<Change> between(Element before, Element after) {
        if (!before.name().equals(after.name())) {
            throw new IllegalArgumentException(before.name() + " cannot become " + after.name());
        }
        TreeDiff changes = new TreeDiff();
        changes.compare(List.of(), before, after);
        return List.copyOf(changes.found);
    }

    private void compare(List<Integer> place, Element before, Element after) {
        if (before.equals(after)) {
            return;
        }
        attributes(place, before, after);
        if (!before.text().equals(after.text())) {
            found.add(new Words(place, after.text()));
        }
        children(place, before, after);
    }

    private void attributes(List<Integer> place, Element before, Element after) {
        SequencedMap<String, @Nullable String> values = new LinkedHashMap<>();
        after.attributes().forEach((name, value) -> {
            if (!value.equals(before.attributes().get(name))) {
                values.put(name, value);
            }
        });
        before.attributes().keySet().stream()
                .filter(name -> !after.attributes().containsKey(name))
                .forEach(name -> values.put(name, null));
        if (!values.isEmpty()) {
            found.add(new Attributes(place, values));
        }
    }

    private void children(List<Integer> place, Element before, Element after) {
        int at = 0;
        for (Alignment.Pair pair : Alignment.of(before.children(), after.children())) {
            List<Integer> child = new ArrayList<>(place);
            child.add(at);
            if (pair.after() == null) {
                found.add(new Removal(List.copyOf(child)));
            } else {
                if (pair.before() == null) {
                    found.add(new Insertion(List.copyOf(child), pair.after()));
                } else {
                    compare(List.copyOf(child), pair.before(), pair.after());
                }
                at++;
            }
        }
    }
}
