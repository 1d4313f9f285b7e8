package backstep.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of every kind, as a window opens them. */
class OpenedFileTest {

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private String expression(String name, String text) throws Exception {
        Document made = ((OpenedFile.OfText) OpenedFile.read(file(name, text))).document();
        return made.title() + ": " + made.expression().text();
    }

    @Test
    void aDocumentIsKnownByItsEndingOrByItsBeginning() throws Exception {
        Document document = Documents.lecture();
        String text = DocumentJson.text(document);
        assertThat(OpenedFile.read(file("mine.backstep", text))).isEqualTo(new OpenedFile.OfDocument(document));
        assertThat(OpenedFile.read(file("mine.json", text))).isEqualTo(new OpenedFile.OfDocument(document));
        assertThat(OpenedFile.read(file("mine", text))).isEqualTo(new OpenedFile.OfDocument(document));
    }

    @Test
    void aSharedLineInAFileIsADocumentThatIsSavedNowhere() throws Exception {
        Document document = Document.EMPTY.withExpression(ExpressionSpec.of("a = 2\na*a"));
        Path chat = file("from chat.txt", ShareText.of(document).text() + "\n");
        assertThat(OpenedFile.read(chat)).isEqualTo(new OpenedFile.OfText(document.withTitle("from chat")));
    }

    @Test
    void aTextOfAnyNameIsAnExpressionThatIsCalledAsTheFile() throws Exception {
        assertThat(expression("neuron.py", "a = Value(2.0)\na*a")).isEqualTo("neuron: a = Value(2.0)\na*a");
        assertThat(expression("x.y.txt", "\uFEFFa*2")).isEqualTo("x.y: a*2");
        assertThat(expression(".hidden", "1")).isEqualTo(".hidden: 1");
    }

    @Test
    void aTableIsOnlyNamed() throws Exception {
        Path table = file("Points.CSV", "x,y,label\n1,2,0\n");
        assertThat(OpenedFile.read(table)).isEqualTo(new OpenedFile.OfTable(table));
    }

    @Test
    void aNotebookIsItsCodeWithoutItsCommands() throws Exception {
        String notebook = """
            {"cells": [
              {"cell_type": "markdown", "source": ["# not code"]},
              {"cell_type": "code", "source": ["%pip install graphviz\\n", "a = Value(2.0)"], "outputs": [{"x": [1, 2.5]}]},
              {"cell_type": "code", "source": ""},
              {"cell_type": "code", "source": "%%time\\nb = a*a"},
              {"cell_type": "code", "source": "if True:\\n    !ls\\n    b.backward()\\n"}
            ], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
            """;
        assertThat(expression("lecture.ipynb", notebook)).isEqualTo("""
            lecture: # %pip install graphviz
            a = Value(2.0)

            # %%time
            # b = a*a

            if True:
            #     !ls
                b.backward()\
            """);
    }

    @Test
    void aNotebookOfTheFormerFormatHasItsCellsInSheets() throws Exception {
        assertThat(expression(
                        "old.ipynb",
                        "{\"worksheets\": [{\"cells\": [{\"cell_type\": \"code\", \"input\": [\"a = 2\"]}]}]}"))
                .isEqualTo("old: a = 2");
    }

    @Test
    void whatCannotBeOpenedSaysWhichFileAndWhy() throws IOException {
        Path none = folder.resolve("none.py");
        assertThatThrownBy(() -> OpenedFile.read(none))
                .isInstanceOf(DocumentException.class)
                .hasMessage(none + ": there is no such file: it was moved, renamed or deleted");
        Path bytes = Files.write(folder.resolve("picture.txt"), new byte[] {(byte) 0xff, (byte) 0xd8, 0, 1});
        assertThatThrownBy(() -> OpenedFile.read(bytes))
                .hasMessage(bytes + ": this is no text in UTF-8: save it in that encoding");
        Path list = file("list.ipynb", "{\"a\": 1}");
        assertThatThrownBy(() -> OpenedFile.read(list)).hasMessageContaining("this is no notebook that is known");
        Path broken = file("broken.ipynb", "{\"cells\": [");
        assertThatThrownBy(() -> OpenedFile.read(broken)).hasMessageContaining("the file ends too early");
    }
}
