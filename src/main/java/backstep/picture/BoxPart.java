package backstep.picture;

import backstep.layout.Box;
import java.util.Locale;

/** One box as a part of the picture. */
record BoxPart(View view, Box box) implements Part {

    @Override
    public String id() {
        return box.kind() == Box.Kind.VALUE ? "node-" + box.node() : "operation-" + box.node();
    }

    @Override
    public String title() {
        return box.kind() == Box.Kind.VALUE ? Titles.value(view, box.node()) : Titles.operation(view, box.node());
    }

    @Override
    public String styleClass() {
        int node = box.node();
        StringBuilder words = new StringBuilder(box.kind().name().toLowerCase(Locale.ROOT));
        add(words, view.isLeaf(node), "leaf");
        add(words, view.isConstant(node), "constant");
        add(words, view.hasState(), view.progress(node).name().toLowerCase(Locale.ROOT));
        add(words, view.isUnreached(node), "unreached");
        add(words, view.isSpoilt(node) || view.isGradientSpoilt(node), "non-finite");
        add(words, view.marks().isSelected(node), "selected");
        add(words, view.marks().isOverridden(node), "overridden");
        return words.toString();
    }

    private static void add(StringBuilder words, boolean holds, String word) {
        if (holds) {
            words.append(' ').append(word);
        }
    }
}
