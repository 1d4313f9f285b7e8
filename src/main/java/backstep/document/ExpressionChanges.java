package backstep.document;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Changes of an expression in words. */
final class ExpressionChanges {

    private final ExpressionSpec before;
    private final ExpressionSpec after;

    private ExpressionChanges(ExpressionSpec before, ExpressionSpec after) {
        this.before = before;
        this.after = after;
    }

    static Optional<Act> between(ExpressionSpec before, ExpressionSpec after) {
        ExpressionChanges changes = new ExpressionChanges(before, after);
        return Changes.any(List.of(
                changes.origin(),
                changes.text(),
                changes.leaves(),
                changes.interventions(),
                changes.breakpoints(),
                changes.watches(),
                Changes.change("repeats", before, after, each -> each.learning().repeatsFolded()),
                changes.single("folding", ExpressionSpec::folding),
                changes.single("layout", ExpressionSpec::layout),
                changes.single("step", ExpressionSpec::step),
                changes.single("selection", ExpressionSpec::selection),
                Changes.change("answers", before, after, each -> each.learning().answersShown()),
                changes.predict(),
                changes.comparison()));
    }

    private Optional<Act> predict() {
        return Changes.differ(before, after, each -> each.learning().predict().map(PredictSpec::asked))
                .map(asked -> Act.single(asked.isPresent() ? "predict" : "noPredict"));
    }

    private Optional<Act> comparison() {
        return Changes.differ(before, after, each -> each.learning().comparison())
                .map(next -> ComparisonChanges.between(before.learning().comparison(), next));
    }

    private Optional<Act> single(String message, Function<ExpressionSpec, Object> part) {
        return Changes.differ(before, after, part).map(_ -> Act.change(message, "", "", ""));
    }

    private Optional<Act> origin() {
        return Changes.differ(before, after, ExpressionSpec::origin).map(_ -> Act.single("open"));
    }

    private Optional<Act> text() {
        return Changes.differ(before, after, ExpressionSpec::text).map(text -> Act.edit(before.text(), text));
    }

    private Optional<Act> leaves() {
        Map<LeafKey, Double> was = before.leaves().values();
        Map<LeafKey, Double> is = after.leaves().values();
        Set<LeafKey> changed = differing(was, is);
        if (changed.size() > 1) {
            return Optional.of(Act.single("leaves"));
        }
        return changed.stream()
                .map(leaf -> Act.change("leaf", leaf.name(), value(leaf, was), value(leaf, is)))
                .findFirst()
                .or(() -> differing(before.leaves().ranges(), after.leaves().ranges()).stream()
                        .map(leaf -> Act.change("range", leaf.label(), "", ""))
                        .findFirst());
    }

    private static String value(LeafKey leaf, Map<LeafKey, Double> values) {
        return Words.of(values.getOrDefault(leaf, leaf.literal()));
    }

    private static <K, V> Set<K> differing(Map<K, V> one, Map<K, V> other) {
        Set<K> keys = new HashSet<>(one.keySet());
        keys.addAll(other.keySet());
        keys.removeIf(key -> Objects.equals(one.get(key), other.get(key)));
        return keys;
    }

    private Optional<Act> interventions() {
        return edited(
                before.interventions(),
                after.interventions(),
                "unsetAll",
                (each, added) -> Act.single(added ? "set" : "unset", FigureNames.of(each.node(), each.figure())));
    }

    private Optional<Act> breakpoints() {
        return edited(
                before.debug().breakpoints(),
                after.debug().breakpoints(),
                "breakpoints",
                (each, added) -> Act.single(added ? "breakpoint" : "noBreakpoint", name(each)));
    }

    private static String name(BreakpointSpec breakpoint) {
        return switch (breakpoint) {
            case BreakpointSpec.AtNode(NodeRef node, boolean _) -> FigureNames.of(node);
            case BreakpointSpec.OnCondition(String text, boolean _) -> Words.of(text);
        };
    }

    private Optional<Act> watches() {
        return edited(
                before.debug().watches(),
                after.debug().watches(),
                "watches",
                (each, added) -> Act.single(added ? "watch" : "noWatch", Words.of(each)));
    }

    @FunctionalInterface
    private interface Naming<T> {
        Act of(T entry, boolean added);
    }

    /** What was added to a list, else the only one that was taken from it; several of these are named together. */
    private static <T> Optional<Act> edited(List<T> was, List<T> is, String several, Naming<T> naming) {
        List<T> added = is.stream().filter(each -> !was.contains(each)).toList();
        List<T> gone = was.stream().filter(each -> !is.contains(each)).toList();
        if (!added.isEmpty()) {
            return Optional.of(naming.of(added.getFirst(), true));
        }
        if (gone.size() > 1) {
            return Optional.of(Act.single(several));
        }
        return gone.stream().map(each -> naming.of(each, false)).findFirst();
    }
}
