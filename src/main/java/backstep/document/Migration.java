package backstep.document;

import backstep.text.Messages;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes what earlier versions have written what this one reads. Version 0 is a training spec: it has no version, and its
 * keys are those of the network part. A newer version is left as it is: what is known of it is read, the rest is kept.
 */
final class Migration {

    private Migration() {}

    /** @throws SpecException if it says no version, and is no training spec either */
    static ObjectNode upToDate(ObjectNode file) {
        JsonNode version = file.path(DocumentJson.VERSION_KEY);
        if (version.isMissingNode()) {
            return ofSpec(file);
        }
        if (!version.isInt() || version.asInt() < 1) {
            throw new SpecException(DocumentJson.VERSION_KEY, Messages.text("document.version"));
        }
        return file;
    }

    private static ObjectNode ofSpec(ObjectNode spec) {
        if (!spec.has("layers")) {
            throw new SpecException("", Messages.text("document.noDocument"));
        }
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put(DocumentJson.VERSION_KEY, DocumentJson.VERSION);
        if (spec.path("name").isString()) {
            document.set("title", spec.get("name"));
        }
        spec.remove("name");
        document.set("network", spec);
        return document;
    }
}
