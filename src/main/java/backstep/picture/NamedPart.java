package backstep.picture;

/** A part that says the same at every moment. */
public record NamedPart(String id, String title, String styleClass) implements Part {}
