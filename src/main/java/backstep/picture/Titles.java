package backstep.picture;

import backstep.engine.GradState;
import backstep.explain.Formulas;
import backstep.explain.Notation;
import backstep.explain.Numbers;
import backstep.i18n.Messages;

/** Says in a line what a box shows: {@code e = a·b, data −6, gradient −2}. */
final class Titles {

    private Titles() {}

    static String value(View view, int node) {
        String title = Formulas.operation(view.graph(), node).text();
        if (view.isKnown(node)) {
            String data = Numbers.full(view.data(node));
            title = title.equals(data) ? title : Messages.text("picture.title.value", title, data);
        }
        if (view.hasGradient(node)) {
            boolean partial = view.gradState(node) == GradState.PARTIAL;
            String key = partial ? "picture.title.partial" : "picture.title.gradient";
            title = Messages.text(key, title, Numbers.full(view.gradient(node)));
        }
        return title;
    }

    static String operation(View view, int node) {
        return Notation.symbol(view.graph().op(node));
    }
}
