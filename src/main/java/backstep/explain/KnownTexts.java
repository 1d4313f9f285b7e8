package backstep.explain;

import backstep.engine.Known;
import backstep.engine.Quantity;
import backstep.text.Messages;
import java.util.function.DoubleFunction;

/** Writes a figure as far as it is known: {@code not yet}, {@code −6 so far}, {@code −2}. */
public final class KnownTexts {

    private KnownTexts() {}

    /** What stands for a figure that is not known. */
    public static String notYet() {
        return Messages.text("explain.known.notYet");
    }

    /** What stands for a gradient that is not kept. */
    public static String noGradient() {
        return Messages.text("explain.known.noGradient");
    }

    /**
     * A node's value.
     *
     * @param format writes the number, such as {@link backstep.text.Numbers#full}
     */
    public static String value(Known known, int node, DoubleFunction<String> format) {
        return figure(known, node, Quantity.DATA, format);
    }

    /** A node's gradient; a part of it is called so, or it would be taken for the whole. */
    public static String gradient(Known known, int node, DoubleFunction<String> format) {
        return figure(known, node, Quantity.GRAD, format);
    }

    /** A node's value or gradient. */
    public static String figure(Known known, int node, Quantity figure, DoubleFunction<String> format) {
        if (figure == Quantity.GRAD && !known.graph().carriesGradient(node)) {
            return noGradient();
        }
        if (!known.knows(node, figure)) {
            return notYet();
        }
        return soFar(format.apply(known.figure(node, figure)), known.isPartial(node, figure));
    }

    /** A figure, of which there will be more if it is partial: {@code −6 so far}. */
    public static String soFar(String figure, boolean partial) {
        return partial ? Messages.text("explain.known.soFar", figure) : figure;
    }
}
