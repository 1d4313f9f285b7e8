package backstep.ui.expression.model;

import backstep.text.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/** Expressions to begin with. The text of each is a resource beside this class, its title a message. */
public enum Example {
    LECTURE_L,
    NEURON_TANH,
    NEURON_EXP,
    REUSE_SUM,
    REUSE_PRODUCT,
    ORDER_MATTERS,
    MICROGRAD,
    PARABOLA,
    OVERFLOW;

    /** The name in file names and identifiers. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String title() {
        return Messages.text("ui.example." + id());
    }

    /** What it shows, in a sentence. */
    public String description() {
        return Messages.text("ui.example." + id() + ".about");
    }

    public String text() {
        String path = "/backstep/ui/expression/model/examples/" + id() + ".txt";
        try (InputStream stream = Objects.requireNonNull(Example.class.getResourceAsStream(path), path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
