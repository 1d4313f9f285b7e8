package backstep.ui.network.export;

import backstep.export.PictureExport;
import backstep.picture.Palette;
import backstep.text.Messages;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Something that can be written to a file. Asked for on the JavaFX thread. */
public sealed interface Offer {

    /** A short name; its text is the message {@code ui.picturing.offer.id}. */
    String id();

    /** Whether there is anything to be written at the moment. */
    boolean isThere();

    /** What it is, for people who choose. */
    default String text() {
        return Messages.text("ui.picturing.offer." + id());
    }

    /**
     * A picture.
     *
     * @param drawing as it is at the moment, in the colours of a palette; empty if there is none
     */
    record Picture(String id, Function<Palette, Optional<PictureExport>> drawing) implements Offer {
        @Override
        public boolean isThere() {
            return drawing.apply(Palette.LIGHT).isPresent();
        }
    }

    /**
     * Figures.
     *
     * @param values comma-separated, as they are at the moment; empty if there are none
     */
    record Table(String id, Supplier<Optional<String>> values) implements Offer {
        @Override
        public boolean isThere() {
            return values.get().isPresent();
        }
    }
}
