package backstep.layout.engines;

public record Arrangement(backstep.layout.Placement placement, LayoutEngine engine, double milliseconds) {}
