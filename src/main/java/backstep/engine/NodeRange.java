package backstep.engine;

/**
 * Nodes of consecutive numbers that are to be a group.
 *
 * @param name what the group is called
 * @param first the first node
 * @param end the number after that of the last node
 */
public record NodeRange(String name, int first, int end) {}
