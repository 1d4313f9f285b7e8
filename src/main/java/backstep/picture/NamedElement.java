package backstep.picture;

/** A part that says the same at every moment. */
public record NamedElement(String id, String title, String styleClass) implements SceneElement {}
