package backstep.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backstep.data.Feature;
import backstep.data.Split;
import backstep.lang.Language;
import backstep.lang.NetworkSketch;
import backstep.nn.Activation;
import backstep.nn.LayerSpec;
import backstep.nn.Schedule;
import backstep.nn.train.Experiment;
import backstep.nn.train.RunSpec;
import backstep.nn.train.StopRules;
import backstep.ui.expression.model.SketchedExperiment;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A spec can say what the window can set up. */
class TrainSpecTest {

    private static RunSpec read(String more) {
        String text = "{\"data\": \"moons-20\", \"layers\": [3, 2, 1], \"loss\": \"mse\", \"learning_rate\": 0.05,"
                + " \"epochs\": 20" + more.replace('\'', '"') + "}";
        return run(text);
    }

    private static RunSpec run(String text) {
        return TrainSpec.read(new ProgramSource.Source("spec.json", text), OptionalLong.empty())
                .spec();
    }

    @Test
    void aScheduleMaySpanOtherEpochsThanTheRunHas() {
        RunSpec run = read(", 'schedule_epochs': 1000, 'learning_rate_end': 0.01");
        assertThat(run.settings().epochs()).isEqualTo(1000);
        assertThat(run.stop().epochs()).isNotEqualTo(1000);
    }

    @Test
    void frozenParametersAreNamedByTheirPlaces() {
        assertThat(read(", 'frozen': [0, 3]").frozen()).containsExactlyInAnyOrder(0, 3);
    }

    @Test
    void weightsThatAreNestedTooDeepAreRefused() {
        assertThatThrownBy(() -> read(", 'initial': [{'weights': [[[1]]], 'biases': [0]}]"))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("initial[0].weights: the value must be a list of layers");
    }

    @Test
    void biasesCanBeginAtZero() {
        RunSpec zero = read(", 'biases': 'zero'");
        assertThat(zero.initial().spec().draw().biasesToo()).isFalse();
        assertThat(zero.initial().bias(0, 0)).isZero();
        assertThat(read("").initial().spec().draw().biasesToo()).isTrue();
    }

    @Test
    void gradientsCanAddUp() {
        assertThat(read(", 'accumulate': true").settings().zeroGradients()).isFalse();
        assertThat(read("").settings().zeroGradients()).isTrue();
    }

    @Test
    void eachLayerCanHaveAnActivationOfItsOwn() {
        assertThat(read(", 'hidden_activation': ['relu', 'gelu'], 'output_activation': 'tanh'")
                        .initial()
                        .spec()
                        .layers())
                .containsExactly(
                        new LayerSpec(3, Activation.RELU),
                        new LayerSpec(2, Activation.GELU),
                        new LayerSpec(1, Activation.TANH));
    }

    @Test
    void theLearningRateCanChangeInEveryWay() {
        assertThat(read(", 'learning_rate_end': 0.01").settings().schedule()).isEqualTo(new Schedule.Linear(0.01));
        assertThat(read(", 'learning_rate_schedule': 'cosine', 'learning_rate_end': 0.01")
                        .settings()
                        .schedule())
                .isEqualTo(new Schedule.Cosine(0.01));
        assertThat(read(", 'learning_rate_schedule': 'step', 'learning_rate_every': 5, 'learning_rate_factor': 0.5")
                        .settings()
                        .schedule())
                .isEqualTo(new Schedule.Step(5, 0.5));
    }

    @Test
    void theNetworkCanBeGivenComputedFeatures() {
        RunSpec run = read(", 'features': ['x1', 'x2', 'sin_x1']");
        assertThat(run.features()).containsExactly(Feature.X1, Feature.X2, Feature.SIN_X1);
        assertThat(run.initial().spec().inputs()).isEqualTo(3);
    }

    @Test
    void eachPartCanHaveASeedOfItsOwn() {
        RunSpec run = read(", 'seed': 7, 'shuffle_seed': 8, 'split_seed': 9, 'train_share': 0.5");
        assertThat(run.initial().spec().seed()).isEqualTo(7);
        assertThat(run.settings().seed()).isEqualTo(8);
        RunSpec other = read(", 'seed': 7, 'train_share': 0.5");
        assertThat(other.settings().seed()).isEqualTo(7);
        assertThat(other.data()).isNotEqualTo(run.data());
        assertThat(run.data()).isEqualTo(Split.of(read("").data().train(), 0.5, 9));
    }

    @Test
    void aRunCanEndWhenItIsGoodEnough() {
        assertThat(read(", 'stop_loss': 0.1, 'stop_accuracy': 0.9").stop()).isEqualTo(new StopRules(20, 0.1, 0.9));
        assertThat(read("").stop()).isEqualTo(StopRules.after(20));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        , 'biases': 'none'               | spec.json: biases: "none" is none of drawn, zero
        , 'hidden_activation': ['relu']  | spec.json: hidden_activation: the list has 1 activations for 2 hidden layers: give one for each, or one word for all
        , 'learning_rate_factor': 0.5    | spec.json: learning_rate_factor: this has no meaning for a learning rate that is constant: leave it out, or name another learning_rate_schedule: constant, linear, cosine, step
        , 'learning_rate_schedule': 'cosine' | spec.json: learning_rate_end: the key is missing: add it
        , 'features': []                 | spec.json: features: the list is empty: name at least one feature, or leave the key out
        , 'features': ['x3']             | spec.json: features: "x3" is none of x1, x2, x1_squared, x2_squared, x1_x2, sin_x1, sin_x2, cos_x1, cos_x2
        , 'stop_accuracy': 95            | spec.json: stop_accuracy: the accuracy to stop above must be a share from 0 to below 1, such as 0.95, not 95.0
        , 'stop_loss': 0                 | spec.json: stop_loss: the loss to stop below must be a number above 0, not 0.0
        , 'shuffle_seed': -1             | spec.json: shuffle_seed: the seed must be a whole number from 0 to 4294967295, not -1
        , 'zero_grad': false             | spec.json: zero_grad: there is no such key: did you mean accumulate?
        """)
    void whatCannotBeMeantIsRefused(String more, String message) {
        assertThatExceptionOfType(BadInputException.class)
                .isThrownBy(() -> read(more))
                .withMessage(message);
    }

    /** What eval proposes for a text, and what the window sets up from it, is one run. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "n = MLP(2, [8, 1])",
                "n = MLP(3, [4, 4, 1])",
                """
                import torch.nn as nn
                from sklearn.datasets import make_circles
                X, y = make_circles(n_samples=50, noise=0.05, factor=0.4, random_state=7)
                model = nn.Sequential(nn.Linear(2, 8), nn.ReLU(), nn.Linear(8, 1))
                """,
            })
    void aSketchIsTheSameRunHereAndInTheWindow(String text) {
        NetworkSketch sketch = Language.compile(text).network().orElseThrow();
        String said = SketchedSpec.text(sketch);
        RunSpec here = run(said.substring(said.indexOf('{'), said.lastIndexOf('}') + 1));
        Experiment window = SketchedExperiment.of(sketch);
        RunSpec there = window.run(window.samples().split());
        assertThat(here.initial()).isEqualTo(there.initial());
        assertThat(here.fed()).isEqualTo(there.fed());
        assertThat(here.settings().withSeed(0)).isEqualTo(there.settings().withSeed(0));
    }
}
