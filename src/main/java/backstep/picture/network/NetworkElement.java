package backstep.picture.network;

import backstep.picture.SceneElement;

/** A part that says the same at every moment. */
record NetworkElement(String id, String title, String styleClass) implements SceneElement {}
