package backstep.picture;

/**
 * How a text is set.
 *
 * @param size the font size in pixels at 100 %
 * @param anchor which point of the text the given x is
 */
public record TextStyle(Face face, double size, Colour colour, Anchor anchor) {

    /** The faces that a picture uses. */
    public enum Face {
        SANS,
        SANS_BOLD,
        MONO,
        MONO_BOLD;

        /** Whether every character has the same width. */
        public boolean isMono() {
            return this == MONO || this == MONO_BOLD;
        }

        public boolean isBold() {
            return this == SANS_BOLD || this == MONO_BOLD;
        }

        /** The face of the other family and the same weight, for characters that this one lacks. */
        public Face other() {
            return switch (this) {
                case SANS -> MONO;
                case SANS_BOLD -> MONO_BOLD;
                case MONO -> SANS;
                case MONO_BOLD -> SANS_BOLD;
            };
        }
    }

    /** Where a text lies about its x. */
    public enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** The same style in another size. */
    public TextStyle withSize(double other) {
        return new TextStyle(face, other, colour, anchor);
    }
}
