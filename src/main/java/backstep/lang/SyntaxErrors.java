package backstep.lang;

import backstep.text.Messages;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Words what is wrong with the word at the cursor, where the grammar wants another one. */
final class SyntaxErrors {

    private static final Set<String> WORDS_FOR_SIGNS = Set.of("mod", "div", "times", "plus", "minus", "over");

    private static final Set<String> BRANCHES = Set.of("if", "elif", "else");
    private static final int LONGEST_BASED = 14;

    private final TokenStream cursor;
    private final Tokens tokens;

    SyntaxErrors(TokenStream cursor, Tokens tokens) {
        this.cursor = cursor;
        this.tokens = tokens;
    }

    /** No operand begins with the word here. */
    SyntaxException noOperand() {
        return switch (cursor.kind()) {
            case KEYWORD -> construct();
            case STRING, UNFINISHED_STRING -> text();
            case OPEN_LIST -> cursor.reject(cursor.found().contains("{") ? "lang.dict" : "lang.list", cursor.found());
            case UNFINISHED_NUMBER -> unfinishedNumber();
            case OTHER -> other();
            default ->
                cursor.token() == cursor.statementStart()
                        ? startless()
                        : cursor.rejectFound("lang.expectedOperand", previous(), cursor.found());
        };
    }

    private SyntaxException startless() {
        return cursor.kind().closesBracket()
                ? cursor.reject("lang.strayBracket", cursor.found())
                : cursor.reject("lang.expectedStart", cursor.found());
    }

    /** No expression goes on with the word here. */
    SyntaxException noContinuation() {
        return switch (cursor.kind()) {
            case NUMBER, UNFINISHED_NUMBER, NAME, OPEN -> missingOperator();
            case CLOSE, CLOSE_LIST -> cursor.reject("lang.strayBracket", cursor.found());
            case OPEN_LIST -> cursor.reject("lang.index", cursor.found());
            case KEYWORD -> cursor.name().equals("if") ? cursor.reject("lang.conditional") : construct();
            case STRING, UNFINISHED_STRING -> text();
            case COMPARISON -> comparison();
            case ASSIGN, UPDATE -> cursor.reject("lang.assignInside", cursor.found());
            case COMMA -> comma();
            case OTHER -> other();
            case DOT ->
                cursor.name(1).equals("backward")
                        ? cursor.reject("lang.backwardInside")
                        : cursor.rejectFound("lang.expectedOperator", previous(), cursor.found());
            default -> cursor.rejectFound("lang.expectedOperator", previous(), cursor.found());
        };
    }

    /** The closing bracket is missing of the one that {@code open} opened. */
    SyntaxException notClosed(int open) {
        boolean lost = cursor.kind().endsStatement() || (cursor.kind().assigns() && crossesLine(open));
        if (lost || cursor.startsLine()) {
            String message = Messages.quoting("lang.unclosed", bracket(open), closing(open), cursor.found());
            return SyntaxException.unclosed(tokens.start(open), tokens.end(open), open, message);
        }
        return cursor.kind().closesBracket()
                ? cursor.reject("lang.wrongBracket", bracket(open), closing(open), cursor.found())
                : noContinuation();
    }

    /** A reserved word of Python. */
    SyntaxException construct() {
        if (BRANCHES.contains(cursor.name())) {
            return cursor.reject("lang.branch", cursor.name());
        }
        Construct construct = Construct.of(cursor.name());
        return cursor.reject("lang.construct." + construct.name().toLowerCase(Locale.ROOT), cursor.name());
    }

    private SyntaxException comparison() {
        String sign = cursor.text(cursor.start(), cursor.end());
        boolean shift = sign.length() == 1
                && cursor.kind(1) == TokenKind.COMPARISON
                && cursor.start(1) == cursor.end()
                && cursor.text(cursor.start(1), cursor.end(1)).equals(sign);
        return shift
                ? SyntaxException.of(cursor.start(), cursor.end(1), Messages.quoting("lang.shift", sign + sign))
                : cursor.reject("lang.comparison", cursor.found());
    }

