package backstep.ui.export;

import backstep.export.Drawable;
import backstep.export.ExportFormat;
import backstep.export.Exportable;
import backstep.export.SpecExport;
import backstep.export.TableExport;
import backstep.picture.Palette;
import backstep.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Something that is written as it is on screen. Its text is the message {@code ui.export.offer.id}, the name of its file
 * {@code ui.export.file.id}.
 *
 * @param subject as it is at the moment, in the colours of a palette, to be had on any thread; empty if there is none
 * @param missing the message that says why there is none
 */
public record ReadyOffer(
        String id,
        List<ExportFormat> formats,
        Function<Palette, Optional<Supplier<Exportable>>> subject,
        String missing)
        implements Offer {

    /** A picture. */
    public static ReadyOffer picture(String id, Function<Palette, Optional<? extends Drawable>> drawing) {
        return new ReadyOffer(
                id,
                ExportFormat.PICTURES,
                palette -> drawing.apply(palette).map(there -> () -> there),
                "ui.export.nothingYet");
    }

    /**
     * Figures.
     *
     * @param values gives what is there at the moment as comma-separated values, to be had on any thread
     */
    public static ReadyOffer table(String id, Supplier<Supplier<String>> values) {
        return new ReadyOffer(
                id,
                List.of(ExportFormat.CSV),
                palette -> {
                    Supplier<String> text = values.get();
                    return Optional.of(() -> new TableExport(text.get()));
                },
                "ui.export.nothingYet");
    }

    /**
     * Figures that there may be.
     *
     * @param values gives what is there at the moment as comma-separated values, to be had on any thread
     */
    public static ReadyOffer someTable(String id, Supplier<Optional<Supplier<String>>> values) {
        return new ReadyOffer(
                id,
                List.of(ExportFormat.CSV),
                palette -> values.get().map(text -> () -> new TableExport(text.get())),
                "ui.export.nothingYet");
    }

    /**
     * A training spec.
     *
     * @param json gives it as it is at the moment, to be had on any thread
     */
    public static ReadyOffer spec(String id, Supplier<Supplier<String>> json) {
        return new ReadyOffer(
                id,
                List.of(ExportFormat.JSON),
                palette -> {
                    Supplier<String> text = json.get();
                    return Optional.of(() -> new SpecExport(text.get()));
                },
                "ui.export.nothingYet");
    }

    /** The same, with another message where there is none. */
    public ReadyOffer orSaying(String message) {
        return new ReadyOffer(id, formats, subject, message);
    }

    @Override
    public String title() {
        return Messages.text("ui.export.offer." + id);
    }

    @Override
    public Optional<String> hindrance() {
        return subject.apply(Palette.LIGHT).isPresent() ? Optional.empty() : Optional.of(Messages.text(missing));
    }

    @Override
    public String fileName() {
        return Messages.text("ui.export.file." + id);
    }

    @Override
    public boolean isMain() {
        return false;
    }

    @Override
    public Work work(Palette palette) {
        Supplier<Exportable> present = subject.apply(palette).orElseThrow();
        return new Work(0, saying -> present.get());
    }
}
