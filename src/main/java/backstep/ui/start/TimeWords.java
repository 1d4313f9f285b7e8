package backstep.ui.start;

import backstep.text.Messages;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** When something was, as people say it: the nearer, the more exactly. */
final class TimeWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final int DAYS_OF_A_WEEK = 7;

    private TimeWords() {}

    /** @param now in the person's own time zone */
    static String of(Instant then, ZonedDateTime now) {
        ZonedDateTime time = then.atZone(now.getZone());
        LocalDate today = now.toLocalDate();
        long days = ChronoUnit.DAYS.between(time.toLocalDate(), today);
        if (days == 0) {
            return today(time, now);
        }
        if (days == 1) {
            return Messages.text("ui.start.when.yesterday");
        }
        if (days > 1 && days < DAYS_OF_A_WEEK) {
            return Messages.text("ui.start.when.on", WEEKDAY.format(time));
        }
        // A clock that was set back leaves times that are still to come: those have a date.
        boolean thisYear = time.getYear() == now.getYear() && days > 0;
        return Messages.text("ui.start.when.on", (thisYear ? DAY : DATE).format(time));
    }

    private static String today(ZonedDateTime time, ZonedDateTime now) {
        long minutes = Duration.between(time, now).toMinutes();
        if (minutes >= 1 && minutes < 60) {
            return Messages.text("ui.start.when.minutes", minutes);
        }
        return minutes == 0
                ? Messages.text("ui.start.when.now")
                : Messages.text("ui.start.when.today", TIME.format(time));
    }
}
