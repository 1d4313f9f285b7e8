package backstep.lang;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Reads what has lines indented below it. Of {@code if __name__ == "__main__":} and {@code if True:} the branch that
 * Python runs is read as if it were not indented, and the others are passed over; functions and the
 * classes of the lecture are passed over.
 */
final class BlockParser {

    /** An {@code if} whose branches may follow: how far it is indented, and whether one was taken. */
    private record Choice(int indentation, boolean taken) {}

    private final Cursor cursor;
    private final Tokens tokens;
    private final Complaints complaints;
    private final Skipper skipper;
    private final Deque<Choice> choices = new ArrayDeque<>();

    BlockParser(Cursor cursor, Tokens tokens, Complaints complaints, Skipper skipper) {
        this.cursor = cursor;
        this.tokens = tokens;
        this.complaints = complaints;
        this.skipper = skipper;
    }

    /** Reads the statement that begins with the reserved word at the cursor, if it is one of these. */
    Optional<Statement> read() throws Rejection {
        return switch (cursor.name()) {
            case "if", "elif", "else" -> Optional.of(branch());
            case "def" -> cursor.kind(1) == TokenKind.NAME ? Optional.of(function()) : Optional.empty();
            case "class" -> Functions.isBuiltInClass(cursor.name(1)) ? Optional.of(builtInClass()) : Optional.empty();
            case "pass" -> {
                SourceRange range = new SourceRange(cursor.start(), cursor.end());
                cursor.advance();
                yield Optional.of(new Statement.Nothing(range));
            }
            default -> Optional.empty();
        };
    }

    private Statement builtInClass() {
        SourceRange range = heading();
        String note = cursor.name(1).equals("Value") ? "lang.note.class" : "lang.note.networkClass";
        skipper.skipBlock();
        return new Statement.Aside(note, range);
    }

    private Statement function() {
        SourceRange range = heading();
        Statement.Naming naming =
                new Statement.Naming(List.of(cursor.symbol(1)), Meaning.FUNCTION, "lang.note.function", range);
        skipper.skipBlock();
        return naming;
    }

    /** The reserved word and the name after it. */
    private SourceRange heading() {
        return new SourceRange(cursor.start(), cursor.end(1));
    }

    private Statement branch() throws Rejection {
        int keyword = cursor.token();
        int indentation = skipper.indentation(keyword);
        SourceRange range = new SourceRange(cursor.start(), cursor.end());
        boolean first = cursor.name().equals("if");
        boolean before = !first && taken(indentation);
        int colon = colon(keyword);
        boolean entered = !before && (cursor.name().equals("else") || condition(colon));
        push(new Choice(indentation, before || entered));
        if (entered) {
            cursor.resume(colon + 1);
        } else {
            skipper.skipBranch();
        }
        return new Statement.Nothing(range);
    }

    /** Whether a branch before this one was taken. */
    private boolean taken(int indentation) throws Rejection {
        while (!choices.isEmpty() && choices.peek().indentation() > indentation) {
            choices.pop();
        }
        if (choices.isEmpty() || choices.peek().indentation() < indentation) {
            throw complaints.construct();
        }
        return choices.pop().taken();
    }

    private void push(Choice choice) {
        while (!choices.isEmpty() && choices.peek().indentation() >= choice.indentation()) {
            choices.pop();
        }
        choices.push(choice);
    }

    /** The colon that ends the condition after the word at {@code keyword}. */
    private int colon(int keyword) throws Rejection {
        int token = keyword + 1;
        while (tokens.kind(token) != TokenKind.COLON) {
            if (tokens.kind(token).endsStatement()) {
                throw complaints.construct();
            }
            token++;
        }
        return token;
    }

    /** Whether the condition between the cursor and its colon is true; only those are known that name no values. */
    private boolean condition(int colon) throws Rejection {
        int begin = cursor.end();
        String text = cursor.text(begin, tokens.start(colon))
                .replace('"', '\'')
                .replaceAll("[\\s()]+", " ")
                .replaceAll(" ?([=!]=) ?", "$1")
                .strip();
        return switch (text) {
            case "True", "1", "not False", "not 0", "__name__=='__main__'", "'__main__'==__name__" -> true;
            case "False", "0", "None", "not True", "not 1", "TYPE_CHECKING", "__name__!='__main__'" -> false;
            default -> throw complaints.construct();
        };
    }
}
