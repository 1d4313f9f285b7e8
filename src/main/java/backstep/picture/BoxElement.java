package backstep.picture;

import backstep.layout.Box;
import java.util.Locale;

/** One box as a part of the picture. */
record BoxElement(View view, Box box) implements SceneElement {

    @Override
    public String id() {
        return switch (box.kind()) {
            case VALUE -> "node-" + box.node();
            case OPERATION -> "operation-" + box.node();
            case GROUP -> "group-" + box.node();
        };
    }

    @Override
    public String title() {
        return switch (box.kind()) {
            case VALUE -> Titles.value(view, box.node());
            case OPERATION -> Titles.operation(view, box.node());
            case GROUP -> Titles.group(view, box.node());
        };
    }

    @Override
    public String styleClass() {
        if (box.kind() == Box.Kind.GROUP) {
            return groupClass();
        }
        int node = box.node();
        StringBuilder words = new StringBuilder(box.kind().name().toLowerCase(Locale.ROOT));
        add(words, view.isLeaf(node), "leaf");
        add(words, view.isConstant(node), "constant");
        add(words, view.hasState(), view.progress(node).name().toLowerCase(Locale.ROOT));
        add(words, view.isUnreached(node), "unreached");
        add(words, view.isSpoilt(node) || view.isGradientSpoilt(node), "non-finite");
        add(words, view.marks().isSelected(node), "selected");
        add(words, view.marks().isOverridden(node), "overridden");
        add(words, view.difference(node) != 0, "different");
        return words.toString();
    }

    private String groupClass() {
        GroupView group = view.group(box.node());
        StringBuilder words = new StringBuilder("group closed");
        add(words, view.hasState(), group.progress().name().toLowerCase(Locale.ROOT));
        add(words, group.isUnreached(), "unreached");
        add(words, group.isSpoilt(), "non-finite");
        add(words, group.isSelected(), "selected");
        return words.toString();
    }

    private static void add(StringBuilder words, boolean holds, String word) {
        if (holds) {
            words.append(' ').append(word);
        }
    }
}
