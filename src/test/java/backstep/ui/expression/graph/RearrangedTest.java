package backstep.ui.expression.graph;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.layout.Direction;
import backstep.layout.Placement;
import backstep.layout.wrap.PaneSize;
import backstep.ui.workspace.WindowTest;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Graphs are laid out for the room that the window has for them. */
class RearrangedTest extends WindowTest {

    private Placement placement() {
        return Objects.requireNonNull(call(() -> session().drawingProperty().get()))
                .layout()
                .placement();
    }

    private void open(String text) {
        run(() -> session().open(text));
        rest();
    }

    private void giveRoom(double width, double height) {
        run(() -> session().layoutWishes().roomProperty().set(new PaneSize(width, height)));
        rest();
    }

    private static String chain(int length) {
        return IntStream.rangeClosed(1, length)
                .mapToObj(line -> "x%d = sin(x%d)\n".formatted(line, line - 1))
                .collect(Collectors.joining("", "x0 = 1\n", ""));
    }

    private double zoom() {
        return call(() -> find("graph", GraphCanvas.class).camera().zoom());
    }

    @Test
    void aLongGraphWrapsAndIsReadInOneDirection() {
        open(chain(60));
        assertThat(zoom()).isEqualTo(0.7);
        double pane = call(() -> find("graph", GraphCanvas.class).getWidth());
        assertThat(placement().width() * 0.7).isLessThan(pane);
    }

    @Test
    void aSmallerWindowIsUsedAnewAndEverythingStaysWhereItWas() {
        open("a = 2; b = -3; c = 10; e = a*b; d = e + c; f = -2; L = d*f");
        run(() -> session().move(stepper -> stepper.goTo(5)));
        run(() -> session().select(2));
        rest();
        giveRoom(800, 600);
        choose("menu-direction.left_right");
        choose("menu-direction.automatic");
        assertThat(placement().direction()).isEqualTo(Direction.LEFT_RIGHT);
        giveRoom(300, 600);
        assertThat(placement().direction()).isEqualTo(Direction.TOP_DOWN);
        assertThat(call(() -> session().stepProperty().get())).isEqualTo(5);
        assertThat(call(() -> session().selectedProperty().get())).isEqualTo(2);
    }

    @Test
    void aSliderMovesNothing() {
        open("a = 2; b = -3; c = 10; e = a*b; d = e + c; f = -2; L = d*f");
        Placement before = placement();
        run(() -> session()
                .leafValues()
                .override(session().leafValues().all().firstEntry().getKey(), -123456.789));
        rest();
        assertThat(placement()).isSameAs(before);
    }

    @Test
    void zoomsBelowOnePerCentAreNotNothing() {
        assertThat(GraphPane.percent(0.004)).isEqualTo("< 1 %");
        assertThat(GraphPane.percent(0.7)).isEqualTo("70 %");
    }
}
