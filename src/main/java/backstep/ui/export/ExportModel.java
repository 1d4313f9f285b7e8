package backstep.ui.export;

import backstep.export.ExportFormat;
import backstep.export.ExportOptions;
import backstep.export.Exportable;
import backstep.export.Exporter;
import backstep.export.Previewer.Room;
import backstep.files.FileNames;
import backstep.picture.Palette;
import backstep.text.Messages;
import backstep.ui.export.Offer.Work;
import backstep.ui.task.Tasks;
import backstep.ui.widget.FileKind;
import backstep.ui.widget.Saving;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/** What of a workspace is to be exported and how, what that will look like, and how the last export went. */
public final class ExportModel {

    private final Offered offered;
    private final Supplier<String> document;
    private final ObjectProperty<Offer> chosen;
    private final ObjectProperty<ExportFormat> wish = new SimpleObjectProperty<>(ExportFormat.SVG);
    private final ReadOnlyObjectWrapper<ExportFormat> format = new ReadOnlyObjectWrapper<>(ExportFormat.SVG);
    private final ObjectProperty<Integer> scale = new SimpleObjectProperty<>(2);
    private final BooleanProperty dark = new SimpleBooleanProperty();
    private final RunChoice run = new RunChoice();
    private final ObjectProperty<Room> room = new SimpleObjectProperty<>(new Room(480, 400, 1));
    private final StringProperty hindrance = new SimpleStringProperty("");
    private final PreviewModel preview;
    private final Saving saving;
    private Subscription open = Subscription.EMPTY;
    private boolean outdated;

    /**
     * What a workspace offers.
     *
     * @param all at least one
     * @param read files that hold what is shown, none of which is to be written over
     * @param sources change whenever what is offered changes
     */
    public record Offered(List<Offer> all, Supplier<List<Path>> read, List<? extends ObservableValue<?>> sources) {

        public Offered {
            all = List.copyOf(all);
            sources = List.copyOf(sources);
        }
    }

    /**
     * Nothing is exported yet.
     *
     * @param document the title of the document, or the name of its file without an ending; empty while it has neither
     */
    public ExportModel(Offered offered, Supplier<String> document, Tasks tasks) {
        this.offered = offered;
        this.document = document;
        this.chosen = new SimpleObjectProperty<>(offered.all().getFirst());
        this.preview = new PreviewModel(tasks);
        this.saving = new Saving(tasks);
        preview.makingProperty().subscribe((was, is) -> catchUp());
        saving.writingProperty().subscribe((was, is) -> writing(is));
    }

    /** Follows what is offered from now on; a choice that makes no sense any more gives way to the first that does. */
    void open(boolean darkColours) {
        saving.reset();
        dark.set(darkColours);
        run.open(lastStep());
        if (chosen.get().hindrance().isPresent()) {
            offers().stream()
                    .filter(offer -> offer.hindrance().isEmpty())
                    .findFirst()
                    .ifPresent(chosen::set);
        }
        Stream<ObservableValue<?>> choices = Stream.concat(
                Stream.concat(Stream.of(chosen, wish, scale, dark, room), run.all().stream()),
                offers().stream()
                        .flatMap(offer -> Stream.concat(
                                offer.kinds().stream().map(Offer.Kinds::chosen),
                                offer.parts().stream().map(Offer.Part::wanted))));
        open = Subscription.combine(Stream.concat(
                        choices.distinct().map(each -> each.subscribe((was, is) -> look(false))),
                        offered.sources().stream().map(each -> each.subscribe((was, is) -> lookAgain())))
                .toArray(Subscription[]::new));
        look(false);
    }

    /** Gives up whatever is under way. */
    void close() {
        open.unsubscribe();
        open = Subscription.EMPTY;
        outdated = false;
        saving.cancel();
        preview.clear();
    }

