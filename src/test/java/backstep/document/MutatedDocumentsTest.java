package backstep.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Documents that are nearly right open or are refused with a message: 500 of them, or as many as -Ddocuments.count says,
 * from -Ddocuments.seed.
 */
class MutatedDocumentsTest {

    private static final int COUNT = Integer.getInteger("documents.count", 500);
    private static final long SEED = Long.getLong("documents.seed", 1);

    private static final List<String> FOREIGN = List.of(
            "NaN",
            "\"NaN\"",
            "-1",
            "1e400",
            "1e-400",
            "9".repeat(40),
            "0.5",
            "null",
            "true",
            "[]",
            "{}",
            "[[[[",
            "\"\"",
            "\"end\"",
            "\u0000",
            "é",
            "\ud83d",
            "\\u",
            ",",
            ":",
            "\"",
            "-0.0",
            "2147483648",
            "\"Infinity\"",
            "[".repeat(200),
            "{\"a\":".repeat(120),
            "1,".repeat(3000));

    private final List<List<String>> corpus = Stream.concat(
                    Documents.all().stream().map(DocumentJson::text),
                    Documents.all().stream().map(each -> JsonText.compact(DocumentJson.tree(each))))
            .map(MutatedDocumentsTest::words)
            .toList();

    @Test
    void mutatedDocumentsOpenOrAreRefusedWithAMessage() {
        int opened = 0;
        for (int number = 0; number < COUNT; number++) {
            String text = text(SEED * 1_000_003 + number);
            try {
                Document document = DocumentJson.read(text);
                assertThat(DocumentJson.read(DocumentJson.text(document)))
                        .as("document %d", number)
                        .isEqualTo(document);
                opened++;
            } catch (DocumentException refused) {
                assertThat(refused.getMessage())
                        .as("document %d", number)
                        .isNotBlank()
                        .doesNotContain("Exception");
            } catch (RuntimeException | StackOverflowError thrown) {
                throw new AssertionError("document " + number + " of seed " + SEED + ":\n" + text, thrown);
            }
        }
        assertThat(opened).isBetween(COUNT / 50, COUNT);
        System.out.println(COUNT + " mutated documents: " + opened + " opened, the others refused");
    }

    /** Bytes that are changed, as on a bad disk. */
    @Test
    void changedBytesOpenOrAreRefusedWithAMessage() {
        SplittableRandom random = new SplittableRandom(SEED);
        List<byte[]> files = Documents.all().stream()
                .map(each -> DocumentJson.text(each).getBytes(StandardCharsets.UTF_8))
                .toList();
        for (int number = 0; number < COUNT; number++) {
            byte[] bytes = files.get(random.nextInt(files.size())).clone();
            for (int change = random.nextInt(3); change >= 0; change--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            try {
                DocumentJson.read(new ByteArrayInputStream(bytes));
            } catch (DocumentException refused) {
                assertThat(refused.getMessage()).isNotBlank();
            } catch (IOException | RuntimeException | StackOverflowError thrown) {
                throw new AssertionError("bytes " + number + " of seed " + SEED, thrown);
            }
        }
    }

    private String text(long number) {
        SplittableRandom random = new SplittableRandom(number);
        List<String> words = new ArrayList<>(any(random));
        for (int change = random.nextInt(random.nextInt(3) + 1); change >= 0; change--) {
            change(words, random);
        }
        return String.join("", words);
    }

    private List<String> any(SplittableRandom random) {
        return corpus.get(random.nextInt(corpus.size()));
    }

    private void change(List<String> words, SplittableRandom random) {
        int at = random.nextInt(words.size());
        switch (random.nextInt(8)) {
            case 0 -> words.remove(at);
            case 1 -> words.add(at, words.get(at));
            case 2 -> words.set(at, words.set(random.nextInt(words.size()), words.get(at)));
            case 3 -> words.set(figure(words, at), one(any(random), random));
            case 4, 5 -> words.set(figure(words, at), one(FOREIGN, random));
            case 6 -> words.addAll(at, part(any(random), random));
            default -> {
                List<String> cut = part(words, random);
                if (cut.size() < words.size()) {
                    cut.clear();
                }
            }
        }
    }

    /** The next place of a number or a text, so that not only the form is broken. */
    private static int figure(List<String> words, int from) {
        int at = from;
        while (at + 1 < words.size() && !words.get(at).matches("[-\\w].*")) {
            at++;
        }
        return at;
    }

    private static String one(List<String> words, SplittableRandom random) {
        return words.get(random.nextInt(words.size()));
    }

    private static List<String> part(List<String> words, SplittableRandom random) {
        int from = random.nextInt(words.size());
        return words.subList(from, Math.min(words.size(), from + random.nextInt(1, 30)));
    }

    private static List<String> words(String text) {
        return Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"|[-\\w.]++|\\s++|.")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
