package backstep.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Writes a tree as JSON for people and machines: two spaces an indent; what is short stands on a line; long lists of
 * numbers fill lines. Doubles read back the same, those that JSON has no number for are texts.
 */
final class JsonText {

    private static final int LINE = 100;
    private static final String INDENT = "  ";

    private final Appendable out;

    private JsonText(Appendable out) {
        this.out = out;
    }

    static void write(JsonNode node, Appendable out) throws IOException {
        new JsonText(out).write(node, "");
        out.append('\n');
    }

    static String of(JsonNode node) {
        StringBuilder text = new StringBuilder();
        try {
            write(node, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** All on one line, without spaces. */
    static String compact(JsonNode node) {
        StringBuilder line = new StringBuilder();
        try {
            new JsonText(line).line(node, Integer.MAX_VALUE, line, "");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return line.toString();
    }

    private void write(JsonNode node, String indent) throws IOException {
        StringBuilder line = new StringBuilder();
        if (!(indent.isEmpty() && node.isObject()) && line(node, LINE - indent.length(), line, " ")) {
            out.append(line);
        } else if (node.isObject()) {
            object(node, indent);
        } else if (NumberList.in(node).isPresent()) {
            numbers(NumberList.in(node).get(), indent + INDENT);
            out.append('\n').append(indent).append(']');
        } else if (node.isArray()) {
            list(node, indent);
        } else {
            out.append(line.isEmpty() ? scalar(node) : line);
        }
    }

    private void object(JsonNode node, String indent) throws IOException {
        String separator = "{\n";
        for (Map.Entry<String, JsonNode> each : node.properties()) {
            out.append(separator)
                    .append(indent)
                    .append(INDENT)
                    .append(quoted(each.getKey()))
                    .append(": ");
            write(each.getValue(), indent + INDENT);
            separator = ",\n";
        }
        out.append('\n').append(indent).append('}');
    }

    private void list(JsonNode node, String indent) throws IOException {
        String separator = "[\n";
        for (JsonNode each : node) {
            out.append(separator).append(indent).append(INDENT);
            write(each, indent + INDENT);
            separator = ",\n";
        }
        out.append('\n').append(indent).append(']');
    }

    private void numbers(NumberList numbers, String indent) throws IOException {
        out.append("[\n").append(indent);
        int column = indent.length();
        for (int index = 0; index < numbers.size(); index++) {
            String number = number(numbers.get(index)) + (index == numbers.size() - 1 ? "" : ",");
            if (column > indent.length() && column + number.length() + 1 > LINE) {
                out.append('\n').append(indent);
                column = indent.length();
            } else if (column > indent.length()) {
                out.append(' ');
                column++;
            }
            out.append(number);
            column += number.length();
        }
    }

    /** Writes a value on one line; says whether it has room. */
    private boolean line(JsonNode node, int room, StringBuilder line, String space) throws IOException {
        if (node.isObject()) {
            return objectOnLine(node, room, line, space);
        }
        Optional<NumberList> numbers = NumberList.in(node);
        if (numbers.isPresent()) {
            return numbersOnLine(numbers.get(), room, line, space);
        }
        if (node.isArray()) {
            return listOnLine(node, room, line, space);
        }
        line.append(scalar(node));
        return line.length() <= room;
    }

    private boolean objectOnLine(JsonNode node, int room, StringBuilder line, String space) throws IOException {
        line.append('{');
        Iterator<Map.Entry<String, JsonNode>> entries = node.properties().iterator();
        while (entries.hasNext()) {
            Map.Entry<String, JsonNode> each = entries.next();
            line.append(quoted(each.getKey())).append(':').append(space);
            if (!line(each.getValue(), room, line, space)) {
                return false;
            }
            line.append(entries.hasNext() ? "," + space : "");
        }
        line.append('}');
        return line.length() <= room;
    }

    private boolean listOnLine(JsonNode node, int room, StringBuilder line, String space) throws IOException {
        line.append('[');
        Iterator<JsonNode> entries = node.iterator();
        while (entries.hasNext()) {
            if (!line(entries.next(), room, line, space)) {
                return false;
            }
            line.append(entries.hasNext() ? "," + space : "");
        }
        line.append(']');
        return line.length() <= room;
    }

    private static boolean numbersOnLine(NumberList numbers, int room, StringBuilder line, String space) {
        line.append('[');
        for (int index = 0; index < numbers.size(); index++) {
            line.append(index == 0 ? "" : "," + space).append(number(numbers.get(index)));
            if (line.length() > room) {
                return false;
            }
        }
        line.append(']');
        return line.length() <= room;
    }

    private static String scalar(JsonNode node) {
        if (node.isString()) {
            return quoted(node.asString());
        }
        if (node.isNull()) {
            return "null";
        }
        return node.isFloatingPointNumber() ? number(node.doubleValue()) : node.asString();
    }

    private static String number(double number) {
        return Double.isFinite(number) ? Double.toString(number) : quoted(Double.toString(number));
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            boolean pair = Character.isHighSurrogate(sign)
                    && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1));
            if (pair) {
                quoted.append(sign).append(text.charAt(at + 1));
                at++;
            } else {
                quoted.append(escaped(sign));
            }
        }
        return quoted.append('"').toString();
    }

    /** A half of a pair by itself has no form in UTF-8. */
    private static String escaped(char sign) {
        return switch (sign) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default ->
                sign < ' ' || sign == '\u007f' || Character.isSurrogate(sign) || sign == '\u2028' || sign == '\u2029'
                        ? String.format(Locale.ROOT, "\\u%04x", (int) sign)
                        : Character.toString(sign);
        };
    }
}
