package backstep.lang;

/** The kinds of words that an editor colours. */
public enum WordKind {
    NUMBER,
    /** A name that stands for a value. */
    NAME,
    /** A name before an opening parenthesis. */
    FUNCTION,
    KEYWORD,
    STRING,
    OPERATOR,
    COMMENT
}
