package backstep.ui.expression.graph;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.geometry.Bounds;
import backstep.picture.Colour;
import backstep.picture.SceneElement;
import backstep.picture.TextStyle;
import backstep.picture.TextStyle.Anchor;
import backstep.picture.TextStyle.Face;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadabilityTest {
    private static final FreeSpace SPACE =
            new FreeSpace(new Bounds(0, 0, 400, 300), List.of(new Bounds(350, 0, 50, 100)));
    private static final TextStyle STYLE = new TextStyle(Face.MONO, 13, Colour.of(0), Anchor.START);
    private static final Readability ALL = new Readability(9, SPACE, part -> true);

    private record Named(String id) implements SceneElement {
        @Override
        public String title() {
            return id;
        }

        @Override
        public String styleClass() {
            return "";
        }
    }

    private static Probe box(double zoom, double x, double y) {
        Probe probe = new Probe(new Camera(zoom, 0, 0));
        probe.begin(new Named("node-1"));
        probe.rectangle(new Bounds(x, y, 100, 60), 7, 7, null, null);
        probe.text("a", x + 8, y + 20, STYLE);
        probe.end();
        return probe;
    }

    @Test
    void aBoxInTheOpenIsRead() {
        assertThat(ALL.findings(box(0.7, 20, 20))).isEmpty();
    }

    @Test
    void textsThatAreTooSmallAreFound() {
        assertThat(ALL.findings(box(0.6, 20, 20))).containsExactly("node-1: “a” is set in 7.8 pixels");
    }

    @Test
    void soIsWhatThePaneCutsOrAControlCovers() {
        assertThat(ALL.findings(box(1, -20, 20))).containsExactly("node-1: cut by the edge of the pane");
        assertThat(ALL.findings(box(1, 280, 20))).containsExactly("node-1: under a control");
    }

    @Test
    void whatNeedNotBeSeenAsAWholeMayBeCut() {
        Readability flows = new Readability(9, SPACE, part -> part.startsWith("flow-"));
        assertThat(flows.findings(box(1, -20, 20))).isEmpty();
    }
}
