package backstep.layout.engines;

import backstep.layout.LayoutEngine;
import backstep.layout.Placement;
import java.time.Duration;
import java.util.Optional;

/**
 * A placement, and how it came about.
 *
 * @param placement what the engine found
 * @param engine the one that found it, never {@link LayoutEngine#AUTOMATIC}
 * @param time how long that took
 * @param notice for people: why another engine than the first choice had to do it
 */
public record LayoutResult(Placement placement, LayoutEngine engine, Duration time, Optional<String> notice) {}
