package backstep.lang;

/** What a name can stand for that is no value. */
enum Meaning {
    /** A drawing, as graphviz and matplotlib make them. */
    DRAWING,
    /** A function that the text defines. */
    FUNCTION
}
