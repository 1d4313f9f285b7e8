package backstep.picture.network;

import backstep.picture.Part;

/** A part that says the same at every moment. */
record NetworkPart(String id, String title, String styleClass) implements Part {}
