package backstep.document;

import backstep.nn.train.Experiment;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Names what has made one state of the other. Where several parts differ, the first of them gives the name. */
public final class Changes {

    private Changes() {}

    /** What has made one document of the other. */
    public static Act between(Document before, Document after) {
        return first(any(List.of(
                change("title", before, after, Document::title),
                ExpressionChanges.between(before.expression(), after.expression()),
                NetworkChanges.between(before.network(), after.network()),
                SlopeChanges.between(before.slope(), after.slope()),
                differ(before, after, Document::view).map(_ -> Act.single("view")))));
    }

    /** What has made one expression of the other. */
    public static Act between(ExpressionSpec before, ExpressionSpec after) {
        return first(ExpressionChanges.between(before, after));
    }

    /** What has made one network of the other. */
    public static Act between(NetworkSpec before, NetworkSpec after) {
        return first(NetworkChanges.between(before, after));
    }

    /** What has made one function of the other. */
    public static Act between(SlopeSpec before, SlopeSpec after) {
        return first(SlopeChanges.between(before, after));
    }

    /** What has made one experiment of the other. */
    public static Act between(Experiment before, Experiment after) {
        return first(ExperimentChanges.between(before, after));
    }

    private static Act first(Optional<Act> change) {
        return change.orElseGet(() -> Act.single("other"));
    }

    static Optional<Act> any(List<Optional<Act>> changes) {
        return changes.stream().flatMap(Optional::stream).findFirst();
    }

    /** The change of a part that a text or a number shows; empty if it is the same. */
    static <T> Optional<Act> change(String message, T before, T after, Function<T, Object> part) {
        return differ(before, after, part)
                .map(_ -> Act.change(message, "", Words.of(part.apply(before)), Words.of(part.apply(after))));
    }

    /** The part as it is after the change; empty if it is the same. */
    static <T, P> Optional<P> differ(T before, T after, Function<T, P> part) {
        P now = part.apply(after);
        return part.apply(before).equals(now) ? Optional.empty() : Optional.of(now);
    }
}