    private SyntaxException text() {
        boolean prime = cursor.kind() == TokenKind.UNFINISHED_STRING
                && cursor.token() > 0
                && tokens.kind(cursor.token() - 1) == TokenKind.NAME
                && tokens.end(cursor.token() - 1) == cursor.start();
        if (prime) {
            return SyntaxException.of(
                    tokens.start(cursor.token() - 1),
                    cursor.start() + 1,
                    Messages.quoting("lang.prime", excerpt(cursor.token() - 1)));
        }
        return cursor.kind() == TokenKind.STRING
                ? cursor.reject("lang.text", cursor.found())
                : cursor.reject("lang.unfinishedText", cursor.found());
    }

    private SyntaxException unfinishedNumber() {
        String number = cursor.text(cursor.start(), cursor.end());
        String digits = number.substring(0, number.toLowerCase(Locale.ROOT).indexOf('e'));
        return cursor.reject("lang.unfinishedNumber", number, digits);
    }

    private SyntaxException other() {
        String word = cursor.text(cursor.start(), cursor.end());
        if (word.equals("|")) {
            return bars();
        }
        if (word.equals("//")) {
            return cursor.reject("lang.slashes");
        }
        if ("%@&~".contains(word)) {
            return cursor.reject("lang.operator", word);
        }
        Optional<String> known = SignAdvice.of(word);
        if (known.isPresent()) {
            return SyntaxException.of(cursor.start(), cursor.end(), known.get());
        }
        int c = word.codePointAt(0);
        return isVisible(c)
                ? cursor.reject("lang.unknownCharacter", word)
                : cursor.reject("lang.invisibleCharacter", String.format(Locale.ROOT, "U+%04X", c));
    }

