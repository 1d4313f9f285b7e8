package backstep.lang;

import java.util.List;

/** What Python's reserved words are for; each has its own explanation of why it is not available here. */
enum Construct {
    FUNCTION("def", "lambda", "return", "yield"),
    CLASS("class"),
    LOOP("for", "while", "break", "continue"),
    CONDITION("if", "elif", "else", "and", "or", "not", "in", "is"),
    IMPORT("import", "from"),
    TRUTH("True", "False", "None"),
    OTHER(
            "as",
            "assert",
            "async",
            "await",
            "del",
            "except",
            "finally",
            "global",
            "nonlocal",
            "pass",
            "raise",
            "try",
            "with");

    @SuppressWarnings("ImmutableEnumChecker") // a list made by List.of
    private final List<String> words;

    Construct(String... words) {
        this.words = List.of(words);
    }

    List<String> words() {
        return words;
    }

    /** The construct that a reserved word belongs to. */
    static Construct of(String word) {
        for (Construct construct : values()) {
            if (construct.words.contains(word)) {
                return construct;
            }
        }
        throw new IllegalArgumentException("not a reserved word: " + word);
    }
}
