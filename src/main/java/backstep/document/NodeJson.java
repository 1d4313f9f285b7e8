package backstep.document;

import backstep.engine.Op;
import backstep.text.Messages;
import tools.jackson.databind.node.ObjectNode;

/** Names of nodes as JSON. */
final class NodeJson {

    private NodeJson() {}

    static void write(ObjectNode json, NodeRef node) {
        switch (node) {
            case NodeRef.Labelled(String label, int _) -> json.put("label", label);
            case NodeRef.Unlabelled(Op op, int _) -> json.put("op", ConstantWords.of(op));
        }
        if (node.occurrence() != 0) {
            json.put("occurrence", node.occurrence());
        }
    }

    static NodeRef read(SpecReader json) {
        int occurrence = json.whole("occurrence", 0);
        if (json.has("label")) {
            return new NodeRef.Labelled(json.text("label"), occurrence);
        }
        return json.constant(Op.class, "op")
                .map(op -> new NodeRef.Unlabelled(op, occurrence))
                .orElseThrow(() -> json.refusal("label", Messages.text("document.spec.missing")));
    }
}
