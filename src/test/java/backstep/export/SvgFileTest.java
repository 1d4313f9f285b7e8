package backstep.export;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.engine.GraphBuilder;
import backstep.engine.Trace;
import backstep.geometry.Bounds;
import backstep.picture.Marks;
import backstep.picture.Palette;
import backstep.picture.View;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SvgFileTest {

    private static final String AWKWARD = "<b>&\"'é变\u0007\uD800🙂";

    @Test
    void everyNodeIsAGroupWithATitle() throws Exception {
        Document svg = parse(Subjects.finished());
        assertThat(group(svg, "node-3").getAttribute("class")).isEqualTo("value current");
        assertThat(title(group(svg, "node-3"))).isEqualTo("e = a·b, data −6, gradient −2");
        assertThat(title(group(svg, "operation-3"))).isEqualTo("×");
        assertThat(elements(svg, "g"))
                .filteredOn(group -> group.getAttribute("id").startsWith("node-"))
                .hasSize(7);
    }

    @Test
    void statesAndMarksAreClasses() throws Exception {
        GraphExport subject = Subjects.at("a = 2; k = a*3; u = a*5; L = k.log()", 2);
        Marks marks = new Marks(OptionalInt.of(0), OptionalInt.empty(), Set.of(0), Map.of());
        Document svg = parse(Subjects.of(subject.view().with(marks)));
        assertThat(elements(svg, "g"))
                .extracting(group -> group.getAttribute("class"))
                .contains(
                        "value leaf operand selected overridden",
                        "operation current unreached",
                        "value pending",
                        "value constant done");
    }

    @Test
    void textsStayTexts() throws Exception {
        Document svg = parse(Subjects.finished());
        assertThat(texts(svg))
                .contains("a", "2.0000", "∂L/∂a", "6.0000", "×", "local (−3) · incoming (−2) = 6", "gradient");
        assertThat(svg.getDocumentElement().getAttribute("font-family")).contains("monospace");
        assertThat(elements(svg, "text"))
                .extracting(text -> text.getAttribute("font-family"))
                .containsOnly("", "Inter, system-ui, sans-serif");
    }

    @Test
    void theDocumentHasASizeATitleAndADescription() throws Exception {
        Element root = parse(Subjects.finished()).getDocumentElement();
        assertThat(root.getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("viewBox"))
                .endsWith(root.getAttribute("width") + " " + root.getAttribute("height"));
        assertThat(title(root)).isEqualTo("L = d·f");
        assertThat(root.getElementsByTagNameNS("*", "desc").item(0).getTextContent())
                .startsWith("L = d·f. 7 nodes, 3 operations. ")
                .contains("e = a·b sends local · incoming = contribution: (−3) · (−2) = 6 to a");
    }

    @Test
    void ofSeveralPassesTheDescriptionSaysWhichOneIsShown() throws Exception {
        String apart = "a = 2; b = 3; f = a*a; g = a*b; f.backward(); g.backward(0.5)";
        Document first = parse(Subjects.at(apart, 4));
        assertThat(description(first)).contains(" pass 1 of 2: backward 1 of 1: f = a·a sends ");
        assertThat(title(group(first, "node-0"))).isEqualTo("a, data 2, gradient 4");
        assertThat(title(group(parse(Subjects.at(apart, 5)), "node-0")))
                .as("the second pass adds to it")
                .isEqualTo("a, data 2, gradient 4 so far");
        Document second = parse(Subjects.at(apart, 6));
        assertThat(description(second)).contains(" pass 2 of 2: backward 1 of 1: g = a·b sends ");
        assertThat(title(group(second, "node-0"))).isEqualTo("a, data 2, gradient 5.5");
        assertThat(texts(second)).contains("a.grad").doesNotContain("∂g/∂a");
    }

    private static String description(Document svg) {
        return svg.getDocumentElement()
                .getElementsByTagNameNS("*", "desc")
                .item(0)
                .getTextContent();
    }

    @Test
    void labelsCannotBreakTheDocument() throws Exception {
        GraphBuilder builder = new GraphBuilder();
        Document svg = parse(Subjects.of(View.of(Trace.of(builder.build(builder.leaf(AWKWARD, 1))), 0)));
        assertThat(title(group(svg, "node-0"))).isEqualTo("<b>&\"'é变\\u0007\\ud800🙂, data 1");
        assertThat(texts(svg)).anyMatch(text -> text.startsWith("<b>&\""));
    }

    @Test
    void aBareStructureHasNoGradientsAndNoLegend() throws Exception {
        Document svg =
                parse(Subjects.of(View.structure(Subjects.finished().view().trace())));
        assertThat(texts(svg)).contains("a·b").doesNotContain("6.0000", "∂L/∂a", "gradient");
        assertThat(svg.getDocumentElement()
                        .getElementsByTagNameNS("*", "desc")
                        .item(0)
                        .getTextContent())
                .isEqualTo("L = d·f. 7 nodes, 3 operations.");
    }

    @Test
    void theBackgroundIsThatOfTheTheme() throws Exception {
        ExportOptions dark = ExportOptions.DEFAULT.withPalette(Palette.DARK);
        Document svg = parse(Subjects.finished(), dark);
        assertThat(elements(svg, "rect").getFirst().getAttribute("fill")).isEqualTo("#0d1117");
        ExportOptions clear = new ExportOptions(Palette.DARK, 1, 0, false, false);
        Document transparent = parse(Subjects.finished(), clear);
        assertThat(elements(transparent, "rect"))
                .extracting(rect -> rect.getAttribute("fill"))
                .doesNotContain("#0d1117");
    }

    @Test
    void aVeryLargePictureShowsTheSameWithFewElements() throws Exception {
        PictureExport drawing = GraphDrawing.of(Subjects.finished(), ExportOptions.DEFAULT);
        PictureExport large =
                new PictureExport(drawing.title(), drawing.description(), drawing.bounds(), true, drawing.content());
        Document few = parse(large);
        Document many = parse(drawing);
        assertThat(texts(few)).containsExactlyInAnyOrderElementsOf(texts(many));
        assertThat(elements(few, "title")).hasSize(1);
        assertThat(elements(few, "rect")).isEmpty();
        assertThat(few.getDocumentElement().getAttribute("viewBox"))
                .isEqualTo(many.getDocumentElement().getAttribute("viewBox"));
    }

    @Test
    void aSectionIsCutOffAndHasNothingBeyond() throws Exception {
        GraphExport whole = Subjects.finished();
        Bounds box = whole.placement().boxes().getFirst();
        GraphExport part = new GraphExport(whole.view(), whole.placement(), Optional.of(box));
        Document svg = parse(part);
        assertThat(elements(svg, "svg").getLast().getAttribute("viewBox")).isEqualTo(SvgFile.viewBox(box));
        assertThat(elements(svg, "g"))
                .extracting(group -> group.getAttribute("id"))
                .contains("node-0")
                .doesNotContain("node-6");
    }

    private static Document parse(GraphExport subject) throws Exception {
        return parse(subject, ExportOptions.DEFAULT);
    }

    private static Document parse(GraphExport subject, ExportOptions options) throws Exception {
        return parse(GraphDrawing.of(subject, options), options);
    }

    private static Document parse(PictureExport drawing) throws Exception {
        return parse(drawing, ExportOptions.DEFAULT);
    }

    private static Document parse(PictureExport drawing, ExportOptions options) throws Exception {
        byte[] svg = Subjects.bytes(stream -> SvgFile.write(drawing, options, stream));
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg));
    }

    private static Element group(Document svg, String id) {
        return elements(svg, "g").stream()
                .filter(group -> group.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String title(Element element) {
        return element.getElementsByTagNameNS("*", "title").item(0).getTextContent();
    }

    private static List<String> texts(Document svg) {
        return elements(svg, "text").stream().map(Element::getTextContent).toList();
    }

    private static List<Element> elements(Document svg, String name) {
        NodeList found = svg.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(index -> (Element) found.item(index))
                .toList();
    }
}
