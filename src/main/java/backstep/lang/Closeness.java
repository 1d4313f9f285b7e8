package backstep.lang;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The functions that compare two numbers but for rounding, written as what they compute. */
enum Closeness {
    /** {@code math.isclose(a, b)}: the larger tolerance counts. */
    PYTHON("rel_tol", "1e-9", "abs_tol", "0"),
    /** {@code np.isclose(a, b)} and {@code torch.allclose(a, b)}: both tolerances together. */
    ARRAYS("rtol", "1e-5", "atol", "1e-8"),
    /** {@code a == pytest.approx(b)}: the larger tolerance counts. */
    PYTEST("rel", "1e-6", "abs", "1e-12");

    private final String relativeName;
    private final String relative;
    private final String absoluteName;
    private final String absolute;

    Closeness(String relativeName, String relative, String absoluteName, String absolute) {
        this.relativeName = relativeName;
        this.relative = relative;
        this.absoluteName = absoluteName;
        this.absolute = absolute;
    }

    /** The comparison of two numbers, {@code abs(a - b) <= 1e-9}; empty if the arguments are not as they must be. */
    Optional<String> claim(List<String> arguments) {
        List<String> sides = new ArrayList<>();
        String relativeGiven = relative;
        String absoluteGiven = absolute;
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            String name = equals < 0 ? "" : argument.substring(0, equals).strip();
            if (name.equals(relativeName)) {
                relativeGiven = argument.substring(equals + 1).strip();
            } else if (name.equals(absoluteName)) {
                absoluteGiven = argument.substring(equals + 1).strip();
            } else if (equals < 0) {
                sides.add(argument);
            } else {
                return Optional.empty();
            }
        }
        return sides.size() == 2
                ? Optional.of("abs(" + sides.get(0) + " - " + bracketed(sides.get(1)) + ") <= "
                        + tolerance(sides.get(0), sides.get(1), relativeGiven, absoluteGiven))
                : Optional.empty();
    }

    private String tolerance(String a, String b, String rel, String abs) {
        return switch (this) {
            case PYTHON -> "max((" + rel + ")*max(abs(" + a + "), abs(" + b + ")), " + abs + ")";
            case ARRAYS -> "(" + abs + ") + (" + rel + ")*abs(" + b + ")";
            case PYTEST -> "max((" + rel + ")*abs(" + b + "), " + abs + ")";
        };
    }

    /** In brackets unless it is a plain number or name, because it stands behind a minus. */
    private static String bracketed(String term) {
        return term.matches("[\\w.]+") ? term : "(" + term + ")";
    }
}
