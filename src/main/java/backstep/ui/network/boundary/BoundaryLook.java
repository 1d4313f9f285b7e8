package backstep.ui.network.boundary;

import backstep.picture.plot.Switches;
import backstep.ui.view.ViewItem;
import backstep.ui.view.ViewName;
import backstep.ui.view.ViewValue;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;

/** What documents keep of the plot. */
final class BoundaryLook {

    private final BoundaryModel model;

    private BoundaryLook(BoundaryModel model) {
        this.model = model;
    }

    static List<ViewItem> of(BoundaryModel model, BooleanProperty axes) {
        BoundaryLook look = new BoundaryLook(model);
        return List.of(
                look.part(
                        ViewName.BOUNDARY_TEST,
                        Switches::test,
                        (s, on) -> new Switches(on, s.discretise(), s.contour(), s.misclassified())),
                look.part(
                        ViewName.BOUNDARY_DISCRETISE,
                        Switches::discretise,
                        (s, on) -> new Switches(s.test(), on, s.contour(), s.misclassified())),
                look.part(
                        ViewName.BOUNDARY_CONTOUR,
                        Switches::contour,
                        (s, on) -> new Switches(s.test(), s.discretise(), on, s.misclassified())),
                look.part(
                        ViewName.BOUNDARY_MISCLASSIFIED,
                        Switches::misclassified,
                        (s, on) -> new Switches(s.test(), s.discretise(), s.contour(), on)),
                ViewValue.ofNumber(ViewName.BOUNDARY_LABEL, model.labelProperty()::get, look::addLabel),
                ViewValue.of(ViewName.BOUNDARY_AXES, axes),
                new SeenPlane(model.session()));
    }

    private void addLabel(double label) {
        if (Double.isFinite(label)) {
            model.labelProperty().set(label);
        }
    }

    private ViewItem part(ViewName name, Predicate<Switches> part, BiFunction<Switches, Boolean, Switches> with) {
        return ViewValue.ofSwitch(
                name,
                () -> part.test(model.switchesProperty().get()),
                on -> model.switchesProperty()
                        .set(with.apply(model.switchesProperty().get(), on)));
    }
}
