package backstep.lang;

/**
 * A number in the text that made a leaf, and that can be changed there.
 *
 * @param node the leaf
 * @param label what the leaf is called on screen
 * @param value the number
 * @param literal where it stands, with its sign: {@code -3.0} in {@code a = -3.0}
 */
public record LeafLiteral(int node, String label, double value, SourceRange literal) {}
