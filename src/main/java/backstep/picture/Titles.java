package backstep.picture;

import backstep.explain.Formulas;
import backstep.explain.KnownTexts;
import backstep.explain.Notation;
import backstep.text.Messages;
import backstep.text.Numbers;

/** Says in a line what a box shows: {@code e = a·b, data −6, gradient −2}. */
final class Titles {

    private Titles() {}

    static String value(View view, int node) {
        String title = Formulas.wholeOperation(view.graph(), node).text();
        if (view.isKnown(node)) {
            String data = Numbers.full(view.data(node));
            title = title.equals(data) ? title : Messages.text("picture.title.value", title, data);
        }
        if (view.hasGradient(node)) {
            title = Messages.text("picture.title.gradient", title, gradient(view, node));
        }
        return view.difference(node) == 0
                ? title
                : Messages.text("picture.title.difference", title, Numbers.signed(view.difference(node)));
    }

    /** {@code neuron 2, 7 nodes, data 0.5, gradient −0.1}: of a group with one result also what comes out. */
    static String group(View view, int group) {
        GroupView state = view.group(group);
        String title = Messages.text("picture.title.group", state.name(), state.extent());
        if (state.hasResult() && view.isKnown(state.result())) {
            title = Messages.text("picture.title.value", title, Numbers.full(view.data(state.result())));
        }
        if (state.hasResult() && view.hasGradient(state.result())) {
            title = Messages.text("picture.title.gradient", title, gradient(view, state.result()));
        }
        return title;
    }

    private static String gradient(View view, int node) {
        return KnownTexts.soFar(Numbers.full(view.gradient(node)), view.isPartial(node));
    }

    static String operation(View view, int node) {
        return Notation.symbol(view.graph().op(node));
    }
}
