package backstep.cli;

import backstep.document.Document;
import backstep.document.DocumentException;
import backstep.document.DocumentJson;
import backstep.document.ExpressionSpec;
import backstep.document.GraphOrigin;
import backstep.document.ShareText;
import backstep.text.Messages;
import java.util.Optional;

/** Documents where a command takes a program or a training spec: as files, from standard input, or as a shared line. */
final class DocumentSource {

    private DocumentSource() {}

    /**
     * The document that a source is.
     *
     * @return empty if it is something else
     * @throws BadInputException if it begins as a document and is none
     */
    static Optional<Document> in(ProgramSource.Source source) {
        try {
            if (DocumentJson.isLike(source.text())) {
                return Optional.of(DocumentJson.read(source.text()));
            }
            return ShareText.isLike(source.text()) ? Optional.of(ShareText.read(source.text())) : Optional.empty();
        } catch (DocumentException refused) {
            throw new BadInputException(source.remark(String.valueOf(refused.getMessage())));
        }
    }

    /**
     * The expression of a document.
     *
     * @throws BadInputException if its graph is one of its network's, which no text says
     */
    static ExpressionSpec expression(ProgramSource.Source source, Document document) {
        if (!document.expression().origin().equals(GraphOrigin.TYPED)) {
            throw new BadInputException(source.remark(Messages.text("cli.document.ofNetwork")));
        }
        return document.expression();
    }
}
