package backstep.layout.engines;

import backstep.layout.LayoutEngine;
import backstep.layout.Placement;
import backstep.layout.wrap.Arrangement;
import java.time.Duration;
import java.util.Optional;

/**
 * A placement, and how it came about.
 *
 * @param placement what is shown
 * @param arrangement in which it is shown
 * @param oneRow what the engine found, before it was wrapped
 * @param engine the one that found it, never {@link LayoutEngine#AUTOMATIC}
 * @param time how long that took
 * @param notice for people: why another engine than the first choice had to do it
 */
public record LayoutResult(
        Placement placement,
        Arrangement arrangement,
        Placement oneRow,
        LayoutEngine engine,
        Duration time,
        Optional<String> notice) {

    /** What an engine found, as it is. */
    LayoutResult(Placement oneRow, LayoutEngine engine, Duration time, Optional<String> notice) {
        this(oneRow, Arrangement.oneRow(oneRow.direction()), oneRow, engine, time, notice);
    }

    /** The same in another arrangement of the same direction. */
    LayoutResult in(Arrangement other) {
        return other.equals(arrangement)
                ? this
                : new LayoutResult(other.of(oneRow), other, oneRow, engine, time, notice);
    }
}
