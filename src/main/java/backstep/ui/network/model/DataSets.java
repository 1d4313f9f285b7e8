package backstep.ui.network.model;

import backstep.nn.train.SampleSource;

/** Tells another data set from one that was only changed. */
final class DataSets {

    private DataSets() {}

    /**
     * Whether another data set was chosen: another generator, or other samples of one's own. The same with other figures,
     * divided otherwise, or with a sample more or less, is the same still.
     */
    static boolean isOther(SampleSource before, SampleSource after) {
        return switch (after) {
            case SampleSource.Named(var spec) ->
                !(before instanceof SampleSource.Named(var was) && was.generator() == spec.generator());
            case SampleSource.Own own ->
                !switch (before) {
                    case SampleSource.Named(var spec) ->
                        own.name().startsWith(spec.generator().id()) && isAbout(count(before), count(own));
                    case SampleSource.Own was -> was.name().equals(own.name()) || isEdited(was, own);
                };
        };
    }

    private static boolean isEdited(SampleSource.Own before, SampleSource.Own after) {
        return before.split().train().inputNames().equals(after.split().train().inputNames())
                && isAbout(count(before), count(after));
    }

    private static int count(SampleSource source) {
        return switch (source) {
            case SampleSource.Named(var spec) -> spec.size();
            case SampleSource.Own own ->
                own.split().train().size() + own.split().test().size();
        };
    }

    private static boolean isAbout(int one, int other) {
        return Math.abs(one - other) <= 1;
    }
}
