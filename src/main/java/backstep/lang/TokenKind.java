package backstep.lang;

/** The kinds of words that a {@link Lexer} tells apart. */
enum TokenKind {
    NUMBER,
    /** A number whose exponent has no digits yet, {@code 1e-}. */
    UNFINISHED_NUMBER,
    NAME,
    /** A word that Python reserves. */
    KEYWORD,
    STRING,
    /** Text whose closing quotation mark is missing. */
    UNFINISHED_STRING,
    PLUS,
    MINUS,
    STAR,
    SLASH,
    POWER,
    /** Raised digits, {@code x²}. */
    SUPERSCRIPT,
    OPEN,
    CLOSE,
    /** An opening square or curly bracket. */
    OPEN_LIST,
    CLOSE_LIST,
    COMMA,
    DOT,
    COLON,
    ASSIGN,
    /** An assignment that computes, {@code +=}. */
    UPDATE,
    COMPARISON,
    /** A character or sign that means nothing here. */
    OTHER,
    SEMICOLON,
    /** The end of one or several lines. */
    NEWLINE,
    END;

    boolean endsStatement() {
        return this == NEWLINE || this == SEMICOLON || this == END;
    }

    boolean opensBracket() {
        return this == OPEN || this == OPEN_LIST;
    }

    boolean closesBracket() {
        return this == CLOSE || this == CLOSE_LIST;
    }

    boolean assigns() {
        return this == ASSIGN || this == UPDATE;
    }
}
