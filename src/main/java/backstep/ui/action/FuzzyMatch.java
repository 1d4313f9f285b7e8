package backstep.ui.action;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the letters of a query are found in a text: in their order, with others between them, in either case. Each word of
 * the query is looked for alone, so that their order does not matter. The best of all places is taken, in the way of Smith
 * and Waterman (Identification of common molecular subsequences, 1981): letters that begin words, and letters side by
 * side, count more.
 *
 * @param score the better, the higher; 0 for an empty query
 * @param places the indices of the letters that were found
 */
public record FuzzyMatch(int score, BitSet places) {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int LETTER = 1;
    private static final int BESIDE = 9;
    private static final int GAP = -2;
    private static final int BEGINS_WORD = 7;
    private static final int BEGINS_TEXT = 3;
    private static final int NOWHERE = Integer.MIN_VALUE / 2;

    /** The best match of all words of a query; empty if one of them is not there. */
    public static Optional<FuzzyMatch> of(String query, String text) {
        FuzzyMatch all = new FuzzyMatch(0, new BitSet());
        for (String word : SPACES.split(query.strip(), -1)) {
            Optional<FuzzyMatch> found = ofWord(word, text);
            if (found.isEmpty()) {
                return found;
            }
            all.places.or(found.get().places);
            all = new FuzzyMatch(all.score + found.get().score, all.places);
        }
        return Optional.of(all);
    }

    /** The score of the first letters of a word, by the place of the last of them; and whence each came. */
    private static Optional<FuzzyMatch> ofWord(String word, String text) {
        int[] scores = new int[text.length() + 1];
        int[][] before = new int[word.length()][];
        for (int letter = 0; letter < word.length(); letter++) {
            before[letter] = new int[text.length() + 1];
            scores = add(word.charAt(letter), letter == 0, text, scores, before[letter]);
        }
        int best = 0;
        for (int place = 1; place < scores.length; place++) {
            best = scores[place] > scores[best] ? place : best;
        }
        return scores[best] <= NOWHERE / 2 ? Optional.empty() : Optional.of(back(scores[best], best, before));
    }

    /** One more letter. Place 0 stands for the beginning, place i for the letter i − 1 of the text. */
    private static int[] add(char letter, boolean first, String text, int[] scores, int[] before) {
        int[] added = new int[scores.length];
        Arrays.fill(added, NOWHERE);
        int best = 0;
        for (int place = 1; place < scores.length; place++) {
            if (same(letter, text.charAt(place - 1))) {
                int beside = first ? NOWHERE : scores[place - 1] + BESIDE;
                int apart = scores[best] + (first ? 0 : GAP);
                before[place] = beside >= apart ? place - 1 : best;
                added[place] = LETTER + worth(text, place - 1) + Math.max(beside, apart);
            }
            if (!first && scores[place] > scores[best]) {
                best = place;
            }
        }
        return added;
    }

    private static boolean same(char letter, char other) {
        return Character.toLowerCase(letter) == Character.toLowerCase(other);
    }

    private static int worth(String text, int index) {
        if (index == 0) {
            return BEGINS_WORD + BEGINS_TEXT;
        }
        return Character.isLetterOrDigit(text.charAt(index - 1)) ? 0 : BEGINS_WORD;
    }

    private static FuzzyMatch back(int score, int last, int[][] before) {
        BitSet places = new BitSet();
        int place = last;
        for (int letter = before.length - 1; letter >= 0; letter--) {
            places.set(place - 1);
            place = before[letter][place];
        }
        return new FuzzyMatch(score, places);
    }

    /** A part of a text whose letters were all found, or none of them. */
    record Piece(int from, int to, boolean found) {}

    /** A text of a length, in as few pieces as possible. */
    List<Piece> pieces(int length) {
        List<Piece> pieces = new ArrayList<>();
        for (int from = 0; from < length; ) {
            boolean found = places.get(from);
            int end = found ? places.nextClearBit(from) : places.nextSetBit(from);
            int to = end < 0 ? length : end;
            pieces.add(new Piece(from, to, found));
            from = to;
        }
        return pieces;
    }
}
