package backstep.document;

import backstep.document.ComparisonSpec.AfterUpdate;
import backstep.document.ComparisonSpec.Reference;
import java.util.Optional;

/** Changes of what is shown beside a run, in words. */
final class ComparisonChanges {

    private ComparisonChanges() {}

    static Act between(Optional<ComparisonSpec> before, Optional<ComparisonSpec> after) {
        if (after.isEmpty()) {
            return Act.single("alone");
        }
        return switch (after.get()) {
            case AfterUpdate now when before.orElse(null) instanceof AfterUpdate was -> between(was, now);
            case AfterUpdate _ -> Act.single("compareUpdate");
            case Reference now
            when before.orElse(null) instanceof Reference was && isOnlyColoured(was, now) ->
                Act.change("coloured", "", "", "");
            case Reference now ->
                now.name().isEmpty() ? Act.single("compareReference") : Act.single("compareRun", Words.of(now.name()));
        };
    }

    private static boolean isOnlyColoured(Reference was, Reference now) {
        return was.withColoured(now.coloured()).equals(now);
    }

    private static Act between(AfterUpdate was, AfterUpdate now) {
        if (was.rate() != now.rate()) {
            return Act.change("updateRate", "", Words.of(was.rate()), Words.of(now.rate()));
        }
        return was.kept().equals(now.kept())
                ? Act.change("coloured", "", "", "")
                : Act.change("updateLeaves", "", "", "");
    }
}
