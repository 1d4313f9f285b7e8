package backstep.export;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.data.CsvReader;
import backstep.data.CsvWriter;
import backstep.data.Dataset;
import backstep.data.Split;
import backstep.nn.Activation;
import backstep.nn.LayerSpec;
import backstep.nn.Loss;
import backstep.nn.Parameters;
import backstep.nn.kernel.Backend;
import backstep.nn.train.Experiment;
import backstep.nn.train.RunSpec;
import backstep.nn.train.SampleSource;
import backstep.nn.train.Snapshot;
import backstep.nn.train.TrainingLoop;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a network says of its samples, and its parameters, as tables. */
class NetworkTablesTest {

    private static final List<String> INPUTS = List.of("long, wide", "y");
    private static final Dataset THREE = Dataset.classes(
            INPUTS, List.of("a", "b", "c"), new double[][] {{0, 1, 2, 3}, {1, 0, 0.5, 4}}, new double[] {0, 1, 2, 0});

    private static Snapshot snapshot(Dataset data, LayerSpec output, Loss loss, double... flat) {
        Split split = new Split(data.select(0, 1, 2), data.select(3));
        Experiment experiment = Experiment.first()
                .withSamples(new SampleSource.Own("mine", split))
                .withLayers(List.of(output));
        experiment = experiment.withTraining(experiment.training().withLoss(loss));
        RunSpec run = experiment.run(split, Parameters.of(experiment.network(), flat), Set.of(1));
        List<Snapshot> seen = new ArrayList<>();
        TrainingLoop loop = new TrainingLoop(run, Backend.best(), seen::add);
        loop.save(_ -> loop.close());
        try {
            loop.work();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        return seen.getLast();
    }

    private static Snapshot ofClasses() {
        return snapshot(THREE, new LayerSpec(3, Activation.LINEAR), Loss.CROSS_ENTROPY, 1, 0, 0, 1, 0, 0, 0, 0, 0);
    }

    @Test
    void eachSampleIsALineWithOutputsProbabilitiesAndClass() {
        List<String> lines = PredictionTable.of(ofClasses()).lines().toList();
        assertThat(lines.getFirst())
                .isEqualTo("set,sample,\"long, wide\",y,label,output a,output b,output c,"
                        + "probability a,probability b,probability c,class,right,loss");
        assertThat(lines).hasSize(5);
        assertThat(lines.get(1)).startsWith("train,1,0.0,1.0,a,0.0,1.0,0.0,").contains(",b,false,");
        assertThat(lines.get(4)).startsWith("test,1,3.0,4.0,a,3.0,4.0,0.0,").contains(",b,false,");
    }

    @Test
    void ofOneOutputThatIsNoProbabilityThereIsTheOutput() {
        Dataset numbers = Dataset.numbers(new double[][] {{0, 1, 2, 3}}, new double[] {0, 1, 4, 9});
        Snapshot snapshot = snapshot(numbers, new LayerSpec(1, Activation.LINEAR), Loss.MSE, 2, 1);
        assertThat(PredictionTable.of(snapshot)).isEqualTo("""
            set,sample,x1,label,output,loss
            train,1,0.0,0.0,1.0,1.0
            train,2,1.0,1.0,3.0,4.0
            train,3,2.0,4.0,5.0,1.0
            test,1,3.0,9.0,7.0,4.0
            """);
        assertThat(ConfusionTable.of(snapshot)).isEmpty();
    }

    @Test
    void theConfusionHasALineForEachClassOfBothSets() {
        assertThat(ConfusionTable.of(ofClasses())).contains("""
            set,class,taken for a,taken for b,taken for c
            train,a,0,1,0
            train,b,1,0,0
            train,c,1,0,0
            test,a,0,1,0
            test,b,0,0,0
            test,c,0,0,0
            """);
    }

    @Test
    void parametersHaveTheNamesOfTheirInputs() {
        assertThat(ParameterTable.of(ofClasses()).lines())
                .hasSize(10)
                .startsWith("layer,neuron,input,value,gradient,frozen")
                .element(1)
                .asString()
                .startsWith("1,1,\"long, wide\",1.0,");
        assertThat(ParameterTable.of(ofClasses()).lines())
                .anyMatch(line -> line.startsWith("1,1,y,0.0,") && line.endsWith(",true"))
                .anyMatch(line -> line.startsWith("1,3,bias,0.0,"));
    }

    @Test
    void samplesAreReadBackAsTheyWere() throws Exception {
        byte[] written = CsvWriter.write(THREE).getBytes(StandardCharsets.UTF_8);
        assertThat(CsvReader.open(new ByteArrayInputStream(written)).read()).isEqualTo(THREE);
    }
}
