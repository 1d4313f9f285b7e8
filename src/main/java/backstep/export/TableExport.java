package backstep.export;

/**
 * Figures to be written as a table.
 *
 * @param values comma-separated, a line for each row
 */
public record TableExport(String values) implements Exportable {}
