package backstep.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.export.ExportFormat;
import backstep.export.PictureExport;
import backstep.export.Preview;
import backstep.export.Previewer.Room;
import backstep.export.RunOptions;
import backstep.export.RunSteps;
import backstep.export.TableExport;
import backstep.geometry.Bounds;
import backstep.picture.Palette;
import backstep.progress.Meter;
import backstep.ui.export.ExportModel.Offered;
import backstep.ui.task.QueuedWorkers;
import backstep.ui.task.Tasks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workers and the window's thread are queues that the test empties. */
class ExportModelTest {

    private final Queue<Runnable> work = new ArrayDeque<>();
    private final Queue<Runnable> window = new ArrayDeque<>();
    private final Tasks tasks = new Tasks(new QueuedWorkers(work), window::add);
    private final SimpleIntegerProperty source = new SimpleIntegerProperty();
    private final List<Path> read = new ArrayList<>();
    private final TestOffer graph = new TestOffer("graph", "L", true, ExportFormat.GRAPHS);
    private final TestOffer boundary = new TestOffer("boundary", "boundary", false, ExportFormat.PICTURES);
    private final TestOffer figures = new TestOffer("figures", "loss", false, List.of(ExportFormat.CSV));
    private String title = "";
    private final ExportModel model = new ExportModel(
            new Offered(List.of(graph, boundary, figures), () -> read, List.of(source)), () -> title, tasks);

    @TempDir
    private Path folder;

    /** Something whose making the test decides. */
    private final class TestOffer implements Offer {
        private final String id;
        private final String file;
        private final boolean main;
        private final List<ExportFormat> formats;
        private final IntegerProperty kind = new SimpleIntegerProperty();
        private final Part part = new Part("state", new SimpleBooleanProperty(true));
        private String hindrance = "";
        private String problem = "";
        private int made;

