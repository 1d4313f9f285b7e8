package backstep.ui.expression.inspector;

import backstep.document.ViewSpec;
import backstep.ui.view.ViewItem;
import backstep.ui.view.ViewName;
import java.util.Map;
import java.util.Optional;

/**
 * Which of the ways from a node to the root it is, as documents keep it.
 *
 * @param pass the number of the backward pass that was shown
 * @param index among all that are found
 */
record PathPlace(int node, int pass, int index) {

    /** What a model is asked for and told. */
    static ViewItem of(PathsModel model) {
        return new ViewItem() {
            @Override
            public ViewSpec capture(ViewSpec into) {
                ViewSpec without = into.without(ViewName.PATH.text())
                        .without(ViewName.PATH_NODE.text())
                        .without(ViewName.PATH_PASS.text());
                return model.place().map(place -> place.write(without)).orElse(without);
            }

            @Override
            public void apply(ViewSpec from) {
                model.show(read(from));
            }
        };
    }

    private ViewSpec write(ViewSpec into) {
        return into.withNumber(ViewName.PATH.text(), index)
                .withNumber(ViewName.PATH_NODE.text(), node)
                .withNumber(ViewName.PATH_PASS.text(), pass);
    }

    private static Optional<PathPlace> read(ViewSpec from) {
        Map<String, Double> numbers = from.numbers();
        return Optional.ofNullable(numbers.get(ViewName.PATH.text()))
                .map(index -> new PathPlace(
                        numbers.getOrDefault(ViewName.PATH_NODE.text(), -1.0).intValue(),
                        numbers.getOrDefault(ViewName.PATH_PASS.text(), 0.0).intValue(),
                        index.intValue()));
    }
}
