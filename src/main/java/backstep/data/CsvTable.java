package backstep.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;

/**
 * The fields of a file of comma-separated values, after RFC 4180: separated as {@link CsvSeparator} finds out; fields may
 * stand in double quotes. Left out are empty lines, lines of empty fields, those that begin with {@code #}, and
 * the line {@code sep=;} by which Excel names the separator.
 *
 * @param encoding how its letters are written
 * @param separator what separates the fields
 * @param comment the fields of the last comment before the first row, where NumPy's {@code savetxt} names the columns;
 *     empty if there is none
 * @param rows the fields of each line
 * @param lines the number of each row's line in the file, from 1
 */
record CsvTable(Charset encoding, char separator, List<String> comment, List<List<String>> rows, List<Integer> lines) {

    static final char COMMENT = '#';

    /**
     * Reads to the end, or to where there is more than can be read.
     *
     * @throws CsvException if there is more, if a part is no text, or if a quotation mark is never closed
     */
    static CsvTable parse(InputStream file) throws IOException, CsvException {
        return new CsvParser(new CsvText(file)).parse();
    }
}
