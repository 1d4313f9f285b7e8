package backstep.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds which element of one list has become which of another. Both keep their order. */
final class Alignment {

    /** So many pairs are compared at most, each with each. */
    private static final int FEW = 4096;

    private final List<Element> before;
    private final List<Element> after;
    private final List<Pair> pairs = new ArrayList<>();

    /** One of them is null where an element comes or goes. */
    record Pair(@Nullable Element before, @Nullable Element after) {}

    private Alignment(List<Element> before, List<Element> after) {
        this.before = before;
        this.after = after;
    }

    /** Every element of both, each once. */
    static List<Pair> of(List<Element> before, List<Element> after) {
        int shorter = Math.min(before.size(), after.size());
        int first = 0;
        while (first < shorter && isSame(before.get(first), after.get(first))) {
            first++;
        }
        int last = 0;
        while (last < shorter - first
                && isSame(before.get(before.size() - 1 - last), after.get(after.size() - 1 - last))) {
            last++;
        }
        Alignment middle =
                new Alignment(before.subList(first, before.size() - last), after.subList(first, after.size() - last));
        middle.align();
        List<Pair> all = new ArrayList<>();
        for (int index = 0; index < first; index++) {
            all.add(new Pair(before.get(index), after.get(index)));
        }
        all.addAll(middle.pairs);
        for (int index = last; index > 0; index--) {
            all.add(new Pair(before.get(before.size() - index), after.get(after.size() - index)));
        }
        return all;
    }

    private void align() {
        if ((long) before.size() * after.size() <= FEW) {
            alignFew();
        } else {
            alignMany();
        }
    }

    /** The longest common subsequence, in which equal elements count twice as much as such that are of one kind. */
    private void alignFew() {
        int[][] best = new int[before.size() + 1][after.size() + 1];
        for (int one = before.size() - 1; one >= 0; one--) {
            for (int other = after.size() - 1; other >= 0; other--) {
                int matched = likeness(one, other);
                best[one][other] = Math.max(
                        Math.max(best[one + 1][other], best[one][other + 1]),
                        matched == 0 ? 0 : matched + best[one + 1][other + 1]);
            }
        }
        int one = 0;
        int other = 0;
        while (one < before.size() && other < after.size()) {
            int matched = likeness(one, other);
            if (matched > 0 && best[one][other] == matched + best[one + 1][other + 1]) {
                pairs.add(new Pair(before.get(one++), after.get(other++)));
            } else if (best[one][other] == best[one + 1][other]) {
                pairs.add(new Pair(before.get(one++), null));
            } else {
                pairs.add(new Pair(null, after.get(other++)));
            }
        }
        rest(one, other);
    }

    private int likeness(int one, int other) {
        Element first = before.get(one);
        Element second = after.get(other);
        return first.equals(second) ? 2 : key(first).equals(key(second)) ? 1 : 0;
    }

    /** Takes each element for the next of its kind. Where curves leave a long list and come to another, that is the best. */
    private void alignMany() {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int index = 0; index < after.size(); index++) {
            places.computeIfAbsent(key(after.get(index)), key -> new ArrayList<>())
                    .add(index);
        }
        int other = 0;
        for (Element each : before) {
            int next = next(places.getOrDefault(key(each), List.of()), other);
            if (next < 0) {
                pairs.add(new Pair(each, null));
            } else {
                while (other < next) {
                    pairs.add(new Pair(null, after.get(other++)));
                }
                pairs.add(new Pair(each, after.get(other++)));
            }
        }
        rest(before.size(), other);
    }

    private static int next(List<Integer> places, int from) {
        return places.stream().filter(place -> place >= from).findFirst().orElse(-1);
    }

    private void rest(int one, int other) {
        before.subList(one, before.size()).forEach(each -> pairs.add(new Pair(each, null)));
        after.subList(other, after.size()).forEach(each -> pairs.add(new Pair(null, each)));
    }

    private static boolean isSame(Element one, Element other) {
        return one.equals(other)
                || (!one.id().isEmpty()
                        && one.id().equals(other.id())
                        && one.name().equals(other.name()));
    }

    /** Elements of different keys have nothing to do with each other. */
    private static String key(Element element) {
        if (!element.id().isEmpty()) {
            return element.name() + "#" + element.id();
        }
        return switch (element.name()) {
            case "path" -> "path " + element.attributes().get("d");
            case "g" -> "g " + element.attributes();
            default -> element.name();
        };
    }
}
