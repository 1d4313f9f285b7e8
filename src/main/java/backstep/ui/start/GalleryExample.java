package backstep.ui.start;

import backstep.document.Document;
import backstep.document.ExpressionSpec;

/**
 * An example to begin with.
 *
 * @param id stable
 * @param description what it shows, in a sentence
 * @param document at its beginning: nothing is computed yet, nothing learned
 */
public record GalleryExample(String id, String description, Document document) {

    public String title() {
        return document.title();
    }

    /** The workspace in which it is looked at. */
    public String workspace() {
        return document.view().workspace();
    }

    /** As a picture shows it: what it comes to. A network is trained for that, which takes a moment. */
    public Document finished() {
        return workspace().equals(Gallery.NETWORK)
                ? document.withNetwork(Schooling.of(document.network()))
                : document.withExpression(document.expression().withStep(ExpressionSpec.AT_END));
    }
}
