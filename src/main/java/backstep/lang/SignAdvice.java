package backstep.lang;

import backstep.text.Messages;
import java.util.Map;
import java.util.Optional;

/** What to write in place of signs that mean something in mathematics or in other languages, but nothing here. */
final class SignAdvice {

    private static final Map<String, String> FRACTIONS =
            Map.of("½", "0.5", "¼", "0.25", "¾", "0.75", "⅓", "1/3", "⅔", "2/3", "⅕", "0.2", "⅛", "0.125");

    /** Signs as wide as Chinese characters, in the order of the plain ones. */
    private static final int FIRST_WIDE = '！';

    private static final int LAST_WIDE = '～';
    private static final int FIRST_PLAIN = '!';

    private SignAdvice() {}

    static Optional<String> of(String sign) {
        String fraction = FRACTIONS.get(sign);
        if (fraction != null) {
            return Optional.of(Messages.text("lang.sign.fraction", sign, fraction));
        }
        int c = sign.codePointAt(0);
        if (c >= FIRST_WIDE && c <= LAST_WIDE) {
            return Optional.of(Messages.text("lang.wide", sign, Character.toString(c - FIRST_WIDE + FIRST_PLAIN)));
        }
        return switch (sign) {
            case "=>" -> Optional.of(Messages.text("lang.sign.assignment", sign));
            case "√" -> Optional.of(Messages.text("lang.sign.root"));
            case "∛" -> Optional.of(Messages.text("lang.sign.cubeRoot"));
            case "∞" -> Optional.of(Messages.text("lang.sign.infinity"));
            case "∑", "∏" -> Optional.of(Messages.text("lang.sign.series", sign));
            case "∂", "∇", "∫" -> Optional.of(Messages.text("lang.sign.calculus", sign));
            case "→", "⇒", "↦" -> Optional.of(Messages.text("lang.sign.assignment", sign));
            case "“", "”", "„", "«", "»", "‘", "’", "‚" -> Optional.of(Messages.text("lang.sign.quote", sign));
            case "′", "″" -> Optional.of(Messages.text("lang.sign.prime", sign));
            case "°" -> Optional.of(Messages.text("lang.sign.degrees"));
            case "±" -> Optional.of(Messages.text("lang.sign.twoValues", sign));
            case "!" -> Optional.of(Messages.text("lang.sign.factorial"));
            default -> Optional.empty();
        };
    }
}
