package backstep.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backstep.data.CsvWriter;
import backstep.data.Dataset;
import backstep.data.DatasetSpec;
import backstep.data.Division;
import backstep.data.Generator;
import backstep.data.Scaling;
import backstep.document.Document;
import backstep.document.DocumentJson;
import backstep.document.NetworkSpec;
import backstep.document.OpenedFile;
import backstep.document.SpecText;
import backstep.nn.WeightDraw;
import backstep.nn.train.Experiment;
import backstep.nn.train.ReadyExperiment;
import backstep.nn.train.RunSpec;
import backstep.nn.train.SampleSource;
import backstep.nn.train.StopRules;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the window writes as a training spec is what the command line trains, and what the window opens again. */
class WrittenSpecTest {

    @TempDir
    private Path folder;

    static Stream<Experiment> experiments() {
        Experiment first = Experiment.first();
        DatasetSpec arms = DatasetSpec.clear(Generator.SPIRAL_ARMS)
                .withClasses(5)
                .withDivision(new Division(0.7, Division.Order.STRATIFIED));
        return Stream.concat(
                Stream.of(ReadyExperiment.values()).map(ReadyExperiment::experiment),
                Stream.of(
                        first,
                        first.withSamples(new SampleSource.Named(arms)),
                        first.withSamples(flowers()),
                        first.withDraw(WeightDraw.MICROGRAD).withSeed(1337),
                        first.withStop(new StopRules(0, 0.1, 0.95))));
    }

    private static SampleSource.Own flowers() {
        Dataset iris = DatasetSpec.of(Generator.IRIS).generate();
        SampleSource.Own own =
                SampleSource.Own.divided("iris.csv", iris, new Division(0.8, Division.Order.STRATIFIED), 7);
        return own.scaledBy(Scaling.of(Scaling.Kind.MIN_MAX, own.split().train()));
    }

    private static TrainSpec.Run trained(String spec) {
        return TrainSpec.read(new ProgramSource.Source("spec.json", spec), OptionalLong.empty());
    }

