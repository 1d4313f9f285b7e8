package backstep.document;

/**
 * Names a leaf of a text whatever number it has there.
 *
 * @param label what it is called; empty for a leaf without a name
 * @param occurrence 0 for the first leaf of that label in the text, 1 for the next, and so on
 */
public record LeafPlace(String label, int occurrence) {}
