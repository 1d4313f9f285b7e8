package backstep.document;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** How much is read of a JSON file, so that a hostile one costs little time and memory. */
final class JsonLimits {

    /** The largest file: one of as many samples as a table can have is smaller. */
    static final int MOST_BYTES = 104 << 20;

    /** How deep brackets can be nested, which is ten times what a document needs. */
    private static final int DEEPEST = 100;

    static final int MOST_TOKENS = 1_500_000;

    /** Numbers in lists of decimal numbers, of which each takes few bytes only. */
    static final int MOST_FIGURES = 5_000_000;

    private static final int LONGEST_TEXT = 32 << 20;
    private static final int LONGEST_NAME = 50_000;
    private static final int LONGEST_NUMBER = 1000;

    private int tokens;
    private int figures;

    /** NaN and Infinity are read, so that they are refused with their key like other numbers out of range. */
    static JsonFactory factory() {
        return JsonFactory.builder()
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength(LONGEST_TEXT)
                        .maxNameLength(LONGEST_NAME)
                        .maxNumberLength(LONGEST_NUMBER)
                        .build())
                .build();
    }

    /** Counts what the parser has come to; false once that is too much. */
    boolean tokenFits() {
        tokens++;
        return tokens <= MOST_TOKENS;
    }

    /** Counts a number of a list of decimal numbers. */
    boolean figureFits() {
        figures++;
        return figures <= MOST_FIGURES;
    }
}
