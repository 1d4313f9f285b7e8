package backstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.nn.kernel.Backend;
import backstep.nn.train.RunSpec;
import backstep.nn.train.Training;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TrainRunTest {

    private static TrainSpec.Run spec(String rest) {
        String text =
                "{\"data\": \"moons-20\", \"layers\": [4, 1], \"loss\": \"mse\", \"learning_rate\": 0.1, " + rest + "}";
        return TrainSpec.read(new ProgramSource.Source("spec.json", text), OptionalLong.empty());
    }

    private static TrainRun trained(TrainSpec.Run spec) {
        TrainRun run = new TrainRun(spec, Optional.empty());
        run.train();
        return run;
    }

    private static JsonNode json(TrainRun run) throws IOException {
        StringWriter writer = new StringWriter();
        run.result().writeTo(writer);
        return JsonMapper.shared().readTree(writer.toString());
    }

    @Test
    void aRunThatIsStoppedInsideAnEpochGivesWhatThereIs() throws IOException {
        TrainRun run = new TrainRun(spec("\"epochs\": 2000000000"), Optional.empty());
        run.stop();
        run.train();
        assertThat(run.isStopped()).isTrue();
        JsonNode result = json(run);
        assertThat(result.get("losses")).isEmpty();
        assertThat(result.get("first_gradients")).isEmpty();
        assertThat(result.get("final_predictions")).hasSize(20);
        assertThat(result.get("epochs_per_second").asDouble()).isZero();
    }

    @Test
    void aRunOfWhichEveryLossIsKeptSaysNothingOfThat() throws IOException {
        TrainRun run = trained(spec("\"epochs\": 3"));
        assertThat(run.isStopped()).isFalse();
        assertThat(json(run).has("losses_every")).isFalse();
        assertThat(json(run).get("losses")).hasSize(3);
    }

    @Test
    void theLossesOfALongRunAreThoseOfEveryFewEpochs() throws IOException {
        TrainRun run = trained(spec("\"epochs\": " + (KeptLosses.MOST + 1)));
        assertThat(json(run).get("losses_every").asInt()).isEqualTo(2);
        assertThat(json(run).get("losses")).hasSize(KeptLosses.MOST / 2 + 1);
    }

    @Test
    void theFirstGradientsAreThoseOfTheFirstBatch() {
        TrainSpec.Run spec = spec("\"batch\": 6, \"epochs\": 3");
        RunSpec run = spec.spec();
        Training training = new Training(run.initial(), run.fed().train(), run.settings(), Backend.best());
        training.batch();
        assertThat(trained(spec).result().firstGradients())
                .usingRecursiveComparison()
                .isEqualTo(TrainResult.layers(training.gradients()));
    }
}
