package backstep.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.data.Dataset;
import backstep.data.DatasetSpec;
import backstep.data.Generator;
import backstep.data.Split;
import backstep.document.Document;
import backstep.document.ExpressionSpec;
import backstep.document.FoldingSpec;
import backstep.document.GraphOrigin;
import backstep.document.NetworkSpec;
import backstep.document.ViewSpec;
import backstep.engine.Level;
import backstep.layout.engines.Layouts;
import backstep.nn.Activation;
import backstep.nn.MlpSpec;
import backstep.nn.train.Experiment;
import backstep.nn.train.ReadyExperiment;
import backstep.nn.train.SampleSource;
import backstep.picture.ClassColours;
import backstep.picture.Colour;
import backstep.picture.Palette;
import backstep.picture.Raster;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThumbnailsTest {
    private static final ThumbnailSize SIZE = new ThumbnailSize(264, 165, 1);
    private final Thumbnails thumbnails = new Thumbnails(new Layouts(""));

    static List<GalleryExample> examples() {
        return Gallery.all();
    }

    private static Document text(String text) {
        return Document.EMPTY.withTitle("Mine").withExpression(ExpressionSpec.of(text));
    }

    private Raster picture(Document document) {
        return thumbnails.of(document, SIZE, Palette.LIGHT);
    }

    /** The tile that a document is to get. */
    private Raster tile(String fact) {
        return thumbnails.tile("Mine", fact, SIZE, Palette.LIGHT);
    }

    private static boolean alike(Raster one, Raster other) {
        return Arrays.equals(one.pixels(), other.pixels());
    }

    /** What a picture stands on. */
    private static int ground(Raster raster) {
        return raster.pixels()[0];
    }

    private static long colours(Raster raster) {
        return Arrays.stream(raster.pixels()).distinct().count();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleHasAPictureInBothThemes(GalleryExample example) {
        Document finished = example.finished();
        Raster light = picture(finished);
        Raster dark = thumbnails.of(finished, SIZE, Palette.DARK);
        assertThat(List.of(light.width(), light.height())).containsExactly(264, 165);
        assertThat(colours(light)).isGreaterThan(20);
        assertThat(colours(dark)).isGreaterThan(20);
        assertThat(alike(light, dark)).isFalse();
        assertThat(ground(light)).isNotEqualTo(ground(tile("")));
    }

    @Test
    void classesHaveTheColoursThatTheyHaveInTheWindow() {
        Experiment blobs = Experiment.first().withSamples(new SampleSource.Named(DatasetSpec.of(Generator.BLOBS)));
        Raster drawn = picture(Document.EMPTY.withTitle("Mine").withNetwork(NetworkSpec.of(blobs)));
        ClassColours classes = Palette.LIGHT.field().classes(3);
        for (int place = 0; place < 3; place++) {
            Colour colour = classes.of(place);
            int pixel = 0xff000000 | colour.red() << 16 | colour.green() << 8 | colour.blue();
            assertThat(Arrays.stream(drawn.pixels())
                            .filter(each -> each == pixel)
                            .count())
                    .as("pixels of class %d", place)
                    .isGreaterThan(50);
        }
    }

    @Test
    void aPictureHasAsManyPixelsAsTheScreenNeeds() {
        Document document = text("a = 2\nL = a*a");
        Raster fine = thumbnails.of(document, new ThumbnailSize(264, 165, 2.5), Palette.LIGHT);
        assertThat(List.of(fine.width(), fine.height())).containsExactly(660, 413);
        assertThat(alike(picture(document), picture(document))).isTrue();
    }

    @Test
    void theStepAndTheSettingsOfTheDocumentAreSeen() {
        Document start = text("a = 2\nb = 3\nL = a*b");
        Document end = start.withExpression(start.expression().withStep(ExpressionSpec.AT_END));
        assertThat(alike(picture(start), picture(end))).isFalse();
    }

    @Test
    void theWorkspaceThatIsOpenIsShown() {
        Document both = text("a = 2\nL = a*a");
        Document network = both.withView(ViewSpec.FIRST.withWorkspace("network"));
        assertThat(alike(picture(network), picture(both))).isFalse();
        Document onlyNetwork = Gallery.all().getLast().document().withView(ViewSpec.FIRST);
        assertThat(alike(picture(onlyNetwork), picture(Gallery.all().getLast().document())))
                .isTrue();
    }

    @Test
    void aGraphOfAPartOfTheNetworkThatNoTextMadeShowsTheNetwork() {
        ExpressionSpec graph = ExpressionSpec.of("# the loss of 200 samples").withOrigin(new GraphOrigin.OfAll());
        Document document = Document.EMPTY.withExpression(graph);
        Document network = document.withView(ViewSpec.FIRST.withWorkspace("network"));
        assertThat(alike(picture(document), picture(network))).isTrue();
    }

    @Test
    void aDocumentWithNothingInItSaysSo() {
        assertThat(alike(
                        picture(Document.EMPTY), thumbnails.tile("Untitled", "Nothing in it yet", SIZE, Palette.LIGHT)))
                .isTrue();
    }

    @Test
    void aTextWithErrorsSaysHowMany() {
        assertThat(alike(picture(text("a = tahn(")), tile("1 error in the text")))
                .isTrue();
        assertThat(alike(picture(text("a = )\nb = tahn(1)\n")), tile("2 errors in the text")))
                .isTrue();
    }

    @Test
    void aLargeGraphSaysHowManyStatementsItHas() {
        assertThat(alike(picture(text(chain(1199))), tile("1,200 statements"))).isTrue();
        String wide = "a = 1\nL = " + String.join(" + ", Collections.nCopies(500, "a"));
        assertThat(alike(picture(text(wide)), tile("2 statements"))).isTrue();
    }

    @Test
    void aTextThatIsTooLongToBeReadQuicklySaysHowManyLinesItHas() {
        assertThat(alike(picture(text(chain(100_000))), tile("100,001 lines"))).isTrue();
    }

    @Test
    void aLargeGraphThatIsFoldedHasAPicture() {
        String grouped = IntStream.range(0, 100)
                .mapToObj(group -> "# group: part\na = a*2 + 1\nb = a*a\n# end\n")
                .collect(Collectors.joining("", "a = 1\n# group: all\n", "# end\nL = a + 1\n"));
        Document folded = text(grouped);
        FoldingSpec open = new FoldingSpec(Optional.of(Level.SCALAR), Set.of());
        Document opened = folded.withExpression(folded.expression().withFolding(open));
        assertThat(alike(picture(opened), tile("202 statements"))).isTrue();
        assertThat(ground(picture(folded))).isNotEqualTo(ground(tile("")));
    }

    private static String chain(int statements) {
        return IntStream.range(0, statements)
                .mapToObj(index -> "a = a + 1\n")
                .collect(Collectors.joining("", "a = 1\n", ""));
    }

    @Test
    void whatCannotBeDrawnSaysWhy() {
        Dataset number = Dataset.numbers(new double[][] {{1, 2}, {3, 4}}, new double[] {1, 2});
        Experiment classes = ReadyExperiment.MICROGRAD_DEMO.experiment();
        Experiment unfit = new Experiment(
                new SampleSource.Own("mine.csv", new Split(number, number)),
                classes.features(),
                classes.layers(),
                classes.initialisation(),
                true,
                1,
                classes.training(),
                classes.stop());
        assertThat(ground(picture(text("").withNetwork(NetworkSpec.of(unfit))))).isEqualTo(ground(tile("")));
    }

    @Test
    void theLargestNetworkOfManyInputsHasAPicture() {
        double[][] inputs = new double[MlpSpec.MOST_INPUTS][300];
        Arrays.setAll(
                inputs,
                input -> IntStream.range(0, 300)
                        .mapToDouble(sample -> Math.sin(input * sample))
                        .toArray());
        double[] labels = IntStream.range(0, 300)
                .mapToDouble(sample -> sample % 2 * 2 - 1)
                .toArray();
        Dataset data = Dataset.classes(inputs, labels);
        Experiment large = Experiment.first()
                .withSamples(new SampleSource.Own("many.csv", new Split(data, data)))
                .withLayers(
                        MlpSpec.layers(List.of(64, 64, 64, 64, 64, 64, 64, 64, 1), Activation.TANH, Activation.TANH));
        assertThat(colours(picture(text("").withNetwork(NetworkSpec.of(large)))))
                .isGreaterThan(100);
    }

    @Test
    void aTileCutsWhatIsTooLongAndHasAnyText() {
        String endless = "x".repeat(10_000);
        assertThat(colours(thumbnails.tile(endless, endless, SIZE, Palette.DARK)))
                .isGreaterThan(5);
        assertThat(colours(thumbnails.tile("", "", SIZE, Palette.DARK))).isEqualTo(1);
        assertThat(colours(thumbnails.tile("a", "\u202e\u0000\n\n" + "word ".repeat(900), SIZE, Palette.DARK)))
                .isGreaterThan(5);
        Raster smallest = thumbnails.of(text("a = 1"), new ThumbnailSize(1, 1, 0.1), Palette.DARK);
        assertThat(smallest.pixels()).hasSize(1);
    }

    @Test
    void aThreadThatIsInterruptedGetsATileAndStaysInterrupted() {
        Thread.currentThread().interrupt();
        Raster given = picture(text("a = 1\nL = a*a"));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(given.pixels()).hasSize(264 * 165);
    }
}
