package backstep.export;

/**
 * A network and its training to be written as the command line reads them.
 *
 * @param json a training spec
 */
public record SpecExport(String json) implements Exportable {}
