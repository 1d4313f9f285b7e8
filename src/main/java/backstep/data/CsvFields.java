package backstep.data;

import backstep.text.Quoted;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the fields of a file say.
 *
 * @param mark what stands before decimals, in all of the file
 */
record CsvFields(char mark) {

    /** What pandas reads as a missing value ({@code read_csv}, {@code na_values}), and the sign of the UCI repository. */
    private static final Set<String> MISSING = Set.of(
            "",
            "?",
            "#N/A",
            "#N/A N/A",
            "#NA",
            "-1.#IND",
            "-1.#QNAN",
            "-NaN",
            "-nan",
            "1.#IND",
            "1.#QNAN",
            "<NA>",
            "N/A",
            "NA",
            "NULL",
            "NaN",
            "None",
            "n/a",
            "nan",
            "null");

    private static final Pattern THOUSANDS = Pattern.compile("[+−-]?[1-9]\\d{0,2},\\d{3}");
    /** What a person or a program means as a number, although it is none here: {@code 3d}, {@code 12 %}, {@code $5}. */
    private static final Pattern NUMERIC =
            Pattern.compile("[+−$€£-]?+\\s*+(0[xX][\\da-fA-F.]++([pP][+-]?\\d++)?|[.,]?+\\p{Nd}[\\p{Nd}.,٫٬_'"
                    + " ]*+([eE][+-]?\\d++)?)\\s*+[dDfFlLjJ%$€£]?");

    /**
     * Finds out the decimal mark: the comma if numbers are written with commas, and none with a point.
     *
     * @throws CsvException if commas may as well group the digits of whole numbers
     */
    static CsvFields of(CsvTable table) throws CsvException {
        boolean commas = false;
        for (List<String> row : table.rows()) {
            for (String field : row) {
                if (field.indexOf('.') >= 0 && DecimalNumber.isWritten(field)) {
                    return new CsvFields('.');
                }
                commas |= isDecimalComma(field) && !THOUSANDS.matcher(field).matches();
            }
        }
        if (!commas) {
            refuseThousands(table);
        }
        return new CsvFields(commas ? ',' : '.');
    }

    private static boolean isDecimalComma(String field) {
        return field.indexOf(',') >= 0 && DecimalNumber.parse(field, ',').isPresent();
    }

    private static void refuseThousands(CsvTable table) throws CsvException {
        for (int row = 0; row < table.rows().size(); row++) {
            for (String field : table.rows().get(row)) {
                if (isDecimalComma(field)) {
                    String line = Integer.toString(table.lines().get(row));
                    throw new CsvException(
                            "data.csv.thousands",
                            line,
                            Quoted.of(field),
                            Quoted.of(field.replace(',', '.')),
                            Quoted.of(field.replace(",", "")));
                }
            }
        }
    }

    /** The number that a field says. */
    OptionalDouble number(String field) {
        return DecimalNumber.parse(field, mark);
    }

    boolean isNumber(String field) {
        return number(field).isPresent();
    }

    /** Whether a field says that its figure is not known. */
    static boolean isMissing(String field) {
        return MISSING.contains(field);
    }

    /** Whether a field can be the name of a column. */
    static boolean isName(String field) {
        return isWord(field) && "0123456789+-−.".indexOf(field.charAt(0)) < 0;
    }

    /** Whether a field is a word, and not a number that is written in an unusual way. */
    static boolean isWord(String field) {
        return !isMissing(field) && !NUMERIC.matcher(field).matches();
    }
}
