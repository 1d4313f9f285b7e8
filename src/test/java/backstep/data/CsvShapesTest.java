package backstep.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables in the shapes that programs and people give them. */
class CsvShapesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b,kind\n1,2,u\n3,4,v\n",
                "a,b,kind\r\n1,2,u\r\n3,4,v\r\n",
                "a,b,kind\r1,2,u\r3,4,v\r",
                "a,b,kind\r1,2,u\n3,4,v\r\n",
                "a,b,kind\r\n1,2,u\r3,4,v\n",
                "a,b,kind\n\r1,2,u\n\r3,4,v",
                "a,b,kind\n1,2,u\n3,4,v",
                "sep=,\ra,b,kind\r1,2,u\r3,4,v",
                "a;b;kind\n1;2;\"u\"\n3;4;\"v\"",
                "a,b,kind,\n1,2,u,\n3,4,v,",
                " a , b , kind \n 1 , 2 , u \n 3 , 4 , v ",
            })
    void anyEndOfLineWillDo(String text) throws CsvException {
        Dataset expected = Dataset.classes(
                List.of("a", "b"), List.of("u", "v"), new double[][] {{1, 3}, {2, 4}}, new double[] {-1, 1});
        assertThat(CsvFiles.open(text).read()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        'a,b⏎1,2⏎3⏎'            | line 3 has 1 fields, but the first line has 2: give every line the same number
        'a,b␍1,2␍3␍'            | line 3 has 1 fields, but the first line has 2: give every line the same number
        'a,b␍⏎1,2␍⏎3␍⏎'         | line 3 has 1 fields, but the first line has 2: give every line the same number
        'a,b⏎1,"2⏎⏎⏎"⏎3'        | line 6 has 1 fields, but the first line has 2: give every line the same number
        'a,b⏎1,"2␍␍⏎␍"⏎3'       | line 6 has 1 fields, but the first line has 2: give every line the same number
        'a,b⏎1,2⏎"3,4⏎'         | line 3: the quotation mark is never closed: add the closing one
        'a,b⏎1,2⏎3,"4""'        | line 3: the quotation mark is never closed: add the closing one
        'a,b'                   | the file has a header but no samples: add a line of numbers for each sample
        'a⏎1⏎2'                 | only one column was found: separate inputs and label by comma, semicolon, tab, bar or spaces
        """)
    void aMistakeIsSaidWithItsLine(String text, String message) {
        assertThatThrownBy(() -> CsvFiles.open(text.replace('⏎', '\n').replace('␍', '\r'))
                        .read())
                .isInstanceOf(CsvException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x\"y", "x\"\"", "\"x\" y", "5 inches 3\""})
    void quotationMarksInsideAFieldAreLetters(String field) throws CsvException {
        CsvReader reader = CsvFiles.open("a,b\n1," + field + "\n2,z\n");
        assertThat(reader.firstRows(1)).containsExactly(List.of("1", field.equals("\"x\" y") ? "x y" : field));
    }

    @ParameterizedTest
    @CsvSource({"0 00 1, 0 1", "1 01 0.0, 0.0 1", "1e0 1 0, 0 1", "-1 1 +1 −1, -1 1"})
    void labelsOfTheSameNumberAreOneClass(String labels, String classes) throws CsvException {
        Dataset data =
                CsvFiles.open("x,y\n5," + labels.replace(" ", "\n5,") + "\n").read();
        assertThat(data.classNames()).containsExactly(classes.split(" "));
    }

    @Test
    void eachLabelIsOfTheClassOfItsNumber() throws CsvException {
        assertThat(CsvFiles.open("x,y\n5,0\n5,00\n5,1\n5,1.0\n").read().labels())
                .containsExactly(-1, -1, 1, 1);
    }

    @Test
    void spansOfTimeOverNumbersAreAHeader() throws CsvException {
        CsvReader spans = CsvFiles.open("1d,5d,7d\n1,2,0\n3,4,1\n5,6,1\n");
        assertThat(spans.names()).containsExactly("1d", "5d", "7d");
        assertThat(spans.size()).isEqualTo(3);
        assertThat(CsvFiles.open("1d,5d,7d\n2d,3d,4d\n").hasHeader()).isFalse();
        assertThat(CsvFiles.open("1e999,2e999\n1,2\n3,4\n").hasHeader()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"١", "0x10", "1d", "1e400", "NaN5", "inf", "1'000", "1 000", "12%", "1.000.000", "１２"})
    void whatIsNoNumberHereIsRefusedAndNeverGuessed(String field) {
        assertThatThrownBy(
                        () -> CsvFiles.open("x,y\n" + field + ",0\n2,1\n3,0\n").read())
                .hasMessageStartingWith("line 2, column 1 (x): \"" + field + "\" is not a number");
    }

    @Test
    void aNumberOfAThousandDigitsIsRead() throws CsvException {
        String digits = "0." + "3".repeat(1000);
        assertThat(CsvFiles.open("x,y\n" + digits + ",0\n2,1\n").read().column(0))
                .containsExactly(1 / 3.0, 2);
    }
}
