package backstep.anytext;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Makes other texts of given ones: words that are left out, doubled, exchanged, put in, repeated, or from elsewhere. */
final class Mutations {

    private static final Pattern WORD = Pattern.compile("\\w++|[ \t]++|\\R|.", Pattern.DOTALL);
    private static final int MOST_CHANGES = 8;
    private static final int MOST_REPEATED = 60;
    private static final int LONGEST = 4_000;

    private static final List<String> FOREIGN = List.of(
            "\u00a0",
            "\u200b",
            "\ufeff",
            "\u2028",
            "é",
            "x\u0301",
            "漢",
            "😀",
            "\ud83d",
            "²",
            "⁻",
            "−",
            "×",
            "“",
            "\u0000",
            "\t",
            "\r",
            "\r\n",
            "\f",
            "\\\n",
            "'''",
            "\"",
            "#",
            ">>> ",
            "In [2]: ",
            "# group: g\n",
            "# end\n",
            "1e400",
            "1e-400",
            "9".repeat(400),
            "0x1F",
            "1_0",
            "**",
            "//",
            ".backward()",
            ".grad = 0",
            "assert ",
            "with torch.no_grad():\n ",
            "Value(",
            "torch.tensor([",
            "MLP(2, [2, 1])",
            "lambda",
            "]",
            "((((",
            "))))");

    private final List<List<String>> corpus;

    Mutations(List<String> texts) {
        corpus = texts.stream().map(Mutations::words).toList();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /** One of the texts with some changes, always the same for the same number. */
    String text(long number) {
        SplittableRandom random = new SplittableRandom(number);
        List<String> words = new ArrayList<>(any(random));
        // Mostly few: a text that is nearly right goes further than one that is not.
        for (int change = random.nextInt(random.nextInt(MOST_CHANGES) + 1); change >= 0; change--) {
            change(words, random);
        }
        String text = String.join("", words);
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private List<String> any(SplittableRandom random) {
        return corpus.get(random.nextInt(corpus.size()));
    }

    private void change(List<String> words, SplittableRandom random) {
        if (words.isEmpty()) {
            words.addAll(any(random));
        }
        int at = random.nextInt(words.size());
        switch (random.nextInt(9)) {
            case 0 -> words.remove(at);
            case 1 -> words.add(at, words.get(at));
            case 2 -> words.set(at, words.set(random.nextInt(words.size()), words.get(at)));
            case 3 -> words.add(at, one(any(random), random));
            case 4 -> words.set(at, one(any(random), random));
            case 5 -> words.add(at, one(FOREIGN, random));
            case 6 -> words.addAll(at, part(any(random), random));
            case 7 -> words.set(at, words.get(at).repeat(random.nextInt(2, MOST_REPEATED)));
            default -> part(words, random).clear();
        }
    }

    private static String one(List<String> words, SplittableRandom random) {
        return words.get(random.nextInt(words.size()));
    }

    private static List<String> part(List<String> words, SplittableRandom random) {
        int from = random.nextInt(words.size());
        return words.subList(from, Math.min(words.size(), from + random.nextInt(1, 30)));
    }
}
