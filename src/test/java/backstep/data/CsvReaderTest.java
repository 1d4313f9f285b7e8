package backstep.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest {
    private static final Dataset EXPECTED = Dataset.classes(
            List.of("x1", "x2"), List.of("no", "yes"), new double[][] {{1, 3}, {2, -4.5}}, new double[] {1, -1});

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x1,x2,label\n1,2,yes\n3,-4.5,no\n",
                "x1;x2;label\r\n1;2;yes\r\n3;-4.5;no",
                "x1\tx2\tlabel\n\n1\t2\tyes\n3\t-4.5\tno\n\n",
                "\"x1\",\"x2\",\"label\"\n\"1\", 2 ,\"yes\"\n3,-4.5,no",
                "\uFEFF1,2,yes\n3,-4.5,no",
            })
    void separatorsQuotesAndHeaderAreFoundOut(String text) throws CsvException {
        assertThat(CsvFiles.open(text).read()).isEqualTo(EXPECTED);
    }

    @Test
    void anyColumnCanBeTheLabel() throws CsvException {
        Dataset data = CsvFiles.open("class,a,b\nyes,1,2\nno,3,4\n").read();
        assertThat(data.inputNames()).containsExactly("a", "b");
        assertThat(data.labels()).containsExactly(1, -1);
        CsvChoice first = CsvChoice.USUAL.withLabel(0).withTask(Task.REGRESSION);
        assertThat(CsvFiles.open("a,b\n1,2\n3,4\n5,6\n").read(first).data().labels())
                .containsExactly(1, 3, 5);
    }

    @Test
    void twoNumbersAreClassesInTheirOrder() throws CsvException {
        Dataset data = CsvFiles.open("1,10\n2,9\n")
                .read(CsvChoice.USUAL.withTask(Task.CLASSIFICATION))
                .data();
        assertThat(data.classNames()).containsExactly("9", "10");
        assertThat(data.labels()).containsExactly(1, -1);
    }

    @Test
    void moreThanTwoNumbersAreLearnedAsSuchIfThatIsSaid() throws CsvException {
        Dataset data = CsvFiles.open("x,y\n1,10\n2,9\n3,8\n")
                .read(CsvChoice.USUAL.withTask(Task.REGRESSION))
                .data();
        assertThat(data.task()).isEqualTo(Task.REGRESSION);
        assertThat(data.labels()).containsExactly(10, 9, 8);
    }

    @Test
    void quotedFieldsMayHoldSeparatorsQuotesAndLineEnds() throws CsvException {
        Dataset data =
                CsvFiles.open("x,label\n1,\"a, \"\"b\"\"\"\n2,\"c\nd\"\n").read();
        assertThat(data.classNames()).containsExactly("a, \"b\"", "c\nd");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ''                       | the file is empty: it needs a line for each sample, with its inputs and its label
        'a,b\n'                  | the file has a header but no samples: add a line of numbers for each sample
        '1\n2\n'                 | only one column was found: separate inputs and label by comma, semicolon, tab, bar or spaces
        'a,b\n1,2\n\n1,2,3\n'    | line 4 has 3 fields, but the first line has 2: give every line the same number, or separate the fields by semicolons if commas stand before decimals
        'a,b\n1,2\nx,3\n'        | line 3, column 1 (a): "x" is not a number: mend it, or leave this column out
        'a,b\n1,2\n,3\n'         | line 3, column 1 (a): the field is empty or says that its figure is not known: fill it, or remove the line
        'a,b\n1,2\nNaN,3\n'      | line 3, column 1 (a): the field is empty or says that its figure is not known: fill it, or remove the line
        'a,b\n1,"2\n'            | line 2: the quotation mark is never closed: add the closing one
        '1,2,3,4,5,6,7,8,9,10\n' | the file has 9 inputs, more than the 8 that can be read: leave some columns out
        """)
    void anErrorSaysWhereAndHowToMendIt(String text, String message) {
        assertThatThrownBy(() -> CsvFiles.open(text.replace("\\n", "\n")).read())
                .isInstanceOf(CsvException.class)
                .hasMessage(message);
    }

    @Test
    void tooManyRowsAreRefused() {
        assertThatThrownBy(() -> CsvFiles.open("1,2\n".repeat(100_001)).read())
                .hasMessage("the file has more than 100,000 samples, and no more can be read: leave some of them out");
    }

    @Test
    @Timeout(60)
    void aFileThatIsNoTableIsRefusedSoonHoweverLong() {
        assertThatThrownBy(() -> CsvFiles.open("x".repeat(4_000_000)))
                .hasMessage("the file has a header but no samples: add a line of numbers for each sample");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenIsReadBackAsItWas(Generator generator) throws CsvException {
        Dataset data = new DatasetSpec(generator, 30, 0.1, 1, 1).generate();
        assertThat(CsvFiles.open(CsvWriter.write(data))
                        .read(CsvChoice.USUAL.withFewAreClasses(true))
                        .data())
                .isEqualTo(data);
    }

    @Test
    void whatWasFoundCanBeShownBeforeItIsRead() throws CsvException {
        CsvReader reader = CsvFiles.open("a;b;c\n1;2;x\n3;4;y\n5;6;x\n");
        assertThat(reader.separator()).isEqualTo(';');
        assertThat(reader.hasHeader()).isTrue();
        assertThat(reader.size()).isEqualTo(3);
        assertThat(reader.firstRows(2)).containsExactly(List.of("1", "2", "x"), List.of("3", "4", "y"));
        assertThat(reader.firstRows(9)).hasSize(3);
    }
}
