package backstep.layout.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backstep.engine.Folding;
import backstep.engine.Graph;
import backstep.lang.Language;
import backstep.layout.Diagram;
import backstep.layout.Direction;
import backstep.layout.LayoutEngine;
import backstep.layout.LayoutException;
import backstep.layout.SampleGraphs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayoutsTest {

    private static final Diagram DIAGRAM = Diagram.of(SampleGraphs.lecture());

    @TempDir
    private Path folder;

    @Test
    void elkIsAlwaysThere() throws Exception {
        Layouts layouts = new Layouts("");
        assertThat(layouts.available()).contains(LayoutEngine.AUTOMATIC, LayoutEngine.ELK);
        assertThat(layouts.missingBecause(LayoutEngine.ELK)).isEmpty();
        assertThat(place(layouts, LayoutEngine.AUTOMATIC).engine()).isEqualTo(LayoutEngine.ELK);
    }

    @Test
    void withoutDotGraphvizIsMissingAndSaysWhy() {
        Layouts layouts = new Layouts(folder.toString());
        String reason = "There is no program \"dot\" on the path. Install Graphviz to use it.";
        assertThat(layouts.available()).doesNotContain(LayoutEngine.GRAPHVIZ);
        assertThat(layouts.missingBecause(LayoutEngine.GRAPHVIZ)).contains(reason);
        assertThatThrownBy(() -> place(layouts, LayoutEngine.GRAPHVIZ))
                .isInstanceOf(LayoutException.class)
                .hasMessage(reason);
    }

    @Test
    void elkStepsInForAFailingGraphvizUnderAutomaticOnly() throws Exception {
        Path dot = script("echo 'out of order' >&2; exit 3");
        Layouts layouts = new Layouts(folder.toString());
        String reason = "Graphviz (" + dot + ") could not place the graph: out of order.";
        assertThatThrownBy(() -> place(layouts, LayoutEngine.GRAPHVIZ)).hasMessage(reason);
        LayoutResult result = place(layouts, LayoutEngine.AUTOMATIC);
        assertThat(result.engine()).isEqualTo(LayoutEngine.ELK);
        assertThat(result.notice()).contains(reason + " ELK placed the graph instead.");
    }

    @Test
    void groupsGoToElkWhateverIsWanted() throws Exception {
        script("exit 1");
        Layouts layouts = new Layouts(folder.toString());
        Graph grouped = Objects.requireNonNull(Language.compile("# group: inner\na = 2\nb = a*a\n# end\nc = b + 1")
                        .program())
                .graph();
        Diagram open = Diagram.of(Folding.open(grouped));
        LayoutResult result = layouts.place(LayoutEngine.GRAPHVIZ, open, Direction.LEFT_RIGHT);
        assertThat(result.engine()).isEqualTo(LayoutEngine.ELK);
        assertThat(result.notice())
                .contains("Graphviz cannot draw groups that open in place: ELK has drawn this graph.");
    }

    @Test
    void largeDiagramsGoToElk() throws Exception {
        script("exit 1");
        Layouts layouts = new Layouts(folder.toString());
        Diagram large = Diagram.of(SampleGraphs.chain(600));
        LayoutResult result = layouts.place(LayoutEngine.AUTOMATIC, large, Direction.LEFT_RIGHT);
        assertThat(result.engine()).isEqualTo(LayoutEngine.ELK);
        assertThat(result.notice()).isEmpty();
    }

    @Test
    void answerThatIsNoPictureIsRefused() throws Exception {
        script("echo 'graph 1 2 3'; echo stop");
        assertThatThrownBy(() -> place(new Layouts(folder.toString()), LayoutEngine.GRAPHVIZ))
                .isInstanceOf(LayoutException.class)
                .hasMessageStartingWith("Graphviz answered with something that is not a picture of this graph.");
    }

    @Test
    void warmUpLoadsElkWithoutADiagram() throws Exception {
        new Layouts("").warmUp();
    }

    private static LayoutResult place(Layouts layouts, LayoutEngine engine) throws Exception {
        return layouts.place(engine, DIAGRAM, Direction.LEFT_RIGHT);
    }

    /** A program that stands in for {@code dot}. */
    private Path script(String commands) throws IOException {
        Path file = folder.resolve("dot");
        Files.writeString(file, "#!/bin/sh\n" + commands + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }
}
