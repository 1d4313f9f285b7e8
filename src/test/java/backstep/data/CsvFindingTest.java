package backstep.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found out about files of samples as people and programs write them. */
class CsvFindingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        a,Label,y        | 1,0,2   | Label
        a,CLASS,b        | 1,0,2   | CLASS
        target,b,y       | 1,0,2   | target
        species,b,y      | 1,0,2   | species
        a,Outcome,y      | 1,0,2   | Outcome
        a,word,other,b   | 1,u,v,2 | other
        y,a,word         | 1,0,u   | word
        a,y,b            | 1,0,2   | y
        a,Y,b            | 1,0,2   | Y
        a,b,c            | 1,0,2   | c
        id,a,b           | p1,0,2  | b
        """)
    void theLabelIsTheColumnCalledSoElseTheLastOfWordsElseY(String header, String row, String label)
            throws CsvException {
        CsvReader reader = CsvFiles.open(header + "\n" + row + "\n");
        assertThat(reader.names().get(reader.labelColumn())).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ',a,b,label;0,5,6,u;1,7,8,v;2,5,5,u'            | column 1
        ',a,b,label;2,5,6,u;0,7,8,v;1,5,5,u'            | column 1
        '"","a","b","label";"1",5,6,u;"2",7,8,v'        | column 1
        'Unnamed: 0,a,b,label;0,5,6,u;1,7,8,v'          | Unnamed: 0
        'Index,a,b,label;0,5,6,u;1,7,8,v'               | Index
        'a,id,b,label;5,17,6,u;7,4,8,v'                 | id
        'ID,a,b,label;p01,5,6,u;p02,7,8,v'              | ID
        'a,PassengerId,b,label;5,17,6,u;7,4,8,v'        | PassengerId
        'sample_id,a,b,label;5,5,6,u;7,7,8,v'           | sample_id
        """)
    void aColumnThatOnlyCountsOrNamesRowsIsLeftOut(String table, String column) throws CsvException {
        CsvSamples samples = CsvFiles.open(table.replace(';', '\n')).read(CsvChoice.USUAL);
        assertThat(samples.leftOut()).containsExactly(new CsvSamples.LeftOut(column, CsvSamples.Reason.INDEX));
        assertThat(samples.data().inputNames()).containsExactly("a", "b");
        assertThat(samples.data().classNames()).containsExactly("u", "v");
    }

    @Test
    void aColumnThatCountsIsTheOnlyInputOnlyIfThatIsSaid() throws CsvException {
        CsvReader reader = CsvFiles.open("id,y\n0,0.5\n1,0.7\n2,0.1\n");
        assertThatThrownBy(reader::read)
                .hasMessage("there are no inputs: beside the label there is only what counts or names the samples, has"
                        + " words, or is empty (id). Add a column of figures, or choose one nevertheless");
        assertThat(reader.read(CsvChoice.USUAL.withInputs(List.of(0))).data().inputNames())
                .containsExactly("id");
        assertThat(CsvFiles.open("0,0.5\n1,0.7\n2,0.1\n3,0.2\n").read().inputNames())
                .containsExactly("x1");
    }

    @Test
    void aColumnThatRepeatsItselfOrIsNotCalledSoIsAnInput() throws CsvException {
        assertThat(CsvFiles.open("id,x,label\n0,0.5,u\n0,0.7,v\n").read().inputNames())
                .containsExactly("id", "x");
        assertThat(CsvFiles.open("t,x,label\n0,0.5,u\n1,0.7,v\n").read().inputNames())
                .containsExactly("t", "x");
    }

    @Test
    void aFileWithoutAHeaderMayBeginWithACount() throws CsvException {
        CsvSamples samples =
                CsvFiles.open("0,0.5,u\n1,0.7,v\n2,0.1,u\n3,0.2,v\n").read(CsvChoice.USUAL);
        assertThat(samples.leftOut()).containsExactly(new CsvSamples.LeftOut("x1", CsvSamples.Reason.INDEX));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2019,2020,label        | 1,2,u;3,4,v                 | 2019,2020,label
        2019,2020,kind         | 1,2,u;3,4,v;1,2,u;3,4,v     | 2019,2020,kind
        x1,2,3                 | 1,2,0;3,4,1                 | x1,2,3
        '# x1,x2,label'        | 1,2,0;3,4,1                 | x1,x2,label
        '#,x1,label'           | 1,2,0;2,4,1                 | #,x1,label
        1.5,2,u                | 1,2,u;3,4,v                 | x1,x2,label
        1,2,u                  | 1,2,v                       | x1,x2,label
        1,2,u                  | 3,4,v;5,6,v;1,1,v           | x1,x2,label
        '# made by hand'       | 1,2,u;3,4,v                 | x1,x2,label
        """)
    void aHeaderMayHaveNumbersInIt(String first, String rest, String names) throws CsvException {
        assertThat(CsvFiles.open(first + "\n" + rest.replace(';', '\n')).names())
                .containsExactly(names.split(","));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sep=;\nx1;x2;label\n1;2;yes\n3;-4,5;no\n",
                "\uFEFFsep=;\r\nx1;x2;label\r\n1;2;yes\r\n3;-4,5;no\r\n",
                "# by hand, with ; and ,\n\nx1;x2;label\n# more\n1;2;yes\n3;-4,5;no\n",
                "x1\tx2\tlabel\n1\t2,0\tyes\n3\t-4,5\tno\n",
                "x1,x2,label\n1,2,yes\n,,\n3,\"-4,5\",no\n,,\n",
                "x1,x2,label,\n1,2,yes,\n3,-4.5,no,\n",
            })
    void whatOtherProgramsWriteIsRead(String text) throws CsvException {
        Dataset expected = Dataset.classes(
                List.of("x1", "x2"), List.of("no", "yes"), new double[][] {{1, 3}, {2, -4.5}}, new double[] {1, -1});
        assertThat(CsvFiles.open(text).read()).isEqualTo(expected);
    }

    @Test
    void semicolonsAreFoundWithoutAHeader() throws CsvException {
        Dataset data = CsvFiles.open("0,5;1,2;u\n1,25;0,5;v\n").read();
        assertThat(data.column(0)).containsExactly(0.5, 1.25);
    }

    @Test
    void aCommaThatMayGroupDigitsIsRefused() {
        assertThatThrownBy(() -> CsvFiles.open("x;label\n70,850;u\n35,300;v\n"))
                .hasMessage("line 2: \"70,850\" can mean 70.850 or 70850: write it with a decimal point, or without the"
                        + " comma");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        0 0.0 -0 1 1.0 1e0      | 0 1
        -1 +1 1 −1              | -1 1
        Yes yes YES no No       | no yes
        true False TRUE false   | False true
        yes\u00a0 no yes        | no yes
        """)
    void labelsThatDifferOnlyInSpellingAreOneClass(String labels, String classes) throws CsvException {
        String rows = "x,label\n0.5," + labels.replace(" ", "\n0.5,");
        assertThat(CsvFiles.open(rows).read().classNames().stream().map(name -> name.toLowerCase(Locale.ROOT)))
                .containsExactly(classes.toLowerCase(Locale.ROOT).split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1d 2d         | line 2, column 1 (x): "1d" is not a number: mend it, or leave this column out
        0x1p2 0.5     | line 2, column 1 (x): "0x1p2" is not a number: mend it, or leave this column out
        0.4f 0.5      | line 2, column 1 (x): "0.4f" is not a number: mend it, or leave this column out
        1e999 0.5     | line 2, column 1 (x): "1e999" is not a number: mend it, or leave this column out
        1_000 0.5     | line 2, column 1 (x): "1_000" is not a number: mend it, or leave this column out
        5% 6%         | line 2, column 1 (x): "5%" is not a number: mend it, or leave this column out
        Infinity 0.5  | line 2, column 1 (x): "Infinity" is not a number: mend it, or leave this column out
        NA 0.5        | line 2, column 1 (x): the field is empty or says that its figure is not known: fill it, or remove the line
        """)
    void whatOnlyLooksLikeANumberIsNone(String values, String message) {
        String[] two = values.split(" ", 2);
        assertThatThrownBy(() -> CsvFiles.open("x,y\n" + two[0] + ",0\n" + two[1] + ",1\n")
                        .read())
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        0 1 2 1      | the label (y) has the 3 numbers 0, 1, 2, which can be classes or measured
        0 1 2 3 4 5 6 7 8 9 10 | the label (y) has the 11 numbers 0, 1, 2, 3, 4, 5, 6, 7, …, which can be classes or measured: as classes they are too many for a network here, which tells up to 10 apart
        10 20 10     | the label (y) has the numbers 10, 20, which can be two classes or measured
        1 2 2        | the label (y) has the numbers 1, 2, which can be two classes or measured
        0.5 1.5 2.5 0.5 1.5 2.5 | the label (y) has the 3 numbers 0.5, 1.5, 2.5, which can be classes or measured
        0.1 0.9      | the label (y) has the numbers 0.1, 0.9, which can be two classes or measured
        1 1.0        | all labels (y) are 1: there is nothing to tell apart. Add samples of another class
        0.5 2.5 oops | line 4, column 2 (y): "oops" is not a number: mend it
        0 NA 1 ? 0   | the label (y) is missing in 2 of 5 samples, in the lines 3, 5: fill it in, or remove them
        """)
    void labelsThatAreNotClearAreRefused(String labels, String message) {
        String rows = "x,y\n0.5," + labels.replace(" ", "\n0.5,");
        assertThatThrownBy(() -> CsvFiles.open(rows).read(CsvChoice.USUAL.withLabel(1)))
                .hasMessage(message);
    }

    @Test
    void aFewWholeNumbersAreClassesWhereNobodyIsAsked() throws CsvException {
        CsvChoice choice = CsvChoice.USUAL.withLabel(1).withFewAreClasses(true);
        Dataset data =
                CsvFiles.open("x,y\n1,7\n2,-3\n3,0\n4,7.0\n").read(choice).data();
        assertThat(data.classNames()).containsExactly("-3", "0", "7");
        assertThat(data.labels()).containsExactly(2, 0, 1, 2);
        assertThat(data.classes()).containsExactly(2, 0, 1, 2);
    }

    @Test
    void wordsAreUpToTenClasses() throws CsvException {
        String ten = "x,y\n1,a\n2,b\n3,c\n4,d\n5,e\n6,f\n7,g\n8,h\n9,i\n10,j\n";
        assertThat(CsvFiles.open(ten).read().classNames()).hasSize(10).startsWith("a", "b");
        assertThatThrownBy(() -> CsvFiles.open(ten + "11,k\n").read())
                .hasMessage(
                        "the label (y) has 11 classes, a, b, c, d, e, f, g, h, …: a network here tells up to 10 apart."
                                + " Keep the samples of 10 of them, or join some under one name");
    }

    @Test
    void labelsWithDecimalsAndVeryManyWholeOnesAreMeasured() throws CsvException {
        assertThat(CsvFiles.open("x,y\n1,0.5\n2,1\n3,2\n").read().task()).isEqualTo(Task.REGRESSION);
        StringBuilder many = new StringBuilder("x,y\n");
        for (int i = 0; i < 21; i++) {
            many.append(0.5 * i).append(',').append(i).append('\n');
        }
        assertThat(CsvFiles.open(many.toString()).read().task()).isEqualTo(Task.REGRESSION);
    }

    @Test
    void anEmptyColumnIsLeftOut() throws CsvException {
        CsvSamples samples = CsvFiles.open("a,b,label\n1,,u\n2,,v\n").read(CsvChoice.USUAL);
        assertThat(samples.leftOut()).containsExactly(new CsvSamples.LeftOut("b", CsvSamples.Reason.EMPTY));
    }

    @Test
    void aColumnOfWordsIsNoInput() throws CsvException {
        CsvReader reader = CsvFiles.open("town,a,label\nKöln,1,u\n,2,v\nZürich,3,v\n");
        CsvSamples samples = reader.read(CsvChoice.USUAL);
        assertThat(samples.data().inputNames()).containsExactly("a");
        assertThat(samples.leftOut()).containsExactly(new CsvSamples.LeftOut("town", CsvSamples.Reason.WORDS));
        assertThat(reader.inputColumns(reader.labelColumn())).containsExactly(1);
    }

    @Test
    void aWordAmongNumbersIsAFault() {
        assertThatThrownBy(() -> CsvFiles.open("a,b,label\n1,2,u\nx,3,v\n").read())
                .hasMessage("line 3, column 1 (a): \"x\" is not a number: mend it, or leave this column out");
    }

    @Test
    void wordsAloneCannotBeLearnedFrom() {
        assertThatThrownBy(() -> CsvFiles.open("town,land,label\nKöln,D,u\nZürich,CH,v\n")
                        .read())
                .hasMessageContaining("has words, or is empty (town, land)");
    }

    @Test
    void decimalCommasBetweenCommasAreSuspected() {
        assertThatThrownBy(() -> CsvFiles.open("x,label\n0,5,1\n"))
                .hasMessage(
                        "line 2 has 3 fields, but the first line has 2: give every line the same number, or separate"
                                + " the fields by semicolons if commas stand before decimals");
    }
}
