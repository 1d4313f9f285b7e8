package backstep.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import backstep.engine.Folding;
import backstep.engine.Graph;
import backstep.engine.Pass;
import backstep.engine.Trace;
import backstep.layout.Box;
import backstep.layout.Diagram;
import backstep.layout.Direction;
import backstep.layout.GroupedGraphs;
import backstep.layout.LayoutEngine;
import backstep.layout.Link;
import backstep.layout.engines.Layouts;
import backstep.picture.View;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.json.JsonMapper;

/** Random graphs with random groups, opened and closed at random: what is seen changes, and nothing else. */
class FoldedExportsTest {

    private static final int OPERATIONS = 60;
    private static final int FOLDS = 6;
    private static final Pattern RECORD = Pattern.compile("\"(\\d+|group \\d+)\" \\[label=\"\\{ (.*) }\" shape");
    private static final Pattern EDGE = Pattern.compile("\"[^\"]*\" -> (\"[^\"]*\")(?: \\[label=\"(\\d+)\"])?");

    private static final Layouts LAYOUTS = Layouts.ofThisMachine();

    /** A random graph's view after a whole run, and pictures of it after each of a number of random folds. */
    private record Sequence(Graph graph, View view, List<GraphExport> pictures) {

        static Sequence of(long seed) throws Exception {
            Graph graph = GroupedGraphs.random(seed, OPERATIONS);
            Trace trace = Trace.of(graph);
            View view = View.of(trace, trace.stepCount()).atRest();
            Random random = new Random(seed);
            Folding folding = Folding.open(graph);
            List<GraphExport> pictures = new ArrayList<>();
            for (int fold = 0; fold < FOLDS; fold++) {
                pictures.add(new GraphExport(
                        view,
                        LAYOUTS.place(LayoutEngine.AUTOMATIC, Diagram.of(folding), Direction.LEFT_RIGHT)
                                .placement()));
                int group = random.nextInt(graph.groups().count());
                folding = folding.isOpen(group) ? folding.withClosed(group) : folding.withOpen(group);
            }
            return new Sequence(graph, view, pictures);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyNodeHasTheFiguresOfThePlainRun(long seed) throws Exception {
        Sequence sequence = Sequence.of(seed);
        Pass plain = new Pass(sequence.graph());
        plain.forward();
        plain.backward();
        for (GraphExport picture : sequence.pictures()) {
            for (Box box : picture.placement().diagram().boxes()) {
                int node = box.kind() == Box.Kind.GROUP
                        ? picture.view().group(box.node()).result()
                        : box.node();
                assertThat(picture.view().data(node)).as("data of %d", node).isEqualTo(plain.data(node));
                assertThat(picture.view().gradient(node))
                        .as("gradient of %d", node)
                        .isEqualTo(plain.grad(node));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void jsonTellsTheSameOfAllNodesAtEveryFold(long seed) throws Exception {
        List<GraphJson> files = new ArrayList<>();
        for (GraphExport picture : Sequence.of(seed).pictures()) {
            byte[] written = Subjects.bytes(new JsonFile(picture, Subjects.counter())::write);
            files.add(JsonMapper.shared().readValue(written, GraphJson.class));
        }
        assertThat(files)
                .extracting(GraphJson::nodes)
                .containsOnly(files.getFirst().nodes());
        assertThat(files)
                .extracting(GraphJson::groups)
                .containsOnly(files.getFirst().groups());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void dotTellsTheSameOfEveryNodeThatIsSeenAndOfGroupsWhatTheirResultsAre(long seed) throws Exception {
        Sequence sequence = Sequence.of(seed);
        Map<String, String> open = records(sequence.pictures().getFirst());
        for (GraphExport picture : sequence.pictures()) {
            records(picture).forEach((name, fields) -> {
                if (name.startsWith("group ")) {
                    int group = Integer.parseInt(name.substring("group ".length()));
                    int result = picture.view().group(group).result();
                    String figures = fields.split(" \\| ", 3).length > 2 ? fields.split(" \\| ", 3)[2] : "";
                    assertThat(open.get(Integer.toString(result))).endsWith(figures);
                } else {
                    assertThat(fields).isEqualTo(open.get(name));
                }
            });
        }
    }

    private static Map<String, String> records(GraphExport picture) throws Exception {
        Map<String, String> records = new HashMap<>();
        dot(picture)
                .lines()
                .map(RECORD::matcher)
                .filter(Matcher::find)
                .forEach(found -> records.put(found.group(1), found.group(2)));
        assertThat(records).isNotEmpty();
        return records;
    }

    private static String dot(GraphExport picture) throws Exception {
        return new String(Subjects.bytes(stream -> DotFile.write(picture.dot(), stream, Subjects.counter())), UTF_8);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void linksAddUpToTheUsesThatAreSeen(long seed) throws Exception {
        Sequence sequence = Sequence.of(seed);
        for (GraphExport picture : sequence.pictures()) {
            int seen = seenUses(sequence.graph(), picture.placement().diagram());
            assertThat(dot(picture)
                            .lines()
                            .map(EDGE::matcher)
                            .filter(Matcher::find)
                            .mapToInt(edge -> edge.group(2) == null ? 1 : Integer.parseInt(edge.group(2)))
                            .sum())
                    .isEqualTo(seen);
            assertThat(picture.placement().diagram().links().stream()
                            .mapToInt(Link::count)
                            .sum())
                    .isEqualTo(seen);
        }
    }

    /** Uses of operands that no closed group hides, and the link from each operation that is seen to its value. */
    private static int seenUses(Graph graph, Diagram diagram) {
        int uses = 0;
        for (int node = 0; node < graph.size(); node++) {
            uses += diagram.operationBoxOf(node) == diagram.boxOf(node) ? 0 : 1;
            for (int slot = 0; slot < graph.arity(node); slot++) {
                uses += diagram.boxOf(graph.operand(node, slot)) == diagram.boxOf(node) ? 0 : 1;
            }
        }
        return uses;
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void svgTellsTheSameOfEveryNodeThatIsSeen(long seed) throws Exception {
        Sequence sequence = Sequence.of(seed);
        Map<String, String> open = titles(sequence.pictures().getFirst());
        for (GraphExport picture : sequence.pictures()) {
            Map<String, String> titles = titles(picture);
            titles.forEach((id, title) -> {
                if (id.startsWith("node-")) {
                    assertThat(title).isEqualTo(open.get(id));
                }
            });
            for (Box box : picture.placement().diagram().boxes()) {
                if (box.kind() == Box.Kind.VALUE) {
                    assertThat(titles).containsKey("node-" + box.node());
                }
            }
        }
    }

    private static Map<String, String> titles(GraphExport picture) throws Exception {
        byte[] svg = Subjects.bytes(stream ->
                SvgFile.write(GraphDrawing.of(picture, ExportOptions.DEFAULT), ExportOptions.DEFAULT, stream));
        NodeList groups = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg))
                .getElementsByTagNameNS("*", "g");
        Map<String, String> titles = new HashMap<>();
        for (int index = 0; index < groups.getLength(); index++) {
            Element group = (Element) groups.item(index);
            NodeList title = group.getElementsByTagNameNS("*", "title");
            if (title.getLength() > 0) {
                titles.put(group.getAttribute("id"), title.item(0).getTextContent());
            }
        }
        return titles;
    }
}
