package backstep.export;

/** Takes down a document of elements, one inside the other. Each call returns the document itself. */
interface Markup {

    /** Begins an element inside the current one. */
    Markup open(String element);

    /** Adds an attribute to the element that was just begun. */
    Markup attribute(String name, String value);

    /** The same, with two decimals. */
    default Markup attribute(String name, double value) {
        return attribute(name, Decimal.of(value));
    }

    /** Writes text into the current element. */
    Markup text(String text);

    /** Ends the current element. */
    Markup close();
}
