package backstep.ui.start;

import backstep.document.Document;
import backstep.document.ExpressionSpec;
import backstep.document.NetworkSpec;
import backstep.document.ViewSpec;
import backstep.nn.train.ReadyExperiment;
import backstep.ui.expression.model.Example;
import java.util.List;
import java.util.stream.Stream;

/** Every example of both workspaces, each as a document of its own. */
public final class Gallery {

    /** The workspace in which expressions are looked at, as documents call it. */
    public static final String EXPRESSION = "expression";

    /** The workspace in which networks are trained, as documents call it. */
    public static final String NETWORK = ViewSpec.NETWORK;

    private Gallery() {}

    /** All of them: expressions, then networks, each in the order in which they are best looked at. */
    public static List<GalleryExample> all() {
        return Stream.concat(
                        Stream.of(Example.values()).map(Gallery::expression),
                        Stream.of(ReadyExperiment.values()).map(Gallery::network))
                .toList();
    }

    private static GalleryExample expression(Example example) {
        Document document = untouched(EXPRESSION, example.title()).withExpression(ExpressionSpec.of(example.text()));
        return new GalleryExample(example.id(), example.description(), document);
    }

    private static GalleryExample network(ReadyExperiment ready) {
        Document document = untouched(NETWORK, ready.title()).withNetwork(NetworkSpec.of(ready.experiment()));
        return new GalleryExample(ready.id(), ready.description(), document);
    }

    private static Document untouched(String workspace, String title) {
        return Document.EMPTY.withTitle(title).withView(ViewSpec.FIRST.withWorkspace(workspace));
    }
}
