package backstep.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backstep.engine.Graph;
import backstep.engine.Quantity;
import backstep.engine.Trace;
import backstep.engine.analysis.TraceDiff;
import backstep.geometry.Bounds;
import backstep.layout.Placement;
import backstep.picture.SampleTraces;
import backstep.picture.View;
import backstep.progress.Meter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Two runs in one picture. */
class PairExportTest {

    private static final Graph GRAPH = SampleTraces.graph(SampleTraces.LECTURE);
    private static final Trace EARLIER = Trace.of(GRAPH);
    private static final Trace LATER = Trace.of(GRAPH, Map.of(SampleTraces.node(GRAPH, "a"), 3.0));
    private static final Placement PLACEMENT = SampleTraces.placement(GRAPH);

    private final ExportOptions options = ExportOptions.DEFAULT;

    @Test
    void bothRunsStandUnderTheirNamesWithTheirFigures() throws Exception {
        Element svg = svg(pair(true));
        assertThat(svg.getTextContent())
                .contains("Reference", "L = −8", "Present", "L = −2")
                .contains("Reference: L = d·f. 7 nodes, 3 operations.")
                .contains("difference");
    }

    @Test
    void noTwoPartsHaveOneName() throws Exception {
        NodeList all = svg(pair(true)).getElementsByTagName("*");
        assertThat(IntStream.range(0, all.getLength())
                        .mapToObj(index -> ((Element) all.item(index)).getAttribute("id"))
                        .filter(id -> !id.isEmpty()))
                .doesNotHaveDuplicates()
                .contains("first-caption", "second-caption", "first-legend", "second-legend");
    }

    @Test
    void differencesAreColouredInTheLaterRunOnly() throws Exception {
        String plain = text(new PairExport(PLACEMENT, half("Reference", EARLIER), half("Present", LATER), true));
        String coloured = text(pair(true));
        String earlier = text(half("Reference", EARLIER).view());
        assertThat(coloured).isNotEqualTo(plain).contains("difference");
        assertThat(earlier).doesNotContain("difference");
    }

    @Test
    void theyAreSideBySideOrOneAboveTheOther() {
        Bounds first = pair(true).half(pair(true).first()).drawing(options, 1).bounds();
        Bounds second = pair(true).half(pair(true).second()).drawing(options, 1).bounds();
        Bounds each = first.union(second);
        Bounds beside = pair(true).drawing(options, 1).bounds();
        Bounds below = pair(false).drawing(options, 1).bounds();
        assertThat(beside.width()).isEqualTo(2 * each.width() + 48);
        assertThat(beside.height()).isEqualTo(each.height() + 34);
        assertThat(below.width()).isEqualTo(each.width());
        assertThat(below.height()).isEqualTo(2 * (each.height() + 34) + 48);
    }

    @Test
    void theyAreWrittenAsPicturesOnly() throws Exception {
        for (ExportFormat format : ExportFormat.PICTURES) {
            assertThat(bytes(pair(false), format)).hasSizeGreaterThan(1000);
        }
        assertThatThrownBy(() -> bytes(pair(true), ExportFormat.DOT)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theyAreCopiedAsSvgAndAsPixels() throws Exception {
        CopiedPicture copied = CopiedPicture.of(pair(true), options);
        assertThat(new String(copied.svg(), StandardCharsets.UTF_8)).isEqualTo(text(pair(true)));
        assertThat(copied.pixels().width()).isBetween((int) (2 * copied.width()) - 2, (int) (2 * copied.width()));
    }

    @Test
    void aPictureTooLargeToBeCopiedSaysHowLargeItIsAndWhatToDo() {
        PictureExport huge = new PictureExport("Huge", "", 100_000, 200, surface -> {});
        assertThatThrownBy(() -> CopiedPicture.of(huge, options))
                .hasMessage("The picture has 100,048 × 248 pixels, more than the 16 million that can be copied:"
                        + " fold groups, or export it as SVG.");
    }

    @Test
    void aLargePictureIsCopiedLessDense() throws Exception {
        PictureExport large = new PictureExport("Large", "", 9_952, 952, surface -> {});
        assertThat(CopiedPicture.of(large, options).pixels().width()).isEqualTo(10_000);
    }

    private static PairExport pair(boolean beside) {
        View later = View.of(LATER, 7).comparing(TraceDiff.between(EARLIER, LATER), Quantity.DATA);
        return new PairExport(
                PLACEMENT, half("Reference", EARLIER), new PairExport.Half("Present", "L = −2", later), beside);
    }

    private static PairExport.Half half(String name, Trace trace) {
        return new PairExport.Half(name, "L = −8", View.of(trace, 7));
    }

    private byte[] bytes(Exportable subject, ExportFormat format) throws IOException {
        return Subjects.bytes(stream -> Exporter.write(subject, format, options, stream, Meter.NONE));
    }

    private String text(PairExport pair) throws IOException {
        return new String(bytes(pair, ExportFormat.SVG), StandardCharsets.UTF_8);
    }

    private String text(View view) throws IOException {
        return new String(bytes(new GraphExport(view, PLACEMENT), ExportFormat.SVG), StandardCharsets.UTF_8);
    }

    private Element svg(PairExport pair) throws Exception {
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes(pair, ExportFormat.SVG)))
                .getDocumentElement();
    }
}
