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
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    /** Steps: 1 f, 2 g, 3 seeds f, 4 f sends, 5 seeds g, 6 g sends. */
    @Test
    void ofSeveralPassesItSaysWhichOneIsShown() throws Exception {
        String apart = "a = 2; b = 3; f = a*a; g = a*b; f.backward(); g.backward(0.5)";
        assertThat(written(Subjects.at(apart, 2).view())).contains("graph [rankdir=LR]\n");
        assertThat(written(Subjects.at(apart, 4).view()))
                .contains(
                        "graph [rankdir=LR label=\"pass 1 of 2: backward 1 of 1\"]\n",
                        "{ a | data 2.0000 | grad 4.0000");
        String second = written(Subjects.at(apart, 6).view());
        assertThat(second)
                .contains(
                        "graph [rankdir=LR label=\"pass 2 of 2: backward 1 of 1\"]\n",
                        "{ a | data 2.0000 | grad 5.5000 }");
        assertThat(new Parser().read(second).nodes()).hasSize(6);
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

    @ParameterizedTest
    @CsvSource(textBlock = """
        1.234e-5, 1.2340e-5
        -1.234e-5, -1.2340e-5
        1e20, 1.0000e20
        -0.0, 0.0000
        1e-300, 1.000e-300
        1e300, 1.0000e300
        Infinity, inf
        -Infinity, -inf
        NaN, nan
        -123.456, -123.4560
        """)
    void figuresHaveTheDigitsOfTheWindowInPythonsSigns(double value, String written) throws Exception {
        GraphBuilder builder = new GraphBuilder();
        Trace trace = Trace.of(builder.build(builder.leaf("a", value)));
        View view = View.of(trace, trace.stepCount());
        assertThat(written(view)).contains("{ a | data " + written + " | grad 1.0000 }");
        assertThat(view.value(0).replace('−', '-').replace("∞", "inf").toLowerCase(Locale.ROOT))
                .isEqualTo(written);
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
        return new String(
                Subjects.bytes(stream -> DotFile.write(Subjects.of(view).dot(), stream, Subjects.counter())), UTF_8);
    }
}