    /** {@code |x|}, with what stands between the bars if there are two. */
    private SyntaxException bars() {
        int end = cursor.end();
        String text = cursor.text();
        while (end < text.length() && text.charAt(end) != '|' && !Characters.endsLine(text.charAt(end))) {
            end++;
        }
        boolean closed = end < text.length() && text.charAt(end) == '|' && end > cursor.end();
        return cursor.reject("lang.bar", closed ? cursor.excerpt(cursor.end(), end) : "x");
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.NON_SPACING_MARK -> false;
            default -> true;
        };
    }

    /** Two operands stand side by side, as in {@code 2x}. */
    private SyntaxException missingOperator() {
        int left = cursor.token() - 1;
        String before = excerpt(left);
        String after = excerpt(cursor.token());
        Optional<String> based = based(left);
        if (based.isPresent()) {
            return SyntaxException.of(
                    tokens.start(left), cursor.end(), Messages.quoting("lang.base", before + after, based.get()));
        }
        if (isImaginary(left)) {
            return SyntaxException.of(
                    tokens.start(left),
                    cursor.end(),
                    Messages.quoting("lang.imaginary", before + after, before + "*" + after));
        }
        if (isFunction(left)) {
            return cursor.reject("lang.argumentWithoutParentheses", before, after);
        }
        if (tokens.kind(left) == TokenKind.SUPERSCRIPT && cursor.kind() == TokenKind.OPEN && isFunction(left - 1)) {
            return cursor.reject("lang.powerOfFunction", excerpt(left - 1), Characters.plainDigits(before));
        }
        if (WORDS_FOR_SIGNS.contains(after)) {
            return cursor.reject("lang.wordOperator", after);
        }
        if (tokens.kind(left) == TokenKind.NUMBER && isThreeDigits(cursor.token()) && isShort(before)) {
            return SyntaxException.of(
                    tokens.start(left), cursor.end(), Messages.quoting("lang.spaces", before + after));
        }
        if (tokens.kind(left) == TokenKind.NUMBER && cursor.kind() == TokenKind.NUMBER) {
            return cursor.reject("lang.missingOperator", before, after);
        }
        String product = (tokens.kind(left) == TokenKind.CLOSE ? "(…)" : before)
                + "*"
                + (cursor.kind() == TokenKind.OPEN ? "(…)" : after);
        return cursor.reject("lang.missingOperatorProduct", before, after, product);
    }

    /** {@code 2j}, which Python reads as one number, whatever {@code j} may be. */
    private boolean isImaginary(int left) {
        return tokens.kind(left) == TokenKind.NUMBER
                && tokens.end(left) == cursor.start()
                && cursor.text(cursor.start(), cursor.end()).equalsIgnoreCase("j");
    }

    /** What {@code 0x1F}, {@code 0b101} or {@code 0o17} is, if one stands here. */
    private Optional<String> based(int left) {
        String whole =
                cursor.text(tokens.start(left), cursor.end()).replace("_", "").toLowerCase(Locale.ROOT);
        int base = whole.startsWith("0x") ? 16 : whole.startsWith("0b") ? 2 : whole.startsWith("0o") ? 8 : 0;
        boolean valid = base > 0
                && whole.length() > 2
                && whole.length() <= LONGEST_BASED
                && whole.chars().skip(2).allMatch(digit -> Character.digit(digit, base) >= 0);
        return valid ? Optional.of(Long.toString(Long.parseLong(whole.substring(2), base))) : Optional.empty();
    }

    private SyntaxException comma() {
        int left = cursor.token() - 1;
        boolean decimal = tokens.kind(left) == TokenKind.NUMBER
                && cursor.kind(1) == TokenKind.NUMBER
                && tokens.start(left + 2) - tokens.end(left) == 1;
        if (decimal && (excerpt(left) + excerpt(left + 2)).indexOf('.') >= 0) {
            return mixedSigns(left);
        }
        if (decimal && isGrouped(left)) {
            String whole = excerpt(left);
            int last = left;
            while (tokens.kind(last + 1) == TokenKind.COMMA && isThreeDigits(last + 2)) {
                last += 2;
                whole += excerpt(last);
            }
            return SyntaxException.of(
                    tokens.start(left),
                    tokens.end(last),
                    last > left + 2
                            ? Messages.quoting("lang.groups", whole)
                            : Messages.quoting("lang.groupsOrDecimal", whole, excerpt(left) + "." + excerpt(last)));
        }
        return decimal
                ? cursor.reject("lang.decimalComma", excerpt(left) + "." + excerpt(left + 2))
                : cursor.reject("lang.comma");
    }

    /** A comma beside a point: one of them groups digits, {@code 1,000.5} or {@code 1.000,5}. */
    private SyntaxException mixedSigns(int left) {
        String before = excerpt(left);
        String after = excerpt(left + 2);
        String number = before + "," + after;
        boolean pointLast = number.matches("\\d{1,3},\\d{3}\\.\\d*");
        boolean commaLast = number.matches("\\d{1,3}\\.\\d{3},\\d+");
        if (!pointLast && !commaLast) {
            return cursor.reject("lang.comma");
        }
        String plain = pointLast ? before + after : before.replace(".", "") + "." + after;
        return SyntaxException.of(tokens.start(left), tokens.end(left + 2), Messages.quoting("lang.groups", plain));
    }

    /** Whether a comma may stand between thousands, {@code 1,000}. */
    private boolean isGrouped(int left) {
        return isShort(excerpt(left)) && isThreeDigits(left + 2);
    }

    private boolean isFunction(int token) {
        return tokens.kind(token) == TokenKind.NAME
                && Functions.find(excerpt(token)).isPresent();
    }

    private static boolean isShort(String digits) {
        return digits.length() <= 3 && digits.charAt(0) != '0' && digits.chars().allMatch(Character::isDigit);
    }

    private boolean isThreeDigits(int token) {
        return tokens.kind(token) == TokenKind.NUMBER
                && tokens.end(token) - tokens.start(token) == 3
                && excerpt(token).chars().allMatch(c -> Characters.isDigit((char) c));
    }

    private boolean crossesLine(int open) {
        for (int token = open; token < cursor.token(); token++) {
            if (tokens.kind(token) == TokenKind.NEWLINE) {
                return true;
            }
        }
        return false;
    }

    /** The word before the cursor, in quotation marks. */
    private String previous() {
        int token = cursor.token() - 1;
        while (token > 0 && tokens.kind(token) == TokenKind.NEWLINE) {
            token--;
        }
        return cursor.quoted(tokens.start(token), tokens.end(token));
    }

    private String excerpt(int token) {
        return cursor.excerpt(tokens.start(token), tokens.end(token));
    }

    private String bracket(int open) {
        return cursor.text(tokens.start(open), tokens.end(open));
    }

    private String closing(int open) {
        return switch (cursor.charAt(tokens.start(open))) {
            case '[' -> "]";
            case '{' -> "}";
            default -> ")";
        };
    }
}
