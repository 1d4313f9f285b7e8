package backstep.ui.widget;

import backstep.text.Messages;
import backstep.text.Numbers;

/** Which numbers a field takes. What it does not take is refused with the reason, and never bent into what it would. */
@FunctionalInterface
public interface NumberRule {

    NumberRule ANY = number -> "";

    /** Why a number cannot be taken; empty if it can. */
    String problem(double number);

    /** Numbers between two, and the two. */
    static NumberRule between(double least, double most) {
        return number -> number >= least && number <= most
                ? ""
                : Messages.text("ui.number.between", Numbers.full(least), Numbers.full(most));
    }

    /** Whole numbers between two, and the two. */
    static NumberRule whole(double least, double most) {
        return number -> number == Math.rint(number) && number >= least && number <= most
                ? ""
                : Messages.text("ui.number.whole", Numbers.full(least), Numbers.full(most));
    }

    /** Numbers above another. */
    static NumberRule above(double bound) {
        return number -> number > bound ? "" : Messages.text("ui.number.above", Numbers.full(bound));
    }

    /** Percentages from {@code least}; what looks like a share of one is asked about. */
    static NumberRule percent(double least) {
        NumberRule range = between(least, 100);
        return number -> number > 0 && number < 1
                ? Messages.text("ui.number.share", Numbers.full(number), Numbers.full(Math.rint(1e10 * number) / 1e8))
                : range.problem(number);
    }
}
