package backstep.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backstep.engine.Folding;
import backstep.engine.GraphBuilder;
import backstep.engine.Level;
import backstep.engine.Op;
import backstep.engine.Trace;
import backstep.explain.Formula;
import backstep.explain.StepFormulas;
import backstep.explain.StepSentences;
import backstep.geometry.Bounds;
import backstep.picture.Palette;
import backstep.picture.SampleTraces;
import backstep.picture.View;
import backstep.progress.Meter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class HtmlFileTest {

    private static final String NEURON = "x1 = 2; x2 = 0; w1 = -3; w2 = 1; b = 6.8813735870195432;"
            + " n = x1*w1 + x2*w2 + b; e = exp(2*n); o = (e - 1)/(e + 1)";
    private static final String AWKWARD = "</script><script>alert(1)</script><!--&\"'é变🙂\\";

    @ParameterizedTest
    @ValueSource(
            strings = {
                SampleTraces.LECTURE,
                NEURON,
                "a = 2; k = a*3; u = a*5; L = k.log()",
                "a = 3; b = a + a; c = b*b; L = c - a",
                "a = 0; L = a.log() + 1/a",
                "a = 2; b = 3; f = a*a; g = a*b; f.backward(); g.backward(0.5)",
                "a = 2"
            })
    void everyStepIsThePictureThatAnSvgFileShows(String program) throws IOException {
        GraphExport subject = Subjects.at(program, 0);
        RunPage page = new RunPage(subject, ExportOptions.DEFAULT);
        RunDrawing run = new RunDrawing(subject, ExportOptions.DEFAULT);
        int last = subject.view().trace().stepCount();
        assertThat(page.last()).isEqualTo(last);
        for (int step : forwardBackAndAbout(last)) {
            page.show(step);
            for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
                assertThat(page.lines(palette.equals(Palette.DARK)))
                        .as("step %s", step)
                        .containsExactlyElementsOf(written(run.step(step, palette), palette));
            }
        }
    }

    /** Every step on the way to the end, every step back, and jumps. */
    private static List<Integer> forwardBackAndAbout(int last) {
        List<Integer> steps =
                new ArrayList<>(IntStream.rangeClosed(0, last).boxed().toList());
        steps.addAll(steps.reversed());
        new Random(1).ints(10, 0, last + 1).forEach(steps::add);
        return steps;
    }

    private static List<String> written(PictureExport picture, Palette palette) throws IOException {
        ExportOptions options = ExportOptions.DEFAULT.withPalette(palette);
        byte[] svg = Subjects.bytes(stream -> SvgFile.write(picture, options, stream));
        return RunPage.lines(RunPage.parse(svg).getDocumentElement(), Map.of());
    }

    @Test
    void aStepHasTheSamePartsAtTheSamePlacesAsAFileOfItAlone() throws IOException {
        GraphExport subject = Subjects.at(NEURON, 14);
        RunPage page = new RunPage(subject, ExportOptions.DEFAULT);
        page.show(14);
        List<String> alone = written(subject.drawing(ExportOptions.DEFAULT, 1), Palette.LIGHT);
        assertThat(page.lines(false).stream().filter(HtmlFileTest::isOfGraph))
                .containsExactlyElementsOf(
                        alone.stream().filter(HtmlFileTest::isOfGraph).toList());
    }

    /** Not the frame, the ground, and the legend in its corner. */
    private static boolean isOfGraph(String line) {
        return line.startsWith("    ") && !line.contains("height=8 ") && !line.contains("font-size=11");
    }

    @Test
    void foldedGroupsAndSectionsAreStepped() throws Exception {
        String text = "x = 2\n# group: square\ny = x*x\nu = y*x\n# end\nz = u + x";
        Trace trace = SampleTraces.trace(text);
        GraphExport whole = Subjects.folded(View.of(trace, 0), Folding.open(trace.graph()));
        Bounds box = whole.placement().boxes().get(2);
        GraphExport folded = Subjects.folded(View.of(trace, 0), Folding.toLevel(trace.graph(), Level.LOSS));
        GraphExport section = new GraphExport(whole.view(), whole.placement(), Optional.of(box));
        for (GraphExport subject : List.of(folded, section)) {
            RunPage page = new RunPage(subject, ExportOptions.DEFAULT);
            RunDrawing run = new RunDrawing(subject, ExportOptions.DEFAULT);
            for (int step = trace.stepCount(); step >= 0; step--) {
                page.show(step);
                assertThat(page.lines(false))
                        .containsExactlyElementsOf(written(run.step(step, Palette.LIGHT), Palette.LIGHT));
            }
        }
    }

    @Test
    void eachStepHasItsSentenceAndItsFormulas() throws IOException {
        GraphExport subject = Subjects.at(NEURON, 0);
        Trace trace = subject.view().trace();
        List<Element> items = RunPage.elements(new RunPage(subject, ExportOptions.DEFAULT).page(), "li");
        assertThat(items).hasSize(trace.stepCount() + 1);
        for (int step = 0; step <= trace.stepCount(); step++) {
            assertThat(text(items.get(step), "h2")).containsExactly(StepSentences.badge(trace, step));
            assertThat(text(items.get(step), "p")).containsExactly(StepSentences.said(trace, step));
            List<Formula> formulas =
                    StepFormulas.of(trace, step).stream().flatMap(List::stream).toList();
            assertThat(items.get(step).getElementsByTagName("math").getLength()).isEqualTo(formulas.size());
        }
        assertThat(text(items.get(14), "math")).first().isEqualTo("e=exp(2·n)");
        assertThat(text(items.get(14), "mfrac").getFirst()).isEqualTo("∂o∂(2·n)");
    }

    private static List<String> text(Element item, String name) {
        return IntStream.range(0, item.getElementsByTagName(name).getLength())
                .mapToObj(index -> item.getElementsByTagName(name).item(index).getTextContent())
                .map(text -> name.startsWith("m") ? text.replaceAll("\\s", "") : text)
                .toList();
    }

    @Test
    void noTextOfTheLearnerEndsItsPlace() throws IOException {
        GraphBuilder builder = new GraphBuilder();
        int leaf = builder.leaf(AWKWARD, 1);
        Trace trace = Trace.of(builder.build(builder.unary(Op.TANH, leaf)));
        RunOptions run = RunOptions.DEFAULT.withTitle(AWKWARD).withText("{script}\n" + AWKWARD);
        RunPage page = new RunPage(Subjects.of(View.of(trace, 0)), ExportOptions.DEFAULT.withRun(run));
        assertThat(RunPage.elements(page.page(), "title").getFirst().getTextContent())
                .isEqualTo(AWKWARD);
        assertThat(RunPage.elements(page.page(), "pre").getFirst().getTextContent())
                .isEqualTo("{script}\n" + AWKWARD);
        assertThat(page.source().split("<script", -1)).hasSize(3);
        assertThat(page.changes().toString()).contains("</script>");
        page.show(page.last());
        assertThat(page.picture().getTextContent()).contains(AWKWARD);
    }

    @Test
    void aPageMayRunItsOwnScriptAndLoadNothing() throws Exception {
        RunPage page = new RunPage(Subjects.finished(), ExportOptions.DEFAULT);
        String policy = RunPage.elements(page.page(), "meta").get(1).getAttribute("content");
        assertThat(policy)
                .startsWith("default-src 'none'; ")
                .contains("script-src " + hash(page.script(1)) + ";")
                .contains("style-src "
                        + hash(RunPage.elements(page.page(), "style").getFirst().getTextContent()) + ";")
                .doesNotContain("unsafe", "http", "*");
        assertThat(page.source().replace("http://www.w3.org/2000/svg", ""))
                .doesNotContain("http:", "https:", "//cdn", "@import", "src=", "eval(", "innerHTML", " style=\"");
    }

    private static String hash(String text) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }

    @Test
    void identifiersAreUniqueInEveryStep() throws IOException {
        RunPage page = new RunPage(Subjects.at(NEURON, 0), ExportOptions.DEFAULT);
        for (int step = 0; step <= page.last(); step++) {
            page.show(step);
            assertThat(RunPage.elements(page.page(), "*"))
                    .extracting(element -> element.getAttribute("id"))
                    .filteredOn(id -> !id.isEmpty())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void thePictureAndTheSentenceCanBeHeard() throws IOException {
        RunPage page = new RunPage(Subjects.finished(), ExportOptions.DEFAULT);
        Document document = page.page();
        page.show(5);
        assertThat(page.picture().getAttribute("role")).isEqualTo("img");
        assertThat(page.picture().getAttribute("aria-labelledby")).isEqualTo("title description");
        assertThat(page.picture().getElementsByTagName("desc").item(0).getTextContent())
                .isEqualTo("L = d·f. 7 nodes, 3 operations. backward 1 of 3: "
                        + StepSentences.action(Subjects.finished().view().trace(), 5) + ".");
        assertThat(RunPage.elements(document, "p"))
                .filteredOn(each -> each.getAttribute("id").equals("said"))
                .singleElement()
                .extracting(each -> each.getAttribute("aria-live"))
                .isEqualTo("polite");
        assertThat(RunPage.elements(document, "button"))
                .allMatch(button -> !button.getAttribute("aria-label").isEmpty()
                        || !button.getTextContent().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPartOfTheRunIsThatPart(boolean backward) throws IOException {
        GraphExport subject = Subjects.at(SampleTraces.LECTURE, 0);
        RunSteps steps = backward ? RunSteps.BACKWARD : RunSteps.between(4, 6);
        RunPage page = new RunPage(subject, ExportOptions.DEFAULT.withRun(RunOptions.DEFAULT.withSteps(steps)));
        assertThat(page.last()).isEqualTo(backward ? 3 : 2);
        assertThat(RunPage.elements(page.page(), "h2").getFirst().getTextContent())
                .isEqualTo("seed");
        assertThat(RunPage.elements(page.page(), "ol").getFirst().getAttribute("start"))
                .isEqualTo("4");
    }

    @Test
    void sixtyStepsAreFarBelowAMegabyteAndTwoHundredAreWritten() throws IOException {
        assertThat(chain(30).source().length()).isLessThan(500_000);
        RunPage longer = chain(120);
        assertThat(longer.last()).isEqualTo(241);
        assertThat(longer.source().length()).isLessThan(2_000_000);
    }

    /** As many operations, each with a forward and a backward step. */
    private static RunPage chain(int operations) throws IOException {
        StringBuilder text = new StringBuilder("x0 = 1");
        for (int index = 1; index <= operations; index++) {
            text.append("; x")
                    .append(index)
                    .append(" = tanh(x")
                    .append(index - 1)
                    .append(")");
        }
        return new RunPage(Subjects.at(text.toString(), 0), ExportOptions.DEFAULT);
    }

    @Test
    void tooManyStepsAreRefusedInASentence() {
        GraphBuilder builder = new GraphBuilder();
        int node = builder.leaf("a", 1);
        for (int index = 0; index < 500; index++) {
            node = builder.unary(Op.TANH, node);
        }
        GraphExport subject = Subjects.of(View.of(Trace.of(builder.build(node)), 0));
        for (ExportFormat format : List.of(ExportFormat.HTML, ExportFormat.APNG)) {
            assertThatThrownBy(() -> Exporter.write(
                            subject, format, ExportOptions.DEFAULT, OutputStream.nullOutputStream(), Meter.NONE))
                    .isInstanceOf(TooLargeException.class)
                    .hasMessage("the run would have 1,002 steps, and a file shows 1,000 at most: choose fewer steps");
        }
    }
}
