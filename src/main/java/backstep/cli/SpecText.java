package backstep.cli;

import backstep.text.Messages;
import backstep.text.Quoted;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON of a training spec; where it is none, that is said with its place, in words of our own. */
final class SpecText {

    /**
     * NaN and Infinity are read, so that they are refused with their key like other numbers out of range. A key that
     * stands twice is refused: the last would win without a word.
     */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** More of a line is not looked at for a message. */
    private static final int MOST_READ = 200;

    private final ProgramSource.Source source;
    private final JsonParser parser;

    private SpecText(ProgramSource.Source source, JsonParser parser) {
        this.source = source;
        this.parser = parser;
    }

    /** @throws BadInputException if the text is no JSON object, with place and reason */
    static JsonNode parse(ProgramSource.Source source) {
        try (JsonParser parser = JSON.createParser(source.text())) {
            return new SpecText(source, parser).parse();
        }
    }

    private JsonNode parse() {
        try {
            JsonNode node = parser.readValueAsTree();
            if (node == null || !node.isObject()) {
                throw new BadInputException(Messages.text("cli.spec.noObject", Quoted.file(source.name())));
            }
            if (parser.nextToken() != null) {
                throw at(parser.currentTokenLocation(), Messages.text("cli.spec.trailing"));
            }
            return node;
        } catch (StreamConstraintsException _) {
            throw at(parser.currentLocation(), Messages.text("cli.spec.tooLong"));
        } catch (StreamReadException invalid) {
            throw at(place(invalid), reason(place(invalid)));
        } catch (JacksonException _) {
            // Everything is read into a tree but an object with two keys alike.
            throw at(
                    parser.currentTokenLocation(),
                    Messages.quoting("cli.spec.twice", String.valueOf(parser.currentName())));
        }
    }

    private TokenStreamLocation place(StreamReadException invalid) {
        return Optional.ofNullable(invalid.getLocation()).orElseGet(parser::currentLocation);
    }

    /** What stands where nothing can be understood any more. */
    private String reason(TokenStreamLocation place) {
        String text = source.text();
        int start = Math.clamp(place.getCharOffset(), 0, text.length());
        String rest = text.substring(start, Math.min(text.length(), start + MOST_READ))
                .lines()
                .findFirst()
                .orElse("");
        return rest.isBlank() ? Messages.text("cli.spec.ends") : Messages.quoting("cli.spec.unexpected", rest);
    }

    private BadInputException at(TokenStreamLocation place, String reason) {
        String line = Integer.toString(place.getLineNr());
        String column = Integer.toString(place.getColumnNr());
        return new BadInputException(Messages.text("cli.spec.at", Quoted.file(source.name()), line, column, reason));
    }
}
