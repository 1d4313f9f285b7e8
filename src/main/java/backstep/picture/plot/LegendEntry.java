package backstep.picture.plot;

import backstep.data.Dataset;
import backstep.text.Messages;
import java.util.ArrayList;
import java.util.List;

/**
 * What one sign of a plot stands for.
 *
 * @param place of the class whose colour it is; without a meaning for the other kinds
 */
record LegendEntry(Kind kind, int place, String text) {

    enum Kind {
        CLASS,
        TRAIN,
        TEST,
        WRONG
    }

    /** Those of all signs that a plot may show as it is switched. */
    static List<LegendEntry> of(BoundaryView view) {
        List<LegendEntry> entries = new ArrayList<>();
        Dataset data = view.data().train();
        if (view.isClassification()) {
            for (int place = 0; place < data.shownClasses().size(); place++) {
                entries.add(
                        new LegendEntry(Kind.CLASS, place, data.shownClasses().get(place)));
            }
        }
        entries.add(said(Kind.TRAIN, "train"));
        if (view.switches().test() && view.data().test().size() > 0) {
            entries.add(said(Kind.TEST, "test"));
        }
        if (view.switches().misclassified() && view.isClassification()) {
            entries.add(said(Kind.WRONG, "wrong"));
        }
        return entries;
    }

    private static LegendEntry said(Kind kind, String name) {
        return new LegendEntry(kind, 0, Messages.text("picture.plot.legend." + name));
    }
}
