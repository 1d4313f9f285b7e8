package backstep.export;

import static guru.nidi.graphviz.attribute.Attributes.attr;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import backstep.engine.Graph;
import backstep.engine.GraphBuilder;
import backstep.engine.Trace;
import backstep.picture.View;
import guru.nidi.graphviz.model.MutableGraph;
import guru.nidi.graphviz.parse.Parser;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class DotFileTest {

    @Test
    void itIsMicrogradsPicture() throws Exception {
        assertThat(written(Subjects.at("a = 2; b = -3; e = a*b", 3).view())).isEqualTo("""
            digraph {
              graph [rankdir=LR]
              "0" [label="{ a | data 2.0000 | grad -3.0000 }" shape=record]
              "1" [label="{ b | data -3.0000 | grad 2.0000 }" shape=record]
              "2" [label="{ e | data -6.0000 | grad 1.0000 }" shape=record]
              "2*" [label="*"]
              "2*" -> "2"
              "0" -> "2*"
              "1" -> "2*"
            }
            """);
    }

    @Test
    void graphvizReadsIt() throws Exception {
        MutableGraph graph = new Parser().read(written(Subjects.finished().view()));
        assertThat(graph.isDirected()).isTrue();
        assertThat(graph.nodes()).hasSize(10);
        assertThat(graph.edges()).hasSize(9);
    }

    @Test
    void anOperandThatStandsInBothPlacesHasTwoEdges() throws Exception {
        assertThat(written(Subjects.at("a = 3; b = a + a", 3).view()).lines())
                .filteredOn(line -> line.contains("\"0\" -> \"1+\""))
                .hasSize(2);
    }

    @Test
    void whatIsNotComputedYetHasNoFigure() throws Exception {
        assertThat(written(Subjects.at("a = 2; b = a.exp()", 0).view()))
                .contains("{ a | data 2.0000 | grad — }", "{ b | data — | grad — }");
    }

    @Test
    void aBareStructureHasOnlyWhatIsGiven() throws Exception {
        assertThat(written(View.structure(
                        Subjects.at("a = 2; b = a.exp()", 0).view().trace())))
                .contains("\"{ a | data 2.0000 }\"", "\"{ b }\"");
    }

    @Test
    void numbersThatAreNotFiniteAndHugeOnesAreShort() throws Exception {
        Trace trace = Subjects.at("a = 1e300; b = a*a; c = b - b", 0).view().trace();
        assertThat(written(View.of(trace, trace.stepCount()))).contains("data 1.0000e+300", "data inf", "data nan");
    }

    @Test
    void labelsAreEscapedForRecords() throws Exception {
        GraphBuilder builder = new GraphBuilder();
        String label = "{a|b} <c> \"d\" \\e &amp;\nf\u0007";
        Graph graph = builder.build(builder.leaf(label, 1));
        String dot = written(View.of(Trace.of(graph), 0));
        assertThat(dot)
                .contains("{ \\{a\\|b\\}\\ \\<c\\>\\ \\\"d\\\"\\ \\\\e\\ &amp;amp;\\nf | data 1.0000 | grad — }");
        assertThat(new Parser().read(dot).nodes())
                .hasSize(1)
                .allMatch(node -> attr("shape", node.get("shape")).equals(attr("shape", "record")));
    }

    private static String written(View view) throws IOException {
        return new String(Subjects.bytes(stream -> DotFile.write(Subjects.of(view), stream, Subjects.tally())), UTF_8);
    }
}
