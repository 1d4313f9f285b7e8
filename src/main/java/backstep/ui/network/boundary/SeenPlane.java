package backstep.ui.network.boundary;

import backstep.document.ViewSpec;
import backstep.nn.field.Plane;
import backstep.ui.network.model.NetworkSession;
import backstep.ui.view.ViewItem;
import backstep.ui.view.ViewName;

/**
 * Which part of the inputs' space is looked at, as documents keep it; the usual one if a document says nothing that could
 * be one.
 */
record SeenPlane(NetworkSession session) implements ViewItem {

    @Override
    public ViewSpec capture(ViewSpec into) {
        Plane plane = session.planeProperty().get();
        return plane == null ? without(into) : write(plane, without(into));
    }

    private static ViewSpec without(ViewSpec from) {
        ViewSpec view = from;
        for (String name : from.numbers().keySet()) {
            view = name.startsWith(ViewName.PLANE.text("")) ? view.without(name) : view;
        }
        return view;
    }

    private static ViewSpec write(Plane plane, ViewSpec into) {
        ViewSpec view = into.withNumber(ViewName.PLANE.text("x"), plane.xInput())
                .withNumber(ViewName.PLANE.text("y"), plane.yInput())
                .withNumber(ViewName.PLANE.text("x.from"), plane.x().min())
                .withNumber(ViewName.PLANE.text("x.to"), plane.x().max())
                .withNumber(ViewName.PLANE.text("y.from"), plane.y().min())
                .withNumber(ViewName.PLANE.text("y.to"), plane.y().max());
        for (int input = 0; input < plane.held().size(); input++) {
            view = view.withNumber(
                    ViewName.PLANE.text(PlaneReader.HELD + input), plane.held().get(input));
        }
        return view;
    }

    @Override
    public void apply(ViewSpec from) {
        PlaneReader.read(from.numbers()).ifPresentOrElse(session::show, session::showUsualPlane);
    }
}