    /** A spec always has an end. */
    private static Experiment ended(Experiment experiment) {
        StopRules stop = experiment.stop();
        long epochs = stop.epochs() == 0 ? experiment.training().epochs() : stop.epochs();
        return experiment.withStop(new StopRules(epochs, stop.lossBelow(), stop.accuracyAbove()));
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void theCommandLineTrainsWhatIsSetUp(Experiment experiment) {
        RunSpec wanted = ended(experiment).run(experiment.samples().split());
        RunSpec run = trained(SpecText.of(NetworkSpec.of(experiment))).spec();
        assertThat(run.initial()).isEqualTo(wanted.initial());
        assertThat(run.data()).isEqualTo(wanted.data());
        assertThat(run).isEqualTo(wanted);
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void whatIsWrittenIsOpenedAgain(Experiment experiment) throws Exception {
        NetworkSpec network = NetworkSpec.of(ended(experiment)).withFrozen(Set.of(2));
        Path file = Files.writeString(folder.resolve("spec.json"), SpecText.of(network));
        OpenedFile.OfText opened = (OpenedFile.OfText) OpenedFile.read(file);
        assertThat(opened.document().title()).isEqualTo("spec");
        assertThat(opened.document().view().workspace()).isEqualTo("network");
        NetworkSpec read = opened.document().network();
        assertThat(SpecText.of(read)).isEqualTo(SpecText.of(network));
        assertThat(read.run(read.experiment().samples().split()))
                .isEqualTo(network.run(network.experiment().samples().split()));
    }

    @Test
    void whatWasDoneToInputsIsInTheResult() {
        TrainSpec.Run run =
                trained(SpecText.of(NetworkSpec.of(Experiment.first().withSamples(flowers()))));
        assertThat(run.scaling()).isEqualTo(flowers().scaling());
    }

    @Test
    void whatHasNoEffectOnSamplesInTheSpecIsRefused() {
        String spec = SpecText.of(NetworkSpec.of(Experiment.first().withSamples(flowers())));
        assertThatThrownBy(() -> trained(spec.replaceFirst("\\{", "{\"train_share\": 0.5,")))
                .hasMessageContaining("the samples stand in this spec, prepared and divided: leave it out");
    }

    @Test
    void aKeyThatIsNotKnownIsSaidWithTheOneThatWasMeant() throws Exception {
        Path file = Files.writeString(folder.resolve("mine.json"), """
            {"data": "moons-20", "layers": [3, 1], "loss": "mse", "lr": 0.1, "epochs": 5}\
            """);
        assertThatThrownBy(() -> OpenedFile.read(file)).hasMessageContaining("learning_rate");
    }

    @Test
    void aScaledDataSetOfTheProgramIsScaledWhereItIsOpened() throws Exception {
        String spec = """
            {"data": "iris", "scale": "min_max", "train_share": 0.8, "layers": [3, 3],
             "loss": "cross_entropy", "learning_rate": 0.1, "epochs": 5}\
            """;
        Path file = Files.writeString(folder.resolve("iris.json"), spec);
        NetworkSpec read =
                ((OpenedFile.OfText) OpenedFile.read(file)).document().network();
        assertThat(read.run(read.experiment().samples().split()))
                .isEqualTo(trained(spec).spec());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"layers\": [4, 1], \"loss\": \"mse\"",
                "\"layers\": [4, 3], \"loss\": \"cross_entropy\", \"scale\": \"standardise\", \"stratify\": true,"
                        + " \"train_share\": 0.8",
                "\"layers\": [1], \"loss\": \"mae\", \"label\": \"petal width\", \"task\": \"regression\", \"sample\":"
                        + " 50, \"inputs\": [\"petal length\"], \"train_share\": 0.5, \"split_seed\": 9"
            })
    void aSpecWithATableBesideItIsOpenedAsItIsTrained(String keys) throws Exception {
        Dataset iris = DatasetSpec.of(Generator.IRIS).generate();
        Files.writeString(folder.resolve("flowers.csv"), CsvWriter.write(iris).replace("_", " "));
        String text = "{\"data\": \"flowers.csv\", " + keys + ", \"learning_rate\": 0.1, \"epochs\": 10}";
        Path file = Files.writeString(folder.resolve("spec.json"), text);
        RunSpec wanted = TrainSpec.read(new ProgramSource.Source(file.toString(), text), OptionalLong.empty())
                .spec();
        OpenedFile.OfText opened = (OpenedFile.OfText) OpenedFile.read(file);
        NetworkSpec read = opened.document().network();
        assertThat(read.run(read.experiment().samples().split())).isEqualTo(wanted);
        // It goes on without the table, as its samples stand in what is written.
        assertThat(trained(SpecText.of(read)).spec()).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        missing.csv | "epochs": 10                                        | data: FOLDER/missing.csv: cannot be read: there is no such file; check the name and the folder
        two.csv     | "epochs": 10, "label": "kind"                       | label: no column is called kind: there are x1, x2, y
        two.csv     | "epochs": 10, "stratify": true, "train_share": 0.5  | stratify: the class b has only one sample, which cannot be in both parts: give it another one, leave it out, or divide without stratify
        moons-9     | "epochs": 10, "stratify": true, "train_share": 0.9  | stratify: 1 test samples cannot have one of each of 2 classes: leave a larger share to the test, take more samples, or divide without stratify
        quadratic   | "epochs": 10, "stratify": true, "train_share": 0.5  | stratify: this is for labels that are classes: leave it out
        """)
    void whatCannotBeIsRefusedAlikeInTheWindowAndOnTheCommandLine(String data, String keys, String message)
            throws Exception {
        Files.writeString(folder.resolve("two.csv"), "x1,x2,y\n1,2,a\n2,3,a\n3,1,a\n4,4,b\n");
        String text = "{\"data\": \"" + data + "\", \"layers\": [1], \"loss\": \"mse\", \"learning_rate\": 0.1, " + keys
                + "}";
        Path file = Files.writeString(folder.resolve("spec.json"), text);
        String expected = file + ": " + message.replace("FOLDER", folder.toString());
        assertThatThrownBy(() -> OpenedFile.read(file)).hasMessageStartingWith(expected);
        assertThatThrownBy(() -> TrainSpec.read(new ProgramSource.Source(file.toString(), text), OptionalLong.empty()))
                .hasMessageStartingWith(expected);
    }

    @Test
    void aDocumentWhoseSamplesCannotBeDividedIsRefusedWithTheKeyToMend() throws Exception {
        DatasetSpec few = DatasetSpec.of(Generator.MOONS)
                .withSamples(9)
                .withDivision(new Division(0.5, Division.Order.STRATIFIED));
        NetworkSpec network = NetworkSpec.of(Experiment.first().withSamples(new SampleSource.Named(few)));
        String text = DocumentJson.text(Document.EMPTY.withNetwork(network));
        Path file = Files.writeString(
                folder.resolve("mine.backstep"), text.replaceFirst("(\"train_share\"\\s*:\\s*)0.5", "$10.9"));
        assertThatThrownBy(() -> OpenedFile.read(file))
                .hasMessageContaining("network.stratify: 1 test samples cannot have one of each");
        assertThat(new Terminal().run("train", file.toString()).err()).contains("network.stratify: 1 test samples");
    }
}
