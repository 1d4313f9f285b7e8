package backstep.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.document.Document;
import backstep.document.ShareText;
import backstep.engine.Folding;
import backstep.engine.Level;
import backstep.layout.GroupedGraphs;
import backstep.ui.workspace.SaveWindowTest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is put on the clipboard, and what is said of it. */
class CopyingTest extends SaveWindowTest {

    @BeforeEach
    void emptyTheClipboardAndFinishARun() {
        run(() -> Clipboard.getSystemClipboard().setContent(new ClipboardContent()));
        type("a = 2\nb = -3\nL = a*b");
        click("last");
    }

    @Test
    void theGraphIsCopiedAsADrawingAndAsPixels() {
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        await(() -> status().startsWith("Copied as SVG and PNG: Whole graph, as it is folded now, "));
        assertThat(svg()).startsWith("<?xml").contains("L = a·b, data −6, gradient 1");
        Image image = call(() -> Clipboard.getSystemClipboard().getImage());
        assertThat(status()).endsWith(" × %d pixels".formatted((int) Math.round(image.getHeight() / 2)));
    }

    @Test
    void twoRunsAreCopiedAsTheyAreShown() {
        keys(KeyCode.CONTROL, KeyCode.U);
        settle();
        choose("menu-edit.copyPicture");
        await(() -> status().startsWith("Copied as SVG and PNG: Both runs, side by side, "));
        assertThat(svg()).contains("L = −6", "difference");
    }

    @Test
    void whatIsSaidIsOverWhenTheTextChanges() {
        choose("menu-edit.copyPicture");
        await(() -> status().startsWith("Copied as SVG and PNG"));
        type("a = 3\nL = a*a");
        assertThat(status()).isEqualTo("Ready");
    }

    @Test
    void aGraphTooLargeToBeCopiedSaysSoAndWhatToDo() {
        run(() -> session().open(GroupedGraphs.moons(6, 16, 16, 1), "six moons"));
        settle();
        run(() -> session().fold(folding -> Folding.toLevel(folding.graph(), Level.SCALAR)));
        settle();
        choose("menu-edit.copyPicture");
        await(() -> status().endsWith("that can be copied: fold groups, or export it as SVG."));
        assertThat(call(() -> Clipboard.getSystemClipboard().hasImage())).isFalse();
    }

    @Test
    void theDocumentIsCopiedAsOneLine() throws Exception {
        choose("menu-edit.copyText");
        await(() -> status().startsWith("Copied the document as one line of "));
        String line = call(() -> Clipboard.getSystemClipboard().getString());
        Document document = ShareText.read(line);
        assertThat(document.expression().text()).isEqualTo("a = 2\nb = -3\nL = a*b");
        assertThat(status()).isEqualTo("Copied the document as one line of %d letters".formatted(line.length()));
    }

    @Test
    void whatIsLeftOutOfTheLineIsSaid() {
        enterNetwork();
        run(() -> network().stepEpoch());
        settleNetwork();
        choose("menu-edit.copyText");
        await(() -> status().endsWith("letters; what the training has come to is left out"));
    }

    @Test
    void theNetworkIsCopiedOrThePictureThatHasTheKeyboard() {
        enterNetwork();
        choose("menu-edit.copyPicture");
        await(() -> status().startsWith("Copied as SVG and PNG: Network picture, "));
        run(() -> find("boundary", Node.class).requestFocus());
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        await(() -> status().startsWith("Copied as SVG and PNG: Decision boundary, 688 × 528 pixels"));
        run(() -> find("losses-chart", Node.class).requestFocus());
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        await(() -> status().startsWith("Copied as SVG and PNG: Loss chart, 768 × 448 pixels"));
    }

    private static String svg() {
        ByteBuffer bytes =
                (ByteBuffer) call(() -> Clipboard.getSystemClipboard().getContent(Copying.svg()));
        return StandardCharsets.UTF_8.decode(bytes.rewind()).toString();
    }
}
