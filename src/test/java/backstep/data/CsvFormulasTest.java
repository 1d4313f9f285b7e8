package backstep.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No table that is written makes a spreadsheet compute, and every one is read back as it was. */
class CsvFormulasTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1+1",
                "-1+1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "'=1+1",
                "''=1+1",
                "=cmd|' /C calc'!A0",
                "=HYPERLINK(\"http://x\",\"y\")",
                "＝1+1",
                "-",
                "+",
                "=",
                "-x",
                "'-1.5",
                "#1",
                "'",
                "it's",
                "-1,5"
            })
    void aClassThatLooksLikeAFormulaSurvives(String name) throws CsvException {
        Dataset data = Dataset.classes(
                List.of(name.strip() + "x", "#"),
                List.of(name.strip(), "zebra"),
                new double[][] {{-1.5, 2}, {-1e-9, 3}},
                new double[] {-1, 1});
        String written = CsvWriter.write(data);
        Dataset read = CsvFiles.open(written)
                .read(CsvChoice.USUAL.withTask(Task.CLASSIFICATION))
                .data();
        assertThat(read.inputNames()).isEqualTo(data.inputNames());
        assertThat(List.of(read.column(0), read.column(1))).containsExactly(data.column(0), data.column(1));
        assertThat(read.classNames()).containsExactlyInAnyOrderElementsOf(data.classNames());
        assertThat(written.lines().flatMap(line -> Stream.of(line.split(","))))
                .noneMatch(field -> field.matches("\"?[=@\\t\\r+＝].*"));
    }

    @ParameterizedTest
    @CsvSource({"-1.5", "-0.0", "-1.0E-9", "-Infinity", "NaN", "+2", "−3", "'''x'", "x=1", "a@b", "''"})
    void numbersAndOtherTextsAreWrittenAsTheyAre(String field) {
        assertThat(CsvWriter.line(Stream.of(field))).isEqualTo(field + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "+x", "-x", "@x", "\t1", "\r1", "\n1", "'=1"})
    void anApostropheStandsBeforeAFormula(String field) {
        String line = CsvWriter.line(Stream.of(field)).stripTrailing();
        assertThat(line.startsWith("\"") ? line.substring(1) : line).startsWith("'" + field.charAt(0));
    }
}
