package backstep.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZonedDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeWordsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        2026-03-12T10:00:00Z, just now
        2026-03-12T09:59:01Z, just now
        2026-03-12T09:59:00Z, a minute ago
        2026-03-12T09:00:01Z, 59 minutes ago
        2026-03-12T09:00:00Z, today at 10:00
        2026-03-11T23:00:00Z, today at 00:00
        2026-03-11T22:59:59Z, yesterday
        2026-03-10T23:00:00Z, yesterday
        2026-03-10T22:59:59Z, on Tuesday
        2026-03-06T08:00:00Z, on Friday
        2026-03-05T08:00:00Z, on 5 March
        2026-01-01T08:00:00Z, on 1 January
        2025-12-31T08:00:00Z, on 31 December 2025
        1970-01-01T00:00:00Z, on 1 January 1970
        2026-03-12T10:00:59Z, just now
        2026-03-12T12:00:00Z, today at 13:00
        2026-03-13T08:00:00Z, on 13 March 2026
        """)
    void theNearerItIsTheMoreExactlyItIsSaid(Instant then, String words) {
        ZonedDateTime now = ZonedDateTime.parse("2026-03-12T11:00:00+01:00[Europe/Paris]");
        assertThat(TimeWords.of(then, now)).isEqualTo(words);
    }
}