        TestOffer(String id, String file, boolean main, List<ExportFormat> formats) {
            this.id = id;
            this.file = file;
            this.main = main;
            this.formats = formats;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public String title() {
            return id;
        }

        @Override
        public Optional<String> hindrance() {
            return Optional.of(hindrance).filter(text -> !text.isEmpty());
        }

        @Override
        public List<ExportFormat> formats() {
            return formats;
        }

        @Override
        public Optional<Kinds> kinds() {
            return main ? Optional.of(new Kinds("level", List.of("one", "two"), kind)) : Optional.empty();
        }

        @Override
        public List<Part> parts() {
            return main ? List.of(part) : List.of();
        }

        @Override
        public String fileName() {
            return file;
        }

        @Override
        public boolean isMain() {
            return main;
        }

        @Override
        public Work work(Palette palette) {
            double width =
                    52 + 10 * source.get() + 100 * kind.get() + (part.wanted().get() ? 0 : 1000);
            return new Work(0.5, saying -> {
                Meter placing = saying.apply("Placing 7 nodes");
                placing.at(0.5);
                made++;
                if (!problem.isEmpty()) {
                    throw new IOException(problem);
                }
                return formats.contains(ExportFormat.CSV)
                        ? new TableExport("run,loss\n1,2\n")
                        : new PictureExport(
                                id,
                                id,
                                width,
                                52,
                                surface ->
                                        surface.rectangle(new Bounds(0, 0, width, 52), 0, 0, palette.accent(), null));
            });
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ''                    | L.svg          | boundary.svg                | loss.csv
        lesson one            | lesson one.svg | lesson one boundary.svg     | lesson one loss.csv
        a/b: ∂L?              | a_b_ ∂L_.svg   | a_b_ ∂L_ boundary.svg       | a_b_ ∂L_ loss.csv
        ..                    | L.svg          | boundary.svg                | loss.csv
        """)
    void filesAreCalledAsTheDocumentIs(String document, String ofGraph, String ofBoundary, String ofFigures) {
        title = document;
        open();
        assertThat(List.of(name(graph), name(boundary), name(figures))).containsExactly(ofGraph, ofBoundary, ofFigures);
    }

    private String name(Offer offer) {
        model.chosenProperty().set(offer);
        return model.suggestedName();
    }

    @Test
    void theFirstThatMakesSenseIsChosen() {
        graph.hindrance = "there is no graph";
        open();
        assertThat(model.chosenProperty().get()).isEqualTo(boundary);
        model.close();
        model.chosenProperty().set(figures);
        open();
        assertThat(model.chosenProperty().get()).isEqualTo(figures);
    }

    @Test
    void aFormatThatTheChoiceDoesNotHaveGivesWayUntilOneDoes() {
        open();
        model.wishProperty().set(ExportFormat.PDF);
        model.chosenProperty().set(figures);
        assertThat(model.formatProperty().get()).isEqualTo(ExportFormat.CSV);
        model.chosenProperty().set(boundary);
        assertThat(model.formatProperty().get()).isEqualTo(ExportFormat.PDF);
        model.wishProperty().set(ExportFormat.JSON);
        assertThat(model.formatProperty().get()).isEqualTo(ExportFormat.SVG);
    }

    @Test
    void aPreviewIsMadeAwayFromTheWindowAndSaysWhatItDoes() {
        open();
        assertThat(model.preview().doingProperty().get()).isEqualTo("Making the preview");
        assertThat(model.preview().shownProperty().get()).isEmpty();
        QueuedWorkers.drain(work);
        window.remove().run();
        assertThat(model.preview().doingProperty().get()).isEqualTo("Placing 7 nodes");
        QueuedWorkers.drain(window);
        assertThat(model.preview().doingProperty().get()).isEmpty();
        assertThat(shownSize()).isEqualTo("100 × 100 pixels");
    }

    @Test
    void everyChoiceMakesAnotherPreviewAndTheLastStaysMeanwhile() {
        open();
        settle();
        model.scaleProperty().set(4);
        model.wishProperty().set(ExportFormat.PNG);
        assertThat(shownSize()).isEqualTo("100 × 100 pixels");
        settle();
        assertThat(shownSize()).isEqualTo("400 × 400 pixels");
        model.wishProperty().set(ExportFormat.SVG);
        graph.kind.set(1);
        settle();
        assertThat(shownSize()).isEqualTo("200 × 100 pixels");
        graph.part.wanted().set(false);
        settle();
        assertThat(shownSize()).isEqualTo("1,200 × 100 pixels");
        model.darkProperty().set(true);
        settle();
        assertThat(picture().raster().pixels()[0]).isEqualTo(0xff0d1117);
        model.roomProperty().set(new Room(120, 100, 1));
        settle();
        assertThat(picture().raster().width()).isEqualTo(120);
        model.chosenProperty().set(figures);
        settle();
        assertThat(model.preview().shownProperty().get()).contains(new Preview.Text("run,loss\n1,2\n", true));
    }

    @Test
    void whatIsShownChangesOneAfterTheOther() {
        open();
        settle();
        for (int change = 1; change <= 50; change++) {
            source.set(change);
        }
        assertThat(graph.made).isEqualTo(1);
        settle();
        assertThat(graph.made).isEqualTo(3);
        assertThat(shownSize()).isEqualTo("600 × 100 pixels");
    }

    @Test
    void aChoiceOfStepsBeginsWithTheWholeRunAndStaysWhereItCan() {
        RunChoice choice = model.run();
        choice.open(7);
        choice.partProperty().set(RunSteps.Part.CHOICE);
        assertThat(choice.options("L", "a = 2").steps()).isEqualTo(RunSteps.between(0, 7));
        choice.firstProperty().set(5);
        choice.lastProperty().set(3);
        choice.open(9);
        assertThat(choice.options("L", "a = 2")).isEqualTo(new RunOptions("L", "a = 2", RunSteps.between(3, 5), 2));
        choice.open(2);
        assertThat(choice.options("", "").steps()).isEqualTo(RunSteps.between(0, 2));
    }

    @Test
    void whyThereIsNoPreviewIsSaid() {
        graph.problem = "the layout engine failed";
        open();
        settle();
        assertThat(model.preview().problemProperty().get())
                .isEqualTo("This cannot be exported as it is: the layout engine failed");
        assertThat(model.preview().shownProperty().get()).isEmpty();
        assertThat(model.preview().doingProperty().get()).isEmpty();
        model.chosenProperty().set(boundary);
        settle();
        assertThat(model.preview().problemProperty().get()).isEmpty();
        model.wishProperty().set(ExportFormat.PNG);
        model.scaleProperty().set(1000);
        settle();
        assertThat(model.preview().problemProperty().get())
                .isEqualTo("This cannot be exported as it is: the picture would have 100000 × 100000 pixels, more than"
                        + " 50 million; choose a smaller scale, or SVG or PDF, which have no pixels");
    }

    @Test
    void whatGoesWhileTheWindowIsOpenIsSaidAndNotWritten() {
        open();
        settle();
        graph.hindrance = "There is no graph.";
        source.set(1);
        assertThat(model.hindrance().get()).isEqualTo("There is no graph.");
        assertThat(model.preview().shownProperty().get()).isEmpty();
        model.write(folder.resolve("graph.svg"));
        settle();
        assertThat(folder).isEmptyDirectory();
        assertThat(model.saving().problemProperty().get()).isEqualTo("There is no graph.");
    }

    @Test
    void itIsWrittenAsItWasShown() throws IOException {
        open();
        settle();
        Path file = folder.resolve("graph.svg");
        model.write(file);
        settle();
        assertThat(model.saving().writtenProperty().get()).contains(file);
        assertThat(Files.readString(file)).contains("width=\"100\"");
    }

    @Test
    void aFileThatIsReadIsNotWrittenOver() throws IOException {
        Path file = Files.writeString(folder.resolve("samples.csv"), "mine");
        read.add(file);
        open();
        model.chosenProperty().set(figures);
        model.write(file);
        settle();
        assertThat(model.saving().problemProperty().get()).contains("it is also what is read here");
        assertThat(file).hasContent("mine");
    }

    @Test
    void writingPutsThePreviewOffUntilItFails() {
        open();
        model.write(folder.resolve("gone").resolve("graph.svg"));
        assertThat(model.preview().makingProperty().get()).isFalse();
        settle();
        assertThat(model.saving().problemProperty().get()).contains("does not exist");
        assertThat(shownSize()).isEqualTo("100 × 100 pixels");
    }

    @Test
    void afterwardsNothingIsFollowedOrKept() {
        open();
        settle();
        model.close();
        assertThat(model.preview().shownProperty().get()).isEmpty();
        source.set(1);
        model.darkProperty().set(true);
        assertThat(work).isEmpty();
    }

    private void open() {
        model.open(false);
    }

    private void settle() {
        while (!work.isEmpty() || !window.isEmpty()) {
            QueuedWorkers.drain(work);
            QueuedWorkers.drain(window);
        }
    }

    private Preview.Picture picture() {
        return (Preview.Picture) model.preview().shownProperty().get().orElseThrow();
    }

    private String shownSize() {
        return picture().size();
    }
}
