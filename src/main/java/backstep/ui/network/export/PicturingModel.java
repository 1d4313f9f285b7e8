package backstep.ui.network.export;

import backstep.export.ExportFormat;
import backstep.export.ExportOptions;
import backstep.export.Exporter;
import backstep.export.PictureExport;
import backstep.picture.Palette;
import backstep.text.Messages;
import backstep.ui.task.Tasks;
import backstep.ui.widget.FileKind;
import backstep.ui.widget.SaveWindow;
import backstep.ui.widget.Saving;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableStringValue;

/** Which picture is to be written, and how. */
public final class PicturingModel implements SaveWindow.Target {

    private static final String CSV = "csv";

    private final List<Offer> offers;
    private final Path[] read;
    private final ObjectProperty<Offer> chosen;
    private final ObjectProperty<ExportFormat> format = new SimpleObjectProperty<>(ExportFormat.SVG);
    private final ObjectProperty<Integer> scale = new SimpleObjectProperty<>(2);
    private final BooleanProperty dark = new SimpleBooleanProperty();
    private final StringProperty hindrance = new SimpleStringProperty("");
    private final Saving saving;

    /**
     * Nothing is chosen yet.
     *
     * @param offers at least one
     * @param read files that hold what the window shows, none of which is to be written over
     */
    public PicturingModel(List<Offer> offers, List<Path> read, Tasks tasks) {
        this.offers = List.copyOf(offers);
        this.read = read.toArray(Path[]::new);
        this.chosen = new SimpleObjectProperty<>(offers.getFirst());
        this.saving = new Saving(tasks);
        chosen.subscribe((was, is) -> look());
    }

    /** What there is at the moment becomes the choice, unless it was made before. */
    void begin(boolean darkColours) {
        dark.set(darkColours);
        if (!chosen.get().isThere()) {
            offers.stream().filter(Offer::isThere).findFirst().ifPresent(chosen::set);
        }
        look();
    }

    private void look() {
        hindrance.set(chosen.get().isThere() ? "" : Messages.text("ui.picturing.nothing"));
    }

    @Override
    public ObservableStringValue hindrance() {
        return hindrance;
    }

    List<Offer> offers() {
        return offers;
    }

    @Override
    public FileKind kind() {
        return switch (chosen.get()) {
            case Offer.Picture _ ->
                new FileKind(format.get().description(), format.get().ending());
            case Offer.Table _ -> new FileKind(Messages.text("ui.picturing.csv"), CSV);
        };
    }

    @Override
    public String suggestedName() {
        return Messages.text("ui.picturing.file." + chosen.get().id()) + "." + kind().ending();
    }

    @Override
    public void write(Path file) {
        switch (chosen.get()) {
            case Offer.Picture picture -> write(picture, file);
            case Offer.Table table ->
                table.values()
                        .get()
                        .ifPresentOrElse(
                                values -> saving.save(
                                        file, (target, report) -> new Exporter().export(values, target), read),
                                this::refuse);
        }
    }

    private void write(Offer.Picture picture, Path file) {
        Palette palette = dark.get() ? Palette.DARK : Palette.LIGHT;
        Optional<PictureExport> drawing = picture.drawing().apply(palette);
        ExportFormat wanted = format.get();
        ExportOptions options = ExportOptions.DEFAULT.withPalette(palette).withScale(scale.get());
        drawing.ifPresentOrElse(
                there -> saving.save(
                        file, (target, report) -> new Exporter().export(there, wanted, options, target), read),
                this::refuse);
    }

    private void refuse() {
        saving.refuse(Messages.text("ui.picturing.nothing"));
    }

    @Override
    public Saving saving() {
        return saving;
    }

    ObjectProperty<Offer> chosenProperty() {
        return chosen;
    }

    /** Of a picture. */
    ObjectProperty<ExportFormat> formatProperty() {
        return format;
    }

    /** Pixels of a PNG for one pixel at 100 %. */
    ObjectProperty<Integer> scaleProperty() {
        return scale;
    }

    /** Whether a picture has the colours of dark themes. */
    BooleanProperty darkProperty() {
        return dark;
    }
}
