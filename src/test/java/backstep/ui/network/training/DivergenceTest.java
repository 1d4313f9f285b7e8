package backstep.ui.network.training;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.nn.Parameters;
import backstep.nn.train.Divergence;
import backstep.nn.train.RunState;
import backstep.ui.workspace.WindowTest;
import java.util.Arrays;
import javafx.scene.Node;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A run that has come to nothing, and the ways out. */
class DivergenceTest extends WindowTest {
    private Parameters initial;

    @BeforeEach
    void diverge() {
        enterNetworkThatWillExplode();
        initial = trainingFrame().snapshot().parameters();
        click("run");
        await(() -> trainingFrame().snapshot().state() == RunState.DIVERGED);
        settleNetwork();
    }

    private boolean isShown() {
        return call(() -> find("divergence", Node.class).isVisible());
    }

    @Test
    void theBannerSaysWhenAndWhatToChange() {
        assertThat(isShown()).isTrue();
        assertThat(text("divergence-message"))
                .startsWith("The training diverged: at epoch ")
                .contains("Try a smaller learning rate, such as 5.");
        Divergence divergence = trainingFrame().snapshot().divergence().orElseThrow();
        assertThat(text("divergence-message")).contains(" at epoch " + divergence.epoch() + " the loss was ");
        assertThat(text("figure-epoch")).isEqualTo(Long.toString(divergence.epoch()));
        assertThat(text("run-state")).isEqualTo("diverged");
        assertThat(find("run", Node.class).isDisabled()).isTrue();
    }

    @Test
    void theSuggestedRateIsPutIn() {
        assertThat(text("divergence-remedy")).isEqualTo("Use learning rate 5 and reset");
        click("divergence-remedy");
        settleNetwork();
        assertThat(isShown()).isFalse();
        assertThat(trainingFrame().snapshot().learningRate()).isEqualTo(5);
        assertThat(trainingFrame().snapshot().parameters()).isEqualTo(initial);
        assertThat(find("run", Node.class).isDisabled()).isFalse();
    }

    @Test
    void theLastFiniteWeightsComeBack() {
        Parameters lastFinite =
                trainingFrame().snapshot().divergence().orElseThrow().lastFinite();
        long epoch = trainingFrame().snapshot().divergence().orElseThrow().lastFiniteEpoch();
        assertThat(text("divergence-back")).isEqualTo("Back to the last finite weights, of epoch " + epoch);
        click("divergence-back");
        settleNetwork();
        assertThat(isShown()).isFalse();
        assertThat(trainingFrame().snapshot().parameters()).isEqualTo(lastFinite);
        assertThat(trainingFrame().snapshot().epoch()).isEqualTo(epoch);
        assertThat(Arrays.stream(lastFinite.toArray()).allMatch(Double::isFinite))
                .isTrue();
    }

    @Test
    void resetGoesBackToTheStart() {
        click("divergence-reset");
        settleNetwork();
        assertThat(isShown()).isFalse();
        assertThat(trainingFrame().snapshot().parameters()).isEqualTo(initial);
    }

    @Test
    void gradientsAreZeroedAgainIfThatWasTheReason() {
        click("divergence-reset");
        settleNetwork();
        run(() -> network()
                .change(experiment ->
                        experiment.withTraining(experiment.training().withZeroGradients(false))));
        settleNetwork();
        click("run");
        await(() -> trainingFrame().snapshot().state() == RunState.DIVERGED);
        settleNetwork();
        assertThat(text("divergence-remedy")).isEqualTo("Set gradients to zero and reset");
        click("divergence-remedy");
        settleNetwork();
        assertThat(trainingFrame().snapshot().spec().settings().zeroGradients()).isTrue();
        assertThat(isShown()).isFalse();
    }

    @Test
    void whereNoUpdateWasMadeOnlyAResetIsOffered() {
        click("divergence-reset");
        settleNetwork();
        run(() -> network().setParameter(0, 1e308));
        run(() -> network().setParameter(1, 1e308));
        settleNetwork();
        click("step-epoch");
        await(() -> trainingFrame().snapshot().state() == RunState.DIVERGED);
        settleNetwork();
        assertThat(text("divergence-message")).contains(" at epoch 0 ").contains("it is not the learning rate");
        assertThat(call(() -> find("divergence-back", Node.class).isVisible())).isFalse();
        assertThat(call(() -> find("divergence-remedy", Node.class).isVisible()))
                .isFalse();
        click("divergence-reset");
        settleNetwork();
        assertThat(trainingFrame().snapshot().parameters()).isEqualTo(initial);
    }
}
