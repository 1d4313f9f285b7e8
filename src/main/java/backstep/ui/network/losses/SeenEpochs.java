package backstep.ui.network.losses;

import backstep.document.ViewSpec;
import backstep.picture.chart.EpochRange;
import backstep.ui.view.ViewItem;
import backstep.ui.view.ViewName;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;

/** The epochs that are looked at, as documents keep them; all if a document says nothing that could be one. */
record SeenEpochs(ObjectProperty<Optional<EpochRange>> zoom) implements ViewItem {

    @Override
    public ViewSpec capture(ViewSpec into) {
        ViewSpec all = into.without(ViewName.LOSS_FROM.text()).without(ViewName.LOSS_TO.text());
        return zoom.get()
                .map(range -> all.withNumber(ViewName.LOSS_FROM.text(), range.from())
                        .withNumber(ViewName.LOSS_TO.text(), range.to()))
                .orElse(all);
    }

    @Override
    public void apply(ViewSpec from) {
        double first = from.numbers().getOrDefault(ViewName.LOSS_FROM.text(), 0.0);
        double last = from.numbers().getOrDefault(ViewName.LOSS_TO.text(), 0.0);
        zoom.set(
                first >= 0 && first < last && Double.isFinite(last)
                        ? Optional.of(new EpochRange(first, last))
                        : Optional.empty());
    }
}
