package backstep.picture;

/**
 * Something that a picture consists of and that a surface may name, group and style. What it says is worked out only
 * when asked for, so that a surface that does not care pays nothing.
 */
public interface SceneElement {

    /** A name that no other part of the picture has; a valid XML name. */
    String id();

    /** What it is and which figures it shows, for people who point at it or have it read aloud. */
    String title();

    /** Words for its kind and state, separated by spaces: {@code value leaf done selected}. */
    String styleClass();
}
