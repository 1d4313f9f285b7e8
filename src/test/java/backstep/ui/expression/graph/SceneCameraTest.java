package backstep.ui.expression.graph;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.nn.Activation;
import backstep.nn.MlpSpec;
import backstep.ui.workspace.WindowTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is looked at in the graph of a network, while samples come and go. */
class SceneCameraTest extends WindowTest {

    private void openSample(Integer... sizes) {
        enterNetwork();
        run(() ->
                network().change(e -> e.withLayers(MlpSpec.layers(List.of(sizes), Activation.TANH, Activation.TANH))));
        settleNetwork();
        choose("menu-scalars.sample");
    }

    private Camera camera() {
        return call(find("graph", GraphCanvas.class)::camera);
    }

    private void assertThatTheNextSampleKeepsTheCamera() {
        click("last");
        rest();
        Camera before = camera();
        for (int sample = 0; sample < 3; sample++) {
            click("sample-next");
            rest();
            assertThat(camera()).isEqualTo(before);
        }
    }

    @Test
    void theNextSampleOfATextIsSeenWhereTheOneBeforeWas() {
        openSample(8, 8, 1);
        assertThatTheNextSampleKeepsTheCamera();
    }

    @Test
    void soIsThatOfAGraphWithoutAText() {
        openSample(40, 40, 1);
        assertThatTheNextSampleKeepsTheCamera();
    }

    @Test
    void anotherGraphIsSeenFromItsBeginning() {
        openSample(8, 8, 1);
        click("last");
        rest();
        Camera before = camera();
        type("a = 1\nb = a*2");
        rest();
        assertThat(camera()).isNotEqualTo(before);
    }
}
