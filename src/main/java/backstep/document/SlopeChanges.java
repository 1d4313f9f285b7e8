package backstep.document;

import java.util.List;
import java.util.Optional;

/** Changes of a function whose slope is looked at, in words. */
final class SlopeChanges {

    private SlopeChanges() {}

    static Optional<Act> between(SlopeSpec before, SlopeSpec after) {
        return Changes.any(List.of(
                Changes.differ(before, after, SlopeSpec::text).map(text -> Act.edit(before.text(), text)),
                LeafChanges.between(before.leaves(), after.leaves()),
                Changes.differ(before, after, SlopeSpec::variable).map(_ -> Act.change("slopeVariable", "", "", "")),
                Changes.differ(before, after, SlopeSpec::second).map(_ -> Act.change("slopeSecond", "", "", "")),
                Changes.change("slopeH", before, after, SlopeSpec::h),
                Changes.change("slopeNudge", before, after, SlopeSpec::nudge),
                Changes.change("rate", before, after, SlopeSpec::rate),
                Changes.change("slopeSteps", before, after, SlopeSpec::steps)));
    }
}
