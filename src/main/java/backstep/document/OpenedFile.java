package backstep.document;

import backstep.files.TextBytes;
import backstep.text.Messages;
import backstep.text.Quoted;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a file has that a window can open. */
public sealed interface OpenedFile {

    /** Endings of tables of samples. */
    List<String> TABLES = List.of("csv", "tsv");

    /** All endings of files that are known; others are taken for texts. */
    List<String> ENDINGS = List.of("backstep", "json", "py", "ipynb", "txt", "csv", "tsv");

    /** A document, which is saved in its file. */
    record OfDocument(Document document) implements OpenedFile {}

    /** A document that was made of the text of a file, and is saved nowhere. */
    record OfText(Document document) implements OpenedFile {}

    /** Samples, which a network learns from. */
    record OfTable(Path file) implements OpenedFile {}

    /**
     * Reads a file of any kind: a document or a line that was shared, whatever its name; an expression or Python; a
     * notebook; a training spec; a table, which is only named.
     *
     * @throws DocumentException if it is nothing that can be opened, with the file, where, why, and what to do
     */
    static OpenedFile read(Path file) throws DocumentException {
        String ending = ending(file);
        if (TABLES.contains(ending)) {
            return new OfTable(file);
        }
        if (ending.equals("backstep")) {
            return new OfDocument(DocumentFiles.open(file));
        }
        String text = text(file);
        try {
            if (ending.equals("json") && SpecText.isLike(text)) {
                return new OfText(titled(ofSpec(text, file), file));
            }
            return DocumentJson.isLike(text)
                    ? new OfDocument(DocumentJson.read(text))
                    : new OfText(titled(ofText(ending.equals("ipynb") ? code(text) : text), file));
        } catch (DocumentException refused) {
            throw refused.in(file);
        }
    }

    /**
     * A document that is made of a text: one as JSON, a line that was shared, an expression, or Python.
     *
     * @throws DocumentException if it begins as a document and is none, with where, why, and what to do
     */
    static Document ofText(String text) throws DocumentException {
        if (DocumentJson.isLike(text)) {
            return DocumentJson.read(text);
        }
        return ShareText.isLike(text) ? ShareText.read(text) : Document.EMPTY.withExpression(ExpressionSpec.of(text));
    }

    /** A training spec is a network at its start. */
    private static Document ofSpec(String text, Path file) throws DocumentException {
        try {
            return Document.EMPTY
                    .withNetwork(SpecText.read(text, file))
                    .withView(ViewSpec.FIRST.withWorkspace(ViewSpec.NETWORK));
        } catch (SpecException refused) {
            throw new DocumentException(String.valueOf(refused.getMessage()));
        }
    }

    private static Document titled(Document document, Path file) {
        return document.title().isEmpty() ? document.withTitle(name(file)) : document;
    }

    /** The name of a file without its ending. */
    static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String code(String text) throws DocumentException {
        try {
            Optional<String> code = Notebook.code(text);
            return code.orElseThrow(() -> new DocumentException(Messages.text("document.noNotebook")));
        } catch (SpecException broken) {
            throw new DocumentException(String.valueOf(broken.getMessage()));
        }
    }

    private static String text(Path file) throws DocumentException {
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes(JsonLimits.MOST_BYTES + 1);
            if (bytes.length > JsonLimits.MOST_BYTES) {
                String most = Integer.toString(JsonLimits.MOST_BYTES >> 20);
                throw new DocumentException(Messages.text("document.large", most)).in(file);
            }
            return TextBytes.decoded(bytes);
        } catch (CharacterCodingException _) {
            throw new DocumentException(Messages.text("document.noText")).in(file);
        } catch (IOException failure) {
            throw unreadable(file, failure);
        }
    }

    /** Why a file cannot be read, and what to do. */
    static DocumentException unreadable(Path file, IOException failure) {
        return switch (failure) {
            case NoSuchFileException _ -> new DocumentException(Messages.text("document.noFile", Quoted.file(file)));
            case AccessDeniedException _ -> new DocumentException(Messages.text("document.denied", Quoted.file(file)));
            default ->
                new DocumentException(Messages.text(
                        "document.unreadable", Quoted.file(file), Quoted.of(String.valueOf(failure.getMessage()))));
        };
    }
}
