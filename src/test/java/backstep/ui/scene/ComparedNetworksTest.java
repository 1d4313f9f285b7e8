package backstep.ui.scene;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.nn.Activation;
import backstep.nn.MlpSpec;
import backstep.nn.Parameters;
import backstep.nn.train.StopRules;
import backstep.ui.expression.model.Comparison;
import backstep.ui.workspace.WindowTest;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Menu;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The graph of a sample beside that of other parameters. */
class ComparedNetworksTest extends WindowTest {

    @BeforeEach
    void openASample() {
        enterNetwork();
        run(() -> network()
                .change(e -> e.withLayers(MlpSpec.layers(List.of(3, 1), Activation.TANH, Activation.TANH))
                        .withStop(StopRules.after(3))));
        settleNetwork();
        fire("run");
        settleNetwork();
        open();
    }

    private void open() {
        choose("menu-scalars.sample");
        await(() -> window().scene().viewProperty().get() != null && window().isAtRest());
        settle();
    }

    private ScalarView scalarView() {
        return Objects.requireNonNull(call(() -> window().scene().viewProperty().get()));
    }

    private Comparison awaitComparison() {
        await(() -> session().comparing().comparisonProperty().get() != null);
        return Objects.requireNonNull(
                call(() -> session().comparing().comparisonProperty().get()));
    }

    @Test
    void anotherSeedHasOtherWeightsAndTheSameSample() {
        choose("menu-compare.seed");
        Comparison shown = awaitComparison();
        MlpSpec spec = scalarView().parameters().spec();
        Parameters drawn = Parameters.draw(spec.withSeed(spec.seed() + 1));
        assertThat(shown.run().name()).isEqualTo("seed " + (spec.seed() + 1));
        assertThat(shown.other().data(node("w1_1_1"))).isEqualTo(drawn.weight(0, 0, 0));
        assertThat(shown.other().data(node("b2_1"))).isEqualTo(drawn.bias(1, 0));
        assertThat(shown.other().data(node("x1"))).isEqualTo(value("x1"));
    }

    @Test
    void theFirstWeightsComeEarlier() {
        choose("menu-compare.initial");
        Comparison shown = awaitComparison();
        assertThat(shown.run().isEarlier()).isTrue();
        assertThat(shown.other().data(node("w1_2_1")))
                .isEqualTo(scalarView().spec().initial().weight(0, 1, 0))
                .isNotEqualTo(value("w1_2_1"));
    }

    @Test
    void theComparisonGoesAlongToTheNextSample() {
        choose("menu-compare.seed");
        awaitComparison();
        double before = value("x1");
        choose("menu-sample.next");
        await(() -> window().isAtRest());
        assertThat(value("x1")).isNotEqualTo(before);
        await(() -> {
            Comparison shown = session().comparing().comparisonProperty().get();
            return shown != null
                    && shown.other().data(node("x1")) == shown.present().data(node("x1"))
                    && shown.other().data(node("w1_1_1")) != shown.present().data(node("w1_1_1"));
        });
    }

    @Test
    void onlyRunsOfTheSameShapeAreOffered() {
        enterNetwork();
        fire("redraw");
        settleNetwork();
        open();
        Menu runs = (Menu) menuItem("menu-compareRun");
        assertThat(call(() -> runs.getItems().getFirst().isDisable())).isFalse();
        run(() -> runs.getItems().getFirst().fire());
        Comparison shown = awaitComparison();
        assertThat(shown.run().name())
                .isEqualTo(call(() -> runs.getItems().getFirst().getText()));
        enterNetwork();
        run(() -> network().change(e -> e.withLayers(MlpSpec.layers(List.of(5, 1), Activation.TANH, Activation.TANH))));
        settleNetwork();
        open();
        assertThat(call(() -> runs.getItems().getFirst().isDisable())).isTrue();
    }
}
