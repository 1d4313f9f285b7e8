package backstep.document;

import backstep.engine.Quantity;

/** What nodes and their figures are called in the names of acts. */
final class FigureNames {

    private FigureNames() {}

    static String of(NodeRef node) {
        return switch (node) {
            case NodeRef.Labelled(String label, int _) -> Words.of(label);
            case NodeRef.Unlabelled unlabelled -> unlabelled.op().symbol();
        };
    }

    static String of(NodeRef node, Quantity figure) {
        return figure == Quantity.DATA ? of(node) : of(node) + ".grad";
    }
}