    /** What is offered may change quicker than it can be shown: then one change is shown after the other. */
    private void lookAgain() {
        if (preview.makingProperty().get()) {
            outdated = true;
            lookForHindrance();
        } else {
            look(true);
        }
    }

    private void catchUp() {
        if (outdated
                && !preview.makingProperty().get()
                && !saving.writingProperty().get()) {
            look(preview.shownProperty().get().isPresent());
        }
    }

    private void look(boolean quietly) {
        List<ExportFormat> possible = chosen.get().formats();
        format.set(possible.contains(wish.get()) ? wish.get() : possible.getFirst());
        lookForHindrance();
        outdated = saving.writingProperty().get();
        if (!hindrance.get().isEmpty()) {
            preview.clear();
        } else if (!outdated) {
            preview.make(chosen.get().work(palette()), format.get(), options(), room.get(), quietly);
        }
    }

    private void lookForHindrance() {
        hindrance.set(chosen.get().hindrance().orElse(""));
    }

    /** What is written needs the processor more; if it could not be written, the preview goes on. */
    private void writing(boolean begins) {
        if (begins) {
            outdated |= preview.makingProperty().get();
            preview.cancel();
        } else {
            catchUp();
        }
    }

    /** Writes what is chosen to a file. */
    void write(Path file) {
        lookForHindrance();
        if (!hindrance.get().isEmpty()) {
            saving.refuse(hindrance.get());
            return;
        }
        Work work = chosen.get().work(palette());
        ExportFormat wanted = format.get();
        ExportOptions options = options();
        saving.save(
                file,
                (target, report) -> {
                    Exportable subject =
                            work.making().make(words -> report.saying(words).part(0, work.share()));
                    String writing = Messages.text("ui.export.writing", target.getFileName());
                    new Exporter()
                            .export(
                                    subject,
                                    wanted,
                                    options,
                                    target,
                                    report.saying(writing).part(work.share(), 1));
                },
                offered.read().get().toArray(Path[]::new));
    }

    private ExportOptions options() {
        return ExportOptions.DEFAULT
                .withPalette(palette())
                .withScale(scale.get())
                .withRun(run.options(document.get(), chosen.get().text()));
    }

    private Palette palette() {
        return dark.get() ? Palette.DARK : Palette.LIGHT;
    }

    /** The last step of whatever runs are offered. */
    int lastStep() {
        return offers().stream().mapToInt(Offer::lastStep).max().orElse(0);
    }

    RunChoice run() {
        return run;
    }

    FileKind kind() {
        return new FileKind(format.get().description(), format.get().ending());
    }

    /** A name for the file, ending included: that of the document, and what of it this is. */
    String suggestedName() {
        Offer offer = chosen.get();
        String name = FileNames.of(document.get());
        String whole =
                name.isEmpty() ? FileNames.of(offer.fileName()) : offer.isMain() ? name : name + " " + offer.fileName();
        return whole + "." + format.get().ending();
    }

    List<Offer> offers() {
        return offered.all();
    }

    /** Why there is nothing to write now; empty where there is something. */
    ObservableStringValue hindrance() {
        return hindrance;
    }

    Saving saving() {
        return saving;
    }

    PreviewModel preview() {
        return preview;
    }

    ObjectProperty<Offer> chosenProperty() {
        return chosen;
    }

    /** The format that was chosen last, which is not that of every offer. */
    ObjectProperty<ExportFormat> wishProperty() {
        return wish;
    }

    /** The format in which it will be written. */
    ReadOnlyObjectProperty<ExportFormat> formatProperty() {
        return format.getReadOnlyProperty();
    }

    /** Pixels of an image for one pixel at 100 %. */
    ObjectProperty<Integer> scaleProperty() {
        return scale;
    }

    /** Whether a picture has the colours of dark themes. */
    BooleanProperty darkProperty() {
        return dark;
    }

    /** The room that the window has for a picture. */
    ObjectProperty<Room> roomProperty() {
        return room;
    }
}
