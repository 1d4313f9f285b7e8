package backstep.export;

/** What can be written to a file. It does not change, and is written on any thread. */
public sealed interface Exportable permits DotExport, Drawable, SpecExport, TableExport {}
