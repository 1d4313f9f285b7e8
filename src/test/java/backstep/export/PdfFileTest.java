package backstep.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backstep.engine.Graph;
import backstep.engine.GraphBuilder;
import backstep.engine.Trace;
import backstep.picture.Palette;
import backstep.picture.View;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfFileTest {

    @Test
    void textsStayTextsOnOnePage() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(written(Subjects.finished()))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(
                            "2.0000", "−6.0000", "∂L/∂a", "6.0000", "×", "local (−3) · incoming (−2) = 6", "gradient");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("L = d·f");
            assertThat(pdf.getDocumentInformation().getSubject()).contains("(−3) · (−2) = 6 to a");
        }
    }

    @Test
    void ofSeveralPassesTheSubjectSaysWhichOneIsShown() throws Exception {
        String apart = "a = 2; b = 3; f = a*a; g = a*b; f.backward(); g.backward(0.5)";
        try (PDDocument pdf = Loader.loadPDF(written(Subjects.at(apart, 6)))) {
            assertThat(pdf.getDocumentInformation().getSubject())
                    .contains(" pass 2 of 2: backward 1 of 1: g = a·b sends ");
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("a.grad", "5.5000", "local 3 · incoming 0.5 = 1.5")
                    .doesNotContain("∂g/∂a");
        }
    }

    @Test
    void fontsAreEmbeddedAsSubsets() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(written(Subjects.finished()))) {
            PDResources resources = pdf.getPage(0).getResources();
            assertThat(resources.getFontNames()).isNotEmpty();
            for (COSName name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded()).isTrue();
                assertThat(resources.getFont(name).getName()).matches("[A-Z]{6}\\+.*");
            }
        }
    }

    @Test
    void thePageIsAsLargeAsThePictureInPoints() throws Exception {
        Page page = Subjects.page(ExportOptions.DEFAULT);
        try (PDDocument pdf = Loader.loadPDF(written(Subjects.finished()))) {
            assertThat(pdf.getPage(0).getMediaBox().getWidth())
                    .isEqualTo((float) (page.bounds().width() * 0.75));
        }
    }

    @Test
    void charactersThatNoFontHasBecomeQuestionMarks() throws Exception {
        GraphBuilder builder = new GraphBuilder();
        Graph graph = builder.build(builder.leaf("变🙂\u0007\uD800ok", 1));
        try (PDDocument pdf = Loader.loadPDF(written(Subjects.of(View.of(Trace.of(graph), 0))))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("????ok");
        }
    }

    @Test
    void aPictureBeyondTheLargestPageIsRefused() {
        ExportOptions huge = new ExportOptions(Palette.LIGHT, 1, 10_000, true, true);
        assertThatThrownBy(() -> Subjects.bytes(
                        stream -> PdfFile.write(GraphDrawing.of(Subjects.finished(), huge), huge, stream)))
                .isInstanceOf(TooLargeException.class)
                .hasMessageContaining("14400")
                .hasMessageContaining("SVG");
    }

    private static byte[] written(GraphExport subject) throws IOException {
        ExportOptions options = ExportOptions.DEFAULT;
        return Subjects.bytes(stream -> PdfFile.write(GraphDrawing.of(subject, options), options, stream));
    }
}
