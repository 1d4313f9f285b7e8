package backstep.document;

/**
 * The whole state that a person has made. Every change makes another one; {@link History} keeps them. Immutable, and
 * equal to another one if all that a person has made is equal.
 *
 * @param title what the person calls it; empty for one without a name
 * @param expression the expression with everything that was set in it
 * @param network the network with its samples and what it has learned
 * @param slope the function whose slope is looked at
 * @param view how the window shows them; it is saved, but a change of it alone is nothing that work was lost by
 * @param newer what a newer version of the program wrote and this one has no meaning for, to be written back
 */
public record Document(
        String title,
        ExpressionSpec expression,
        NetworkSpec network,
        SlopeSpec slope,
        ViewSpec view,
        NewerFields newer) {

    /** Nothing was done yet: no text, the first experiment. */
    public static final Document EMPTY = new Document(
            "", ExpressionSpec.EMPTY, NetworkSpec.FIRST, SlopeSpec.FIRST, ViewSpec.FIRST, NewerFields.NONE);

    public Document withTitle(String other) {
        return new Document(other, expression, network, slope, view, newer);
    }

    public Document withExpression(ExpressionSpec other) {
        return new Document(title, other, network, slope, view, newer);
    }

    public Document withNetwork(NetworkSpec other) {
        return new Document(title, expression, other, slope, view, newer);
    }

    public Document withSlope(SlopeSpec other) {
        return new Document(title, expression, network, other, view, newer);
    }

    public Document withView(ViewSpec other) {
        return new Document(title, expression, network, slope, other, newer);
    }

    Document withNewer(NewerFields other) {
        return new Document(title, expression, network, slope, view, other);
    }
}
