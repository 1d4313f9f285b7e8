package backstep.data;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.anytext.Fuzzing;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever the file, it is read, or refused with a place inside it. */
class CsvFuzzTest {
    private static final int FEW = 3_000;
    private static final int MOST_CHANGES = 12;
    private static final int LONGEST_MESSAGE = 1_500;
    private static final Pattern LINE = Pattern.compile("\\blines? (\\d+)");

    private static final List<String> TABLES = List.of(
            "x1,x2,label\n1,2,yes\n3,-4.5,no\n5,6e-3,yes\n",
            "x1;x2;y\r\n1,5;2;0,1\r\n3;-4,25;0,7\r\n-1;2;1,9\r\n",
            "# a b c\n 1  2   u\n 3  4   v\n 5 6 u\n",
            "id\ta\tb\tspecies\n1\t5.1\t3.5\tcat\n2\t4.9\t3.0\tdog\n3\t4.7\t3.2\tcat\n",
            "sep=|\r\nname|x|class\r\n\"a \"\"b\"\"\"|1|'=1+1\r\n\"c\nd\"|2|-x\r\n",
            ",a,b,label\n0,1,2,0\n1,3,4,1\n2,5,6,1\n",
            "1d,5d,7d\n1,2,0\n3,4,1\n5,6,1\n",
            "\uFEFFa,b\r1,0\r2,1\r3,0\r");

    private static final List<String> PARTS = List.of(
            ",",
            ";",
            "\t",
            "|",
            " ",
            "\"",
            "\"\"",
            "\n",
            "\r",
            "\r\n",
            "#",
            "sep=;",
            "\uFEFF",
            "\0",
            "NaN",
            "?",
            "1e400",
            "1e-400",
            "0x1F",
            "1d",
            "1,000",
            "1.000,5",
            "−4",
            "١٢",
            "=1+1",
            "'=",
            "-Infinity",
            "label",
            "y",
            "\uD83D",
            "\uD83D\uDE00",
            "\u2028",
            "\u001b[2J",
            "99999999999999999999",
            ".",
            "e",
            "\u00a0",
            "'",
            "00",
            "true");

    @Test
    void anyFileIsReadOrRefusedWithAPlaceInsideIt() {
        Fuzzing.check("file", FEW, CsvFuzzTest::file, CsvFuzzTest::read);
    }

    private static byte[] file(Random random) {
        StringBuilder text = new StringBuilder(TABLES.get(random.nextInt(TABLES.size())));
        for (int change = random.nextInt(MOST_CHANGES); change >= 0; change--) {
            change(text, random);
        }
        byte[] bytes =
                text.toString().getBytes(random.nextInt(10) == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8);
        if (random.nextInt(10) == 0 && bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        return bytes;
    }

    private static void change(StringBuilder text, Random random) {
        int start = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), start + random.nextInt(20));
        String part = PARTS.get(random.nextInt(PARTS.size()));
        switch (random.nextInt(6)) {
            case 0 -> text.delete(start, end);
            case 1 -> text.replace(start, end, part);
            case 2 -> text.insert(start, text.substring(start, end).repeat(random.nextInt(5)));
            case 3 -> text.insert(start, part.repeat(1 << random.nextInt(10)));
            case 4 -> text.setLength(end);
            default -> text.insert(start, part);
        }
    }

    private static void read(byte[] file, Random random, String which) {
        try {
            CsvReader reader = CsvFiles.open(file);
            Dataset data = reader.read(choice(reader, random)).data();
            assertThat(data.size()).as(which).isBetween(1, reader.size());
            for (int input = 0; input < data.inputs(); input++) {
                assertThat(Arrays.stream(data.column(input)).allMatch(Double::isFinite))
                        .as(which)
                        .isTrue();
            }
            reader.firstRows(5)
                    .forEach(row -> row.forEach(field -> assertThat(CsvFormulas.plain(CsvFormulas.harmless(field)))
                            .as(which)
                            .isEqualTo(field)));
        } catch (CsvException refused) {
            assertThat(refused.getMessage()).as(which).hasSizeLessThan(LONGEST_MESSAGE);
            assertThat(LINE.matcher(refused.getMessage())
                            .results()
                            .map(MatchResult::group)
                            .map(line -> Integer.parseInt(line.replaceAll("\\D", ""))))
                    .as(which + ": " + refused.getMessage())
                    .allSatisfy(line -> assertThat(line).isBetween(1, lines(file)));
        } catch (RuntimeException fault) {
            throw new AssertionError(which, fault);
        }
    }

    private static CsvChoice choice(CsvReader reader, Random random) {
        CsvChoice choice = CsvChoice.USUAL.withSkipMissing(random.nextBoolean());
        choice = random.nextBoolean()
                ? choice
                : choice.withLabel(random.nextInt(reader.names().size()));
        choice = random.nextBoolean()
                ? choice
                : choice.withTask(random.nextBoolean() ? Task.CLASSIFICATION : Task.REGRESSION);
        return random.nextInt(4) > 0
                ? choice
                : choice.withInputs(IntStream.range(0, 2)
                        .mapToObj(each -> random.nextInt(reader.names().size()))
                        .toList());
    }

    /** As many as an editor shows: each end of a line, and the last one. */
    private static int lines(byte[] file) {
        int lines = 1;
        for (int i = 0; i < file.length; i++) {
            lines += file[i] == '\n' || file[i] == '\r' ? 1 : 0;
        }
        return lines;
    }
}
